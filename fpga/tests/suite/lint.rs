//! Refuses what rust-hdl's simulator and its Verilog disagree on.
//!
//! rust-hdl prints binary expressions without parentheses of its own and literals 32 bits wide.
//! Where that changes the value, nothing complains: not `check_all`, nor yosys, nor a simulator.
//! So kernels (functions under `#[hdl_gen]`) keep to these rules:
//!
//! 1. One kind of binary operator between two parentheses: `a & b == c` is `a & (b == c)` there.
//! 2. A sum, difference or product is assigned as it is, to a signal of its own width; nothing is
//!    cast, compared, shifted or masked together with it: its carry would survive.
//! 3. No `!` below a comparison or a cast: it inverts 32 bits there.
//! 4. Only signals are sliced, not expressions.
//! 5. Every kernel reads a signal; one that does not stays undefined for ever.
//! 6. RAMs are filled at the start; an empty one is undefined there and 0 here.
//! 7. No signal is named by a word of Verilog or SystemVerilog.

use std::fs;
use std::path::Path;

const KEYWORDS: &str = "\
    accept_on alias always and assert assign assume automatic before begin bind bins \
    binsof bit break buf bufif0 bufif1 byte case casex casez cell chandle checker class \
    clocking cmos config const constraint context continue cover covergroup coverpoint \
    cross deassign default defparam design disable dist do edge else end endcase \
    endclass endmodule endfunction endtask enum event eventually expect export extends \
    extern final first_match for force foreach forever fork forkjoin function generate \
    genvar global highz0 highz1 if iff ifnone ignore_bins illegal_bins implements \
    implies import incdir include initial inout input inside instance int integer \
    interconnect interface intersect join join_any join_none large let liblist library \
    local localparam logic longint macromodule matches medium modport module nand \
    negedge nettype new nexttime nmos nor noshowcancelled not notif0 notif1 null or \
    output package packed parameter pmos posedge primitive priority program property \
    protected pull0 pull1 pulldown pullup pure rand randc randcase randsequence rcmos \
    real realtime ref reg reject_on release repeat restrict return rnmos rpmos rtran \
    rtranif0 rtranif1 s_always s_eventually s_nexttime s_until scalared sequence \
    shortint shortreal showcancelled signed small soft solve specify specparam static \
    string strong strong0 strong1 struct super supply0 supply1 sync_accept_on \
    sync_reject_on table tagged task this throughout time timeprecision timeunit tran \
    tranif0 tranif1 tri tri0 tri1 triand trior trireg type typedef union unique unique0 \
    unsigned until untyped use uwire var vectored virtual void wait wait_order wand weak \
    weak0 weak1 while wildcard wire with within wor xnor xor";

#[test]
fn every_kernel_keeps_the_rules() {
    let (mut kernels, mut faults) = (0, Vec::new());
    let mut folders = vec![Path::new(env!("CARGO_MANIFEST_DIR")).join("src")];
    while let Some(path) = folders.pop() {
        if path.is_dir() {
            folders.extend(fs::read_dir(path).unwrap().map(|entry| entry.unwrap().path()));
            continue;
        }
        let source = fs::read_to_string(&path).unwrap();
        kernels += source.matches("#[hdl_gen]").count();
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        faults.extend(lint(&source).into_iter().map(|fault| format!("{name}: {fault}")));
    }
    assert!(kernels > 10, "{kernels} kernels found");
    assert!(faults.is_empty(), "\n{}", faults.join("\n"));
}

/// Every fault of a source file.
fn lint(source: &str) -> Vec<String> {
    let lines = source.lines().map(|line| line.split("//").next().unwrap_or_default());
    let code: String = lines.map(|line| format!("{line}\n")).collect();
    let mut faults = names(&code);
    for item in code.split("#[derive(").skip(1) {
        let (derived, rest) = item.split_once(')').unwrap();
        let body = rest.split('}').next().unwrap();
        if derived.contains("Default") && body.contains("RAM<") {
            faults.push("RAM in a struct that derives Default: fill it (rule 6)".to_owned());
        }
    }
    if code.contains("RAM::default()") {
        faults.push("RAM::default(): fill it (rule 6)".to_owned());
    }
    for kernel in code.split("#[hdl_gen]").skip(1) {
        let body = &kernel[..kernel_end(kernel)];
        if !body.contains(".val()") {
            faults.push("a kernel that reads no signal (rule 5)".to_owned());
        }
        for statement in body.split([';', '{', '}']) {
            let one_line = statement.split_whitespace().collect::<Vec<_>>().join(" ");
            faults.extend(check(&one_line).into_iter().map(|fault| format!("{fault}: {one_line}")));
        }
    }
    faults
}

/// Where the braces of the kernel close.
fn kernel_end(kernel: &str) -> usize {
    let mut depth = 0;
    for (at, c) in kernel.char_indices() {
        match c {
            '{' => depth += 1,
            '}' if depth == 1 => return at,
            '}' => depth -= 1,
            _ => {}
        }
    }
    kernel.len()
}

fn names(code: &str) -> Vec<String> {
    let is_signal =
        |kind: &str| ["Signal<", "DFF<", "RAM<", "["].iter().any(|start| kind.starts_with(start));
    code.lines()
        .filter_map(|line| line.trim().trim_start_matches("pub ").split_once(": "))
        .filter(|(name, kind)| is_signal(kind) && KEYWORDS.split(' ').any(|word| word == *name))
        .map(|(name, _)| format!("{name} is a word of Verilog (rule 7)"))
        .collect()
}

/// What stands around an expression.
#[derive(Clone, Copy, PartialEq)]
enum Around {
    /// An assignment.
    Nothing,
    /// `+`, `-`, `*`.
    Arithmetic,
    /// `&`, `|`, `^`, `<<`, or a condition.
    Bitwise,
    /// A comparison, a cast, a shift to the right.
    Exact,
}

/// The faults of a statement or condition.
fn check(statement: &str) -> Vec<&'static str> {
    if ["dff_setup!", "clock!", "for ", "fn "].iter().any(|start| statement.starts_with(start)) {
        return Vec::new();
    }
    let mut faults = Vec::new();
    for (at, _) in statement.match_indices(".get_bit") {
        if !statement[..at].trim_end().ends_with(".val()") {
            faults.push("slice of an expression (rule 4)");
        }
    }
    let plain = without(&without(statement, "::<", '<', '>'), "[", '[', ']');
    match plain.split_once(".next = ") {
        Some((_, value)) => level(value, Around::Nothing, &mut faults),
        None => level(
            plain.trim_start_matches("else ").trim_start_matches("if "),
            Around::Bitwise,
            &mut faults,
        ),
    }
    faults
}

/// The text without bracketed parts that begin with `start`.
fn without(text: &str, start: &str, open: char, close: char) -> String {
    let Some((before, rest)) = text.split_once(start) else {
        return text.to_owned();
    };
    let mut depth = 1;
    for (at, c) in rest.char_indices() {
        depth += i32::from(c == open) - i32::from(c == close);
        if depth == 0 {
            return before.to_owned() + &without(&rest[at + 1..], start, open, close);
        }
    }
    before.to_owned()
}

/// Checks what stands between two parentheses, then what is inside of those in it.
fn level(text: &str, around: Around, faults: &mut Vec<&'static str>) {
    let (flat, groups) = split(text);
    let words: Vec<&str> = flat.split_whitespace().collect();
    const BINARY: [&str; 14] =
        ["+", "-", "*", "&", "|", "^", "<<", ">>", "==", "!=", "<", ">", "<=", ">="];
    let mut operators: Vec<&str> =
        words.iter().filter(|word| BINARY.contains(word)).copied().collect();
    operators.dedup();
    if operators.len() > 1 {
        faults.push("different operators without parentheses (rule 1)");
    }
    let inner = match operators.first() {
        None => around,
        Some(&("+" | "-" | "*")) => Around::Arithmetic,
        Some(&("&" | "|" | "^" | "<<")) if around == Around::Exact => Around::Exact,
        Some(&("&" | "|" | "^" | "<<")) => Around::Bitwise,
        Some(_) => Around::Exact,
    };
    let computes = inner == Around::Arithmetic && !operators.is_empty();
    if computes && matches!(around, Around::Bitwise | Around::Exact) {
        faults.push("arithmetic inside of another expression (rule 2)");
    }
    if inner == Around::Exact && words.iter().any(|word| word.starts_with('!') && *word != "!=") {
        faults.push("inversion below a comparison or a cast (rule 3)");
    }
    for (name, group) in groups {
        let around = if name.ends_with("bit_cast") { Around::Exact } else { inner };
        level(&group, around, faults);
    }
}

/// The text outside of parentheses, and each group in them with what stands before it.
fn split(text: &str) -> (String, Vec<(String, String)>) {
    let (mut flat, mut groups, mut depth) = (String::new(), Vec::new(), 0);
    for c in text.chars() {
        depth -= i32::from(c == ')');
        match (depth, groups.last_mut()) {
            (1.., Some((_, group))) => String::push(group, c),
            (0, _) if c == '(' => {
                let name = flat.split_whitespace().next_back().unwrap_or_default().to_owned();
                groups.push((name, String::new()));
                flat.push_str("()");
            }
            _ if c != ')' => flat.push(c),
            _ => {}
        }
        depth += i32::from(c == '(');
    }
    (flat, groups)
}

/// Each was simulated by rust-hdl and by Icarus on the same 2,000 vectors, and differed.
#[test]
fn each_known_disagreement_is_refused() {
    for statement in [
        "self.o.next = self.a.val() & self.b.val() == self.c.val()",
        "self.o.next = bit_cast::<16, 8>(self.a.val() + self.b.val())",
        "self.o.next = (self.a.val() + self.b.val()) > bits::<8>(200)",
        "self.o.next = (!self.a.val()) == bits::<8>(0)",
        "self.o.next = (self.a.val() - self.b.val()) > bits::<8>(10)",
        "self.o.next = ((self.a.val() + self.b.val()) >> bits::<8>(1)) & bits::<8>(255)",
        "self.o.next = (self.a.val() + self.b.val()).get_bits::<4>(4)",
        "if (self.a.val() + bits::<8>(1)) == self.b.val()",
        "else if self.a.val() > (self.b.val() + self.c.val())",
        "self.o.next = bit_cast::<16, 8>(!self.a.val())",
        "self.o.next = self.s[i + 1].val() | self.b.val() + self.c.val()",
    ] {
        let source = format!("#[hdl_gen]\nfn update(&mut self) {{\n{statement};\n}}\n");
        assert!(!lint(&source).is_empty(), "{statement}");
    }
    let faults = [
        "#[hdl_gen]\nfn update(&mut self) { self.o.next = bits::<8>(42); }\n",
        "#[derive(LogicBlock, Default)]\nstruct A { ram: RAM<Bits<8>, 4>, }\n",
        "struct A {\n    pub table: Signal<Out, Bits<8>>,\n}\n",
    ];
    assert!(faults.iter().all(|source| !lint(source).is_empty()));
}

#[test]
fn what_agrees_is_let_through() {
    for statement in [
        "self.sum.next = self.a.val() + self.b.val()",
        "self.o.next = bit_cast::<16, 8>(self.sum.val())",
        "self.o.next = (bit_cast::<17, 8>(self.a.val()) << bits::<17>(8)) + self.b.val()",
        "if (self.a.val() == bits::<8>(0)) & !self.b.val()",
        "self.s[i + 1].next = self.a.val().get_bits::<4>(4)",
        "self.o.next = self.a.val() >= self.b.val()",
    ] {
        let source = format!("#[hdl_gen]\nfn update(&mut self) {{\n{statement};\n}}\n");
        assert_eq!(lint(&source), Vec::<String>::new(), "{statement}");
    }
}
