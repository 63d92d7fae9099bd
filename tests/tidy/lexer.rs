//! Rust source with comments and literals blanked out, so that rules see code and nothing else.

/// The lines of a Rust file as rules want them.
pub(crate) struct Code {
    /// Code only; comments and the insides of literals are spaces.
    pub(crate) lines: Vec<String>,
    /// Whether the line belongs to an item under `#[cfg(test)]`.
    pub(crate) is_test: Vec<bool>,
}

/// A function with a body.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Function {
    pub(crate) name: String,
    /// Line of the `fn`, from 1.
    pub(crate) line: usize,
    /// Lines from there to the closing brace.
    pub(crate) lines: usize,
}

impl Code {
    pub(crate) fn of(source: &str) -> Self {
        let lines: Vec<String> = blank(source).lines().map(str::to_owned).collect();
        let is_test = test_lines(&lines);
        Self { lines, is_test }
    }

    /// Every function that has a body.
    pub(crate) fn functions(&self) -> Vec<Function> {
        let mut functions = Vec::new();
        for (index, line) in self.lines.iter().enumerate() {
            let Some(at) = find_word(line, "fn") else {
                continue;
            };
            let after = line[at + 2..].trim_start();
            let name: String =
                after.chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect();
            // `fn(u8) -> u8` is a type, not a function.
            if name.is_empty() {
                continue;
            }
            if let Some(end) = item_end(&self.lines, index, at) {
                functions.push(Function { name, line: index + 1, lines: end - index + 1 });
            }
        }
        functions
    }
}

/// Where `word` stands in `line` as a whole word.
pub(crate) fn find_word(line: &str, word: &str) -> Option<usize> {
    let is_part = |c: char| c.is_alphanumeric() || c == '_';
    line.match_indices(word)
        .find(|(at, _)| {
            let before = line[..*at].chars().next_back();
            let after = line[at + word.len()..].chars().next();
            !before.is_some_and(is_part) && !after.is_some_and(is_part)
        })
        .map(|(at, _)| at)
}

/// The line on which the braces of the item that starts at `line`, `column` close; `None` when the
/// item ends with a semicolon and has no body.
fn item_end(lines: &[String], line: usize, column: usize) -> Option<usize> {
    let (mut braces, mut others) = (0_usize, 0_usize);
    for (index, text) in lines.iter().enumerate().skip(line) {
        let start = if index == line { column } else { 0 };
        for c in text[start..].chars() {
            match c {
                '{' => braces += 1,
                '}' => {
                    braces = braces.saturating_sub(1);
                    if braces == 0 && others == 0 {
                        return Some(index);
                    }
                }
                '(' | '[' => others += 1,
                ')' | ']' => others = others.saturating_sub(1),
                ';' if braces == 0 && others == 0 => return None,
                _ => {}
            }
        }
    }
    None
}

fn test_lines(lines: &[String]) -> Vec<bool> {
    let mut is_test = vec![false; lines.len()];
    for (index, line) in lines.iter().enumerate() {
        if let Some(at) = line.find("#[cfg(test)]") {
            let after = at + "#[cfg(test)]".len();
            let end = item_end(lines, index, after).unwrap_or(index + 1).min(lines.len() - 1);
            is_test[index..=end].fill(true);
        }
    }
    is_test
}

/// Replaces comments and the insides of string and character literals with spaces, keeping every
/// line where it is.
fn blank(source: &str) -> String {
    let chars: Vec<char> = source.chars().collect();
    let mut out = String::with_capacity(source.len());
    let mut at = 0;
    while at < chars.len() {
        let end = literal_or_comment_end(&chars, at);
        if end == at {
            out.push(chars[at]);
            at += 1;
        } else {
            out.extend(chars[at..end].iter().map(|c| if *c == '\n' { '\n' } else { ' ' }));
            at = end;
        }
    }
    out
}

/// The end of the comment or literal that starts at `at`; `at` itself when none does.
fn literal_or_comment_end(chars: &[char], at: usize) -> usize {
    let next = chars.get(at + 1).copied();
    match (chars[at], next) {
        ('/', Some('/')) => until(chars, at, |rest| rest[0] == '\n'),
        ('/', Some('*')) => block_comment_end(chars, at),
        ('"', _) => string_end(chars, at),
        ('r', Some('"' | '#')) if !is_inside_word(chars, at) => raw_string_end(chars, at),
        ('\'', _) => character_end(chars, at),
        _ => at,
    }
}

fn is_inside_word(chars: &[char], at: usize) -> bool {
    let before = at.checked_sub(1).map(|index| chars[index]);
    // `br"..."` and `cr"..."` are raw strings too; any other letter before is a name.
    before.is_some_and(|c| (c.is_alphanumeric() || c == '_') && c != 'b' && c != 'c')
}

fn until(chars: &[char], from: usize, ends: impl Fn(&[char]) -> bool) -> usize {
    (from..chars.len()).find(|index| ends(&chars[*index..])).unwrap_or(chars.len())
}

fn block_comment_end(chars: &[char], from: usize) -> usize {
    let (mut at, mut depth) = (from, 0_usize);
    while at < chars.len() {
        match (chars[at], chars.get(at + 1)) {
            ('/', Some('*')) => (at, depth) = (at + 2, depth + 1),
            ('*', Some('/')) => (at, depth) = (at + 2, depth - 1),
            _ => at += 1,
        }
        if depth == 0 {
            return at;
        }
    }
    chars.len()
}

fn string_end(chars: &[char], from: usize) -> usize {
    let mut at = from + 1;
    while at < chars.len() {
        match chars[at] {
            '\\' => at += 2,
            '"' => return at + 1,
            _ => at += 1,
        }
    }
    chars.len()
}

fn raw_string_end(chars: &[char], from: usize) -> usize {
    let hashes = chars[from + 1..].iter().take_while(|c| **c == '#').count();
    // `r#name` is a raw identifier.
    if chars.get(from + 1 + hashes) != Some(&'"') {
        return from;
    }
    let body = from + hashes + 2;
    let closes = |rest: &[char]| {
        rest[0] == '"' && rest.len() > hashes && rest[1..=hashes].iter().all(|c| *c == '#')
    };
    (until(chars, body, closes) + 1 + hashes).min(chars.len())
}

fn character_end(chars: &[char], from: usize) -> usize {
    match (chars.get(from + 1), chars.get(from + 2)) {
        (Some('\\'), _) => until(chars, from + 3, |rest| rest[0] == '\'') + 1,
        (Some(_), Some('\'')) => from + 3,
        // A lifetime.
        _ => from,
    }
    .min(chars.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn comments_and_literals_are_blank_and_lines_stay() {
        let source = "let a = \"fn {\"; // fn {\n/* { /* nested */ { */ b('{', '\\'', 'x)\n";
        let code = Code::of(source);
        assert_eq!(code.lines.len(), 2);
        assert_eq!(code.lines[0].trim_end(), "let a =       ;");
        assert_eq!(code.lines[1].trim(), "b(   ,     , 'x)");
    }

    #[test]
    fn raw_strings_end_where_their_hashes_do() {
        let code = Code::of("x(r#\"a \" { \"#, r\"{\", br##\"\"# {\"##, r#type, for\"\")");
        let rest: String = code.lines[0].split_whitespace().collect();
        assert_eq!(rest, "x(,,b,r#type,for)");
    }

    #[test]
    fn functions_are_measured_from_fn_to_brace() {
        let source = "trait T {\n    fn none(&self, x: [u8; 4]);\n}\n\
                      pub fn two(\n    f: fn() -> u8,\n) -> [u8; 2] {\n    \
                      if a { b } else { c }\n}\n";
        let functions = Code::of(source).functions();
        assert_eq!(functions, [Function { name: "two".to_owned(), line: 4, lines: 5 }]);
    }

    #[test]
    fn test_items_are_known_to_their_last_brace() {
        let source = "fn a() {}\n#[cfg(test)]\nmod tests {\n    fn b() {}\n}\nfn c() {}\n\
                      #[cfg(test)]\nmod other;\nfn d() {}\n";
        let code = Code::of(source);
        let expected = [false, true, true, true, true, false, true, true, false];
        assert_eq!(code.is_test, expected);
    }

    #[test]
    fn words_are_whole() {
        assert_eq!(find_word("my_fn fn", "fn"), Some(6));
        assert_eq!(find_word("InstantX", "Instant"), None);
    }
}
