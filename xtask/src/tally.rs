//! Counting what ran, from what the programs that ran it said.

use std::collections::BTreeSet;

use crate::process::Failure;

/// How many checks and tests passed, failed and were left out, and which.
#[derive(Debug, Default)]
pub(crate) struct Tally {
    passed: u64,
    failures: Vec<String>,
    skips: BTreeSet<String>,
}

impl Tally {
    pub(crate) fn pass(&mut self) {
        self.passed += 1;
    }

    pub(crate) fn fail(&mut self, what: impl Into<String>) {
        self.failures.push(what.into());
    }

    /// Something that was not done at all.
    pub(crate) fn skip(&mut self, what: impl Into<String>) {
        let what = what.into();
        println!("SKIPPED {what}");
        self.skips.insert(what);
    }

    pub(crate) fn check(&mut self, what: &str, outcome: Result<(), Failure>) {
        match outcome {
            Ok(()) => self.pass(),
            Err(why) => self.fail(format!("{what}: {why}")),
        }
    }

    /// Adds a test run: its numbers, and what its tests wrote into the skip log. libtest knows no
    /// skipping at run time, so a test that skips itself was counted as passed and is moved.
    pub(crate) fn add_tests(&mut self, run: TestRun, skip_log: &str) {
        let skips: BTreeSet<String> = skip_log
            .lines()
            .map(|line| line.trim_start_matches("SKIPPED").trim_start_matches(':').trim())
            .filter(|line| !line.is_empty())
            .map(str::to_owned)
            .collect();
        self.passed += run.passed.saturating_sub(skips.len() as u64);
        self.failures.extend(run.failures);
        self.skips.extend(skips);
        self.skips.extend(run.ignored);
    }

    pub(crate) fn succeeded(&self) -> bool {
        self.failures.is_empty()
    }

    /// What failed and what was left out, then the one line that programs read.
    pub(crate) fn report(&self) -> String {
        let mut report = String::new();
        for skip in &self.skips {
            report.push_str(&format!("SKIPPED {skip}\n"));
        }
        for failure in &self.failures {
            report.push_str(&format!("FAILED {failure}\n"));
        }
        report.push_str(&format!(
            "{} passed, {} failed, {} skipped",
            self.passed,
            self.failures.len(),
            self.skips.len()
        ));
        report
    }
}

/// The reason of an ignored test that another one runs as a child process: it is not left out.
const RUN_BY: &str = "ignored, run by its parent";

/// The output of test programs, read line by line.
#[derive(Debug, Default)]
pub(crate) struct TestRun {
    summaries: u64,
    passed: u64,
    failed: u64,
    failures: Vec<String>,
    ignored: Vec<String>,
}

impl TestRun {
    pub(crate) fn read(&mut self, line: &str) {
        if let Some((_, numbers)) = line.split_once("test result: ") {
            self.summaries += 1;
            self.passed += number_before(numbers, " passed");
            self.failed += number_before(numbers, " failed");
        } else if let Some(name) = outcome(line, "FAILED") {
            self.failures.push(format!("test {name}"));
        } else if let Some(name) = outcome(line, "ignored").filter(|_| !line.contains(RUN_BY)) {
            self.ignored.push(format!("test {name} (marked #[ignore])"));
        }
    }

    /// Ends the reading of one program. A failure nobody named is still a failure: code that does
    /// not compile, a program that was killed or ended early, a summary without its names.
    pub(crate) fn end(mut self, program: &str, outcome: Result<(), Failure>) -> Self {
        while (self.failures.len() as u64) < self.failed {
            self.failures.push("a test that did not say its name".to_owned());
        }
        for named in self.failures.iter_mut().chain(&mut self.ignored) {
            named.push_str(&format!(" of {program}"));
        }
        match outcome {
            Err(why) if self.failures.is_empty() || self.summaries == 0 => {
                self.failures.push(format!("{program}: {why}"));
            }
            Ok(()) if self.summaries == 0 => {
                self.failures.push(format!("{program}: ended without a result"));
            }
            _ => {}
        }
        self
    }

    /// Adds another program's.
    pub(crate) fn add(&mut self, other: Self) {
        self.passed += other.passed;
        self.failures.extend(other.failures);
        self.ignored.extend(other.ignored);
    }

    /// Ends the reading of all programs.
    pub(crate) fn finish(mut self) -> Self {
        if self.passed == 0 && self.failures.is_empty() {
            self.failures.push("tests: none ran".to_owned());
        }
        self
    }
}

/// The test's name when the line is `test NAME ... OUTCOME`, with or without more behind it.
fn outcome<'a>(line: &'a str, outcome: &str) -> Option<&'a str> {
    let (name, said) = line.strip_prefix("test ")?.split_once(" ... ")?;
    said.split([',', ' ']).next().is_some_and(|word| word == outcome).then_some(name)
}

/// The number that stands right before `unit`, 0 when there is none.
fn number_before(text: &str, unit: &str) -> u64 {
    let Some((before, _)) = text.split_once(unit) else {
        return 0;
    };
    before.rsplit([' ', ';']).next().and_then(|number| number.parse().ok()).unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(lines: &[&str], succeeded: bool) -> TestRun {
        let mut run = TestRun::default();
        lines.iter().for_each(|line| run.read(line));
        let outcome = if succeeded { Ok(()) } else { Err(Failure("no room".to_owned())) };
        let mut all = TestRun::default();
        all.add(run.end("nic/xdp", outcome));
        all.finish()
    }

    #[test]
    fn numbers_come_from_every_summary_line() {
        let run = read(
            &[
                "test a ... ok",
                "test result: ok. 5 passed; 0 failed; 0 ignored; 0 measured; 0 filtered out",
                "test b ... FAILED",
                "test slow ... ignored, needs an hour",
                "test child_that_is_killed ... ignored, run by its parent",
                "noise test result: FAILED. 12 passed; 1 failed; 1 ignored; 0 measured",
            ],
            false,
        );
        let mut tally = Tally::default();
        tally.pass();
        tally.add_tests(run, "");
        assert!(!tally.succeeded());
        assert!(tally.report().ends_with("\n18 passed, 1 failed, 1 skipped"), "{tally:?}");
        assert!(tally.report().contains("FAILED test b of nic/xdp\n"));
        assert!(tally.report().contains("SKIPPED test slow (marked #[ignore]) of nic/xdp\n"));
    }

    #[test]
    fn a_test_that_skipped_itself_is_moved_from_passed_to_skipped_once() {
        let run = read(&["test result: ok. 3 passed; 0 failed; 0 ignored"], true);
        let mut tally = Tally::default();
        tally.add_tests(run, "SKIPPED: xdp: not root\nxdp: not root\n\nitch: no tshark\n");
        assert!(tally.succeeded());
        assert!(tally.report().ends_with("\n1 passed, 0 failed, 2 skipped"), "{tally:?}");
    }

    #[test]
    fn a_run_without_any_result_fails() {
        let mut tally = Tally::default();
        tally.add_tests(read(&["error: could not compile"], false), "");
        assert!(!tally.succeeded());
        assert!(tally.report().ends_with("nic/xdp: no room\n0 passed, 1 failed, 0 skipped"));
    }

    #[test]
    fn a_program_that_ends_before_its_result_fails() {
        for (succeeded, why) in [(true, "ended without a result"), (false, "no room")] {
            let mut tally = Tally::default();
            tally.add_tests(read(&["test a ... ok", "test b ... FAILED"], succeeded), "");
            assert!(tally.report().contains("FAILED test b of nic/xdp\n"), "{tally:?}");
            assert!(tally.report().contains(&format!("FAILED nic/xdp: {why}\n")), "{tally:?}");
        }
    }

    #[test]
    fn a_run_in_which_nothing_ran_fails() {
        let mut tally = Tally::default();
        tally.add_tests(read(&["test result: ok. 0 passed; 0 failed; 0 ignored"], true), "");
        assert!(!tally.succeeded());
    }
}
