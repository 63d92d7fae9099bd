//! Network namespaces without a name.

use crate::{NicError, sys};
use std::fs::File;
use std::io;
use std::marker::PhantomData;
use std::os::fd::{AsFd, AsRawFd, BorrowedFd, RawFd};
use std::os::unix::process::CommandExt;
use std::path::PathBuf;
use std::process::{Command, Stdio};

const THREAD_NETNS: &str = "/proc/thread-self/ns/net";

/// A network namespace that exists as long as this handle, a thread in it or a child of it does.
#[derive(Debug)]
pub struct NetNs {
    file: File,
}

impl NetNs {
    /// Makes an empty namespace; even its loopback interface is down.
    ///
    /// # Errors
    /// [`NicError::Privilege`] without root.
    pub fn create() -> Result<Self, NicError> {
        // unshare moves the calling thread, so it is done on one that ends with it.
        let made = std::thread::spawn(|| {
            // SAFETY: no memory is passed.
            sys::check(unsafe { libc::unshare(libc::CLONE_NEWNET) })?;
            File::open(THREAD_NETNS)
        });
        let file = made.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic));
        file.map(|file| Self { file })
            .map_err(|error| NicError::os("making a network namespace", error))
    }

    /// The descriptor that keeps the namespace.
    #[must_use]
    pub fn fd(&self) -> BorrowedFd<'_> {
        self.file.as_fd()
    }

    /// A path by which other processes reach the namespace while this one lives.
    #[must_use]
    pub fn path(&self) -> PathBuf {
        format!("/proc/{}/fd/{}", std::process::id(), self.file.as_raw_fd()).into()
    }

    /// Moves the calling thread in until the guard is dropped. Sockets made meanwhile belong to
    /// the namespace for good.
    ///
    /// # Errors
    /// [`NicError::Privilege`] without root.
    pub fn enter(&self) -> Result<Entered, NicError> {
        let failed = |error| NicError::os("entering a network namespace", error);
        let home = File::open(THREAD_NETNS).map_err(failed)?;
        set_netns(self.file.as_raw_fd()).map_err(failed)?;
        Ok(Entered { home, on_this_thread: PhantomData })
    }

    /// Has `command` start inside the namespace.
    pub fn adopt<'a>(&self, command: &'a mut Command) -> &'a mut Command {
        let fd = self.file.as_raw_fd();
        // SAFETY: setns may be called between fork and exec; the child's copy of the descriptor is
        // open until exec closes it, and `self` is open when the command is started or the start
        // fails.
        unsafe { command.pre_exec(move || set_netns(fd)) }
    }

    /// Runs `ip` (iproute2) inside; `arguments` are separated by spaces.
    ///
    /// # Errors
    /// [`NicError::Tool`] with what it printed.
    pub fn ip(&self, arguments: &str) -> Result<String, NicError> {
        let failed = |problem: String| NicError::Tool {
            command: format!("ip {arguments}"),
            problem: problem.trim().to_owned(),
        };
        let mut command = Command::new("ip");
        command.args(arguments.split_whitespace()).stdin(Stdio::null());
        // Children start in the namespace of the thread that starts them.
        let entered = self.enter()?;
        let output = command.output().map_err(|error| failed(error.to_string()))?;
        drop(entered);
        if !output.status.success() {
            let said = String::from_utf8_lossy(&output.stderr);
            return Err(failed(format!("{}: {said}", output.status)));
        }
        Ok(String::from_utf8_lossy(&output.stdout).into_owned())
    }

    /// Turns IPv6 off, whose router and neighbour discovery would talk on interfaces by itself.
    pub(super) fn disable_ipv6(&self) -> Result<(), NicError> {
        let _entered = self.enter()?;
        for scope in ["all", "default"] {
            let path = format!("/proc/sys/net/ipv6/conf/{scope}/disable_ipv6");
            match std::fs::write(&path, "1") {
                Err(error) if error.kind() != io::ErrorKind::NotFound => {
                    return Err(NicError::os("turning IPv6 off", error));
                }
                // Without the file the kernel has no IPv6 to turn off.
                _ => {}
            }
        }
        Ok(())
    }
}

/// The calling thread is inside a [`NetNs`] until this is dropped.
#[derive(Debug)]
#[must_use = "the thread leaves the namespace when this is dropped"]
pub struct Entered {
    home: File,
    /// Namespaces belong to threads, so the guard must be dropped on its own.
    on_this_thread: PhantomData<*const ()>,
}

impl Drop for Entered {
    fn drop(&mut self) {
        set_netns(self.home.as_raw_fd()).expect("a thread may return to where it came from");
    }
}

fn set_netns(fd: RawFd) -> io::Result<()> {
    // SAFETY: no memory is passed.
    sys::check(unsafe { libc::setns(fd, libc::CLONE_NEWNET) })?;
    Ok(())
}
