//! How a failure reaches the person at the terminal: the chain of causes, then what to do.

use std::error::Error;
use std::io;
use std::process::ExitCode;

/// Prints the error with its causes and a hint, and returns the exit status.
///
/// A reader that went away (`outcry config print | head`) is not a failure of ours.
pub(crate) fn failure(error: &(dyn Error + 'static)) -> ExitCode {
    if io_kind(error) == Some(io::ErrorKind::BrokenPipe) {
        return ExitCode::SUCCESS;
    }
    eprintln!("error: {error}");
    for cause in causes(error).skip(1) {
        eprintln!("  because: {cause}");
    }
    eprintln!("hint: {}", hint(error));
    ExitCode::FAILURE
}

/// The error itself, then what caused it, outermost first.
fn causes<'a>(error: &'a (dyn Error + 'static)) -> impl Iterator<Item = &'a (dyn Error + 'static)> {
    std::iter::successors(Some(error), |&error| error.source())
}

fn io_kind(error: &(dyn Error + 'static)) -> Option<io::ErrorKind> {
    causes(error).find_map(|cause| cause.downcast_ref::<io::Error>()).map(io::Error::kind)
}

fn hint(error: &(dyn Error + 'static)) -> &'static str {
    match io_kind(error) {
        Some(io::ErrorKind::PermissionDenied) => {
            "this needs more rights: run as root, or choose a folder and a back end you may use; \
             `outcry doctor` lists what is allowed here"
        }
        Some(io::ErrorKind::AddrInUse) => {
            "another process has the address or the queue: `ss -ulpn` names it; stop it or \
             configure another port"
        }
        Some(io::ErrorKind::AddrNotAvailable) => {
            "no interface of this machine has that address: `ip address` lists them"
        }
        Some(io::ErrorKind::StorageFull) => {
            "the disk is full: free space, or point the journal at another disk"
        }
        Some(io::ErrorKind::NotFound) => {
            "check the path: a relative one starts at the folder you are in"
        }
        _ => "`outcry help COMMAND` explains the arguments, `outcry doctor` the machine",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[derive(Debug)]
    struct Outer(io::Error);

    impl std::fmt::Display for Outer {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            f.write_str("journal cannot be opened")
        }
    }

    impl Error for Outer {
        fn source(&self) -> Option<&(dyn Error + 'static)> {
            Some(&self.0)
        }
    }

    #[test]
    fn the_hint_comes_from_the_deepest_io_error() {
        let error = Outer(io::Error::from(io::ErrorKind::StorageFull));
        assert!(hint(&error).contains("disk is full"));
        assert_eq!(causes(&error).count(), 2);
    }

    #[test]
    fn a_closed_pipe_is_no_failure() {
        let error = Outer(io::Error::from(io::ErrorKind::BrokenPipe));
        assert_eq!(format!("{:?}", failure(&error)), format!("{:?}", ExitCode::SUCCESS));
    }
}
