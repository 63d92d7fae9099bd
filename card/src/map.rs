//! What a map of registers is: a table from which addresses are decoded, named and printed.

/// What may be done with a register.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Access {
    /// Read only.
    Read,
    /// Write only.
    Write,
    /// Both.
    Both,
}

/// A row of a map.
#[derive(Clone, Copy, Debug)]
pub struct Register {
    /// Its constant in the module of the map.
    pub name: &'static str,
    /// Byte address.
    pub address: u16,
    /// What may be done with it.
    pub access: Access,
    /// What it means.
    pub what: &'static str,
}

/// Makes a constant of each register, and `MAP` of all.
macro_rules! registers {
    ($($name:ident $address:literal $access:ident $($what:literal)+;)*) => {
        $(
            #[doc = concat!($($what),+)]
            pub const $name: u16 = $address;
        )*

        /// Every register but the counters.
        pub const MAP: &[Register] = &[$(Register {
            name: stringify!($name),
            address: $address,
            access: Access::$access,
            what: concat!($($what),+),
        },)*];
    };
}

/// A map as a table for people.
pub(crate) fn table(map: &[Register]) -> String {
    let mut text = "| Address | Name | Access | What |\n|---|---|---|---|\n".to_owned();
    for Register { name, address, access, what } in map {
        text += &format!("| `{address:#05x}` | `{name}` | {access:?} | {what} |\n");
    }
    text
}
