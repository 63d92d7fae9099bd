//! Loading and attaching the XDP program through `bpf(2)`: no compiler, no object file, no library.

use super::program::Instruction;
use crate::NicError;
use std::io;
use std::mem::size_of;
use std::os::fd::{AsRawFd, BorrowedFd, FromRawFd, OwnedFd, RawFd};

/// Commands of `bpf(2)`.
mod command {
    pub(super) const MAP_CREATE: libc::c_int = 0;
    pub(super) const MAP_UPDATE_ELEM: libc::c_int = 2;
    pub(super) const PROG_LOAD: libc::c_int = 5;
    #[cfg(test)]
    pub(super) const PROG_TEST_RUN: libc::c_int = 10;
    pub(super) const LINK_CREATE: libc::c_int = 28;
}

const MAP_TYPE_XSKMAP: u32 = 17;
const PROG_TYPE_XDP: u32 = 6;
const ATTACH_TYPE_XDP: u32 = 37;
/// Bytes for the verifier to explain itself in.
const VERIFIER_LOG_BYTES: usize = 64 << 10;

/// Where in the path of a packet the program runs: flags of `linux/if_link.h`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u32)]
pub(super) enum Hook {
    /// In the driver (`XDP_FLAGS_DRV_MODE`).
    Native = 1 << 2,
    /// In the kernel, behind the driver (`XDP_FLAGS_SKB_MODE`).
    Generic = 1 << 1,
}

/// `bpf(2)`. Each command reads a prefix of the attribute union; what lies behind it is zero.
fn bpf<T>(command: libc::c_int, attributes: &mut T) -> io::Result<RawFd> {
    // SAFETY: the kernel reads and writes size_of::<T>() bytes; the pointers among them lead to
    // memory the callers keep and whose sizes they state.
    let returned = unsafe {
        libc::syscall(libc::SYS_bpf, command, std::ptr::from_mut(attributes), size_of::<T>())
    };
    crate::sys::check(returned as libc::c_int)
}

fn bpf_fd<T>(command: libc::c_int, attributes: &mut T) -> io::Result<OwnedFd> {
    let fd = bpf(command, attributes)?;
    // SAFETY: these commands return a new descriptor.
    Ok(unsafe { OwnedFd::from_raw_fd(fd) })
}

/// Makes a map from queue number to AF_XDP socket.
pub(super) fn create_map(queues: u32) -> io::Result<OwnedFd> {
    #[repr(C)]
    struct Attributes {
        map_type: u32,
        key_bytes: u32,
        value_bytes: u32,
        entries: u32,
    }
    let (map_type, four) = (MAP_TYPE_XSKMAP, size_of::<u32>() as u32);
    let mut attributes =
        Attributes { map_type, key_bytes: four, value_bytes: four, entries: queues };
    bpf_fd(command::MAP_CREATE, &mut attributes)
}

/// Puts a socket into the map. From here on the program redirects to it.
pub(super) fn insert(map: BorrowedFd<'_>, queue: u32, socket: BorrowedFd<'_>) -> io::Result<()> {
    #[repr(C)]
    struct Attributes {
        map: u32,
        padding: u32,
        key: u64,
        value: u64,
        flags: u64,
    }
    let value = socket.as_raw_fd() as u32;
    let mut attributes = Attributes {
        map: map.as_raw_fd() as u32,
        padding: 0,
        key: (&raw const queue) as u64,
        value: (&raw const value) as u64,
        flags: 0,
    };
    bpf(command::MAP_UPDATE_ELEM, &mut attributes)?;
    Ok(())
}

/// Loads a program; on refusal, once more to learn the verifier's reasons.
pub(super) fn load(code: &[Instruction]) -> Result<OwnedFd, NicError> {
    match load_with_log(code, &mut []) {
        Ok(fd) => Ok(fd),
        Err(error) if matches!(error.raw_os_error(), Some(libc::EPERM)) => {
            Err(NicError::os("loading the XDP program", error))
        }
        Err(source) => {
            let mut log = vec![0; VERIFIER_LOG_BYTES];
            if let Ok(fd) = load_with_log(code, &mut log) {
                return Ok(fd);
            }
            let end = log.iter().position(|&byte| byte == 0).unwrap_or(log.len());
            Err(NicError::Verifier { source, log: String::from_utf8_lossy(&log[..end]).into() })
        }
    }
}

fn load_with_log(code: &[Instruction], log: &mut [u8]) -> io::Result<OwnedFd> {
    #[repr(C)]
    struct Attributes {
        program_type: u32,
        count: u32,
        instructions: u64,
        license: u64,
        log_level: u32,
        log_bytes: u32,
        log: u64,
        kernel_version: u32,
        flags: u32,
        name: [u8; 16],
        interface: u32,
        attach_type: u32,
    }
    let mut attributes = Attributes {
        program_type: PROG_TYPE_XDP,
        count: code.len() as u32,
        instructions: code.as_ptr() as u64,
        license: c"Apache-2.0".as_ptr() as u64,
        log_level: u32::from(!log.is_empty()),
        log_bytes: log.len() as u32,
        log: if log.is_empty() { 0 } else { log.as_mut_ptr() as u64 },
        kernel_version: 0,
        flags: 0,
        name: *b"outcry_redirect\0",
        interface: 0,
        attach_type: ATTACH_TYPE_XDP,
    };
    bpf_fd(command::PROG_LOAD, &mut attributes)
}

/// Attaches a program as long as the returned link is open. The kernel closes it with the process,
/// so that not even `kill -9` leaves a program on the interface.
pub(super) fn attach(program: BorrowedFd<'_>, interface: u32, hook: Hook) -> io::Result<OwnedFd> {
    #[repr(C)]
    struct Attributes {
        program: u32,
        interface: u32,
        attach_type: u32,
        flags: u32,
    }
    let mut attributes = Attributes {
        program: program.as_raw_fd() as u32,
        interface,
        attach_type: ATTACH_TYPE_XDP,
        flags: hook as u32,
    };
    bpf_fd(command::LINK_CREATE, &mut attributes)
}

/// Runs a program once on a packet that never was on a wire; gives its verdict.
#[cfg(test)]
pub(super) fn test_run(program: BorrowedFd<'_>, packet: &[u8]) -> io::Result<u32> {
    #[repr(C)]
    #[derive(Default)]
    struct Attributes {
        program: u32,
        verdict: u32,
        data_in_bytes: u32,
        data_out_bytes: u32,
        data_in: u64,
        data_out: u64,
        repeat: u32,
        duration_ns: u32,
        context_in_bytes: u32,
        context_out_bytes: u32,
        context_in: u64,
        context_out: u64,
    }
    let mut attributes = Attributes {
        program: program.as_raw_fd() as u32,
        data_in_bytes: packet.len() as u32,
        data_in: packet.as_ptr() as u64,
        repeat: 1,
        ..Attributes::default()
    };
    bpf(command::PROG_TEST_RUN, &mut attributes)?;
    Ok(attributes.verdict)
}
