//! The processes of a demo venue: started, watched and stopped together. Whatever ends one of
//! them, or this process, ends all: children die with their parent, namespaces with their last
//! process, and temporary files are removed here or, after a crash, by the next start.

use std::error::Error;
use std::fs;
use std::io::{BufRead, BufReader, Read};
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::{Receiver, RecvTimeoutError, SyncSender, sync_channel};
use std::thread::JoinHandle;
use std::time::{Duration, Instant};

use engine::config::Config;
use engine::telemetry::Reader;
use nic::lab::{die_with_parent, terminate};
use serde_json::Value;
use tempfile::TempDir;

use super::Args;
use super::card;
use super::desk::Desk;
use super::plan::Plan;

/// How long the engine may take to be ready, and either part to stop.
const START_TIMEOUT: Duration = Duration::from_secs(60);
const STOP_TIMEOUT: Duration = Duration::from_secs(30);
/// How long to wait for news before looking whether there can be any.
const NEWS_PAUSE: Duration = Duration::from_millis(20);
/// Lines of the parts that may wait to be read here; then the parts wait.
const NEWS_MAX: usize = 1024;
/// Prefix of the folders a crashed demo may leave; the process follows, then something random.
const FOLDER_PREFIX: &str = "outcry-up-";

/// What the parts said.
pub(super) enum News {
    /// A JSON object on a part's standard output.
    Said(&'static str, Value),
    /// A line of a part's log.
    Logged(&'static str, String),
}

/// The running venue.
pub(super) struct Parts {
    hardware: Option<Part>,
    engine: Part,
    /// The bank and the identity provider; they end with this.
    outside: [Part; 2],
    control: Part,
    load: Part,
    /// Where people come in.
    desk: Desk,
    news: Receiver<News>,
    telemetry: Reader,
    /// What the engine said when it was ready.
    ready: Value,
    /// Dropped last, when nothing uses it any more.
    folder: TempDir,
}

struct Part {
    name: &'static str,
    child: Child,
    /// Of its standard output and error; they end with it.
    listeners: [JoinHandle<()>; 2],
}

/// How the day went.
pub(super) struct Report {
    /// Whether every order was accounted for.
    pub(super) clean: bool,
    value: Value,
}

impl Parts {
    pub(super) fn start(plan: &Plan, args: &Args) -> Result<Self, Box<dyn Error>> {
        let folder = create_folder()?;
        let mut config = plan.config.clone();
        config.telemetry.path = folder.path().join("telemetry");
        config.control.socket = folder.path().join("control.sock");
        config.journal.dir = args.data.clone().unwrap_or_else(|| folder.path().join("journal"));
        config.bridge.ring = folder.path().join("ring");
        let kept = args.data.clone().unwrap_or_else(|| folder.path().to_path_buf());
        config.bridge.events = kept.join("events");
        if plan.middle.is_some() {
            config.hardware.offload = "verify".into();
            config.hardware.registers = folder.path().join(card::SOCKET);
        }
        let sessions = keep_sessions(&mut config, args)?;
        let desk = Desk::prepare(folder.path(), &kept, &config)?;
        let path = folder.path().join("venue.toml");
        fs::write(&path, toml::to_string(&config)?)?;
        if let Some(kept) = sessions {
            fs::copy(&path, kept)?;
        }
        let (tell, news) = sync_channel(NEWS_MAX);
        let hardware = start_hardware(plan, folder.path(), &tell, &news)?;
        let engine = engine_command(plan, &path);
        let mut engine = Part::start("engine", engine, &tell)?;
        let ready = wait_until_ready(&mut engine, &news)?;
        let telemetry = Reader::open(&config.telemetry.path)?;
        let mut command = this_program();
        command.args(["control-plane", "run", "--json", "--config"]).arg(&desk.config);
        let [bank, provider] = desk.outside(&kept);
        let outside = [
            Part::start("simulated bank", bank, &tell)?,
            Part::start("simulated identity provider", provider, &tell)?,
        ];
        let mut control = Part::start("control plane", command, &tell)?;
        wait_until_ready(&mut control, &news)?;
        let load = Part::start("participants", load_command(plan, args, &path), &tell)?;
        Ok(Self { hardware, engine, outside, control, load, desk, news, telemetry, ready, folder })
    }

    /// Waits up to `timeout` for news.
    ///
    /// # Errors
    /// When a part has ended that should run.
    pub(super) fn watch(&mut self, timeout: Duration) -> Result<Vec<News>, Box<dyn Error>> {
        let mut news = Vec::new();
        let deadline = Instant::now() + timeout;
        loop {
            let left = deadline.saturating_duration_since(Instant::now());
            match self.news.recv_timeout(left) {
                Ok(item) => news.push(item),
                Err(RecvTimeoutError::Timeout) => break,
                Err(RecvTimeoutError::Disconnected) => break std::thread::sleep(left),
            }
        }
        let parts = [&mut self.engine, &mut self.control, &mut self.load];
        for part in parts.into_iter().chain(&mut self.outside).chain(&mut self.hardware) {
            if let Some(status) = part.child.try_wait()? {
                news.extend(part.last_news(&self.news));
                return Err(format!(
                    "the {} ended unexpectedly ({status}); the venue is stopped. Its last words:\n\
                     {}",
                    part.name,
                    last_words(part.name, &news)
                )
                .into());
            }
        }
        Ok(news)
    }

    pub(super) const fn telemetry(&self) -> &Reader {
        &self.telemetry
    }

    /// What the engine said when it was ready.
    pub(super) const fn ready(&self) -> &Value {
        &self.ready
    }

    /// Where people come in.
    pub(super) const fn desk(&self) -> &Desk {
        &self.desk
    }

    /// Closes the market: participants cancel and check, then the engine stops.
    pub(super) fn finish(mut self) -> Result<Report, Box<dyn Error>> {
        self.load.terminate()?;
        let mut last = Value::Null;
        let ended = self.load.wait(&self.news, |value| last = value)?;
        self.control.terminate()?;
        self.control.wait(&self.news, |_| ())?;
        self.engine.terminate()?;
        self.engine.wait(&self.news, |_| ())?;
        if let Some(hardware) = &mut self.hardware {
            let mut said = Value::Null;
            hardware.terminate()?;
            hardware.wait(&self.news, |value| said = value)?;
            last["hardware"] = card::report(&said, &self.telemetry.snapshot());
        }
        if !self.folder.path().exists() {
            return Err("the folder of the demo has vanished while it ran".into());
        }
        Ok(Report { clean: ended && last["clean"] == Value::Bool(true), value: last })
    }
}

impl Part {
    fn start(
        name: &'static str,
        mut command: Command,
        tell: &SyncSender<News>,
    ) -> Result<Self, Box<dyn Error>> {
        // A process group of its own: Ctrl-C reaches us, and we stop the parts in order.
        command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped()).process_group(0);
        die_with_parent(&mut command);
        let mut child = command.spawn().map_err(|error| format!("starting the {name}: {error}"))?;
        let stdout = child.stdout.take().ok_or("a pipe was asked for")?;
        let stderr = child.stderr.take().ok_or("a pipe was asked for")?;
        let listeners = [
            listen(stdout, tell.clone(), move |line| match serde_json::from_str(&line) {
                Ok(value) => News::Said(name, value),
                Err(_) => News::Logged(name, line),
            }),
            listen(stderr, tell.clone(), move |line| News::Logged(name, line)),
        ];
        Ok(Self { name, child, listeners })
    }

    fn terminate(&self) -> Result<(), Box<dyn Error>> {
        terminate(&self.child)
            .map_err(|error| format!("stopping the {}: {error}", self.name).into())
    }

    /// Waits for the end; returns whether it was a good one.
    fn wait(
        &mut self,
        news: &Receiver<News>,
        mut said: impl FnMut(Value),
    ) -> Result<bool, Box<dyn Error>> {
        let mut hear = |item| match item {
            News::Said(name, value) if name == self.name => said(value),
            News::Logged(_, line) => tracing::debug!("{line}"),
            News::Said(..) => {}
        };
        let deadline = Instant::now() + STOP_TIMEOUT;
        loop {
            if let Some(status) = self.child.try_wait()? {
                self.last_news(news).into_iter().for_each(&mut hear);
                return Ok(status.success());
            }
            news.recv_timeout(NEWS_PAUSE).into_iter().for_each(&mut hear);
            if Instant::now() > deadline {
                return Err(
                    format!("the {} did not stop within {STOP_TIMEOUT:?}", self.name).into()
                );
            }
        }
    }

    /// All that is still to be read of a part that has ended: until its pipes are at their end,
    /// however long this process has to wait for a core.
    fn last_news(&self, news: &Receiver<News>) -> Vec<News> {
        let mut last = Vec::new();
        while !self.listeners.iter().all(JoinHandle::is_finished) {
            last.extend(news.recv_timeout(NEWS_PAUSE));
        }
        last.extend(news.try_iter());
        last
    }
}

impl Drop for Part {
    fn drop(&mut self) {
        // Both fail when it has ended already, which is what is wanted.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

impl Report {
    pub(super) fn print(&self, json: bool) {
        if json {
            println!("{}", self.value);
            return;
        }
        let number = |key: &str| self.value[key].as_u64().unwrap_or(0);
        println!(
            "market closed: {} requests, {} accepted, {} rejected, {} executions, {} cancelled",
            number("requests"),
            number("accepted"),
            number("rejected"),
            number("executions"),
            number("cancelled")
        );
        if self.value["hardware"].is_object() {
            card::print(&self.value["hardware"]);
        }
        if self.clean {
            println!("every order has exactly one final state; the books from the feed agree");
        } else {
            match &self.value {
                Value::Null => println!("NOT CLEAN: the participants ended without a report"),
                value => println!("NOT CLEAN: {}", value["problems"]),
            }
        }
    }
}

/// A temporary folder whose name tells its owner, so that the next start can tell a crashed one.
fn create_folder() -> Result<TempDir, Box<dyn Error>> {
    remove_abandoned(&tempfile::env::temp_dir());
    let prefix = format!("{FOLDER_PREFIX}{}-", std::process::id());
    Ok(tempfile::Builder::new().prefix(&prefix).tempdir()?)
}

/// Removes folders of demos whose process is gone.
fn remove_abandoned(base: &Path) {
    for entry in fs::read_dir(base).into_iter().flatten().flatten() {
        let name = entry.file_name();
        let pid = name.to_str().and_then(|name| name.strip_prefix(FOLDER_PREFIX));
        let pid = pid.and_then(|pid| pid.split('-').next()?.parse::<u32>().ok());
        let Some(pid) = pid else { continue };
        if !Path::new(&format!("/proc/{pid}")).exists() {
            tracing::info!("removing {}, left by a crash", entry.path().display());
            let _ = fs::remove_dir_all(entry.path());
        }
    }
}

/// A kept journal knows its sessions: their keys are kept beside it. Returns where to keep the
/// configuration when the journal is new.
fn keep_sessions(config: &mut Config, args: &Args) -> Result<Option<PathBuf>, Box<dyn Error>> {
    let Some(data) = &args.data else { return Ok(None) };
    fs::create_dir_all(data)?;
    config.journal.dir = data.join("journal");
    let kept = data.join("venue.toml");
    if !kept.exists() {
        return Ok(Some(kept));
    }
    let before = Config::load(Some(&kept))?.config;
    config.sessions = before.sessions;
    config.instruments = before.instruments;
    Ok(None)
}

/// The hardware stands in line before the engine looks for it.
fn start_hardware(
    plan: &Plan,
    folder: &Path,
    tell: &SyncSender<News>,
    news: &Receiver<News>,
) -> Result<Option<Part>, Box<dyn Error>> {
    let Some(middle) = &plan.middle else { return Ok(None) };
    let mut hardware = Part::start("hardware", card::command(middle, folder), tell)?;
    wait_until_ready(&mut hardware, news)?;
    Ok(Some(hardware))
}

fn engine_command(plan: &Plan, config: &Path) -> Command {
    let mut command = this_program();
    command.arg("engine").arg("--config").arg(config).arg("--json");
    if let Some(lab) = &plan.lab {
        lab.venue.ns.adopt(&mut command);
    }
    command
}

fn load_command(plan: &Plan, args: &Args, config: &Path) -> Command {
    let mut command = this_program();
    command.arg("load").arg("--config").arg(config).args(["--json", "--progress"]);
    command.args(["--seconds", "1000000000", "--rate", &args.rate.to_string()]);
    command.args(["--seed", &args.seed.to_string()]);
    command.args(["--sessions", &args.sessions.to_string(), "--nic", "kernel-udp"]);
    if let Some(core) = plan.participants_core {
        command.args(["--core", &core.to_string(), "--spin"]);
    }
    if let Some(lab) = &plan.lab {
        lab.firms.ns.adopt(&mut command);
    }
    command
}

/// The running program itself, also when its file was replaced by a new build.
fn this_program() -> Command {
    Command::new("/proc/self/exe")
}

fn listen(
    from: impl Read + Send + 'static,
    tell: SyncSender<News>,
    mut news: impl FnMut(String) -> News + Send + 'static,
) -> JoinHandle<()> {
    std::thread::spawn(move || {
        for line in BufReader::new(from).lines().map_while(Result::ok) {
            if tell.send(news(line)).is_err() {
                return;
            }
        }
    })
}

fn wait_until_ready(part: &mut Part, news: &Receiver<News>) -> Result<Value, Box<dyn Error>> {
    let deadline = Instant::now() + START_TIMEOUT;
    let mut heard = Vec::new();
    loop {
        match news.recv_timeout(Duration::from_millis(50)) {
            Ok(News::Said(_, value)) if value["event"] == "ready" => return Ok(value),
            Ok(item) => heard.push(item),
            Err(_) => {
                if let Some(status) = part.child.try_wait()? {
                    heard.extend(part.last_news(news));
                    let words = last_words(part.name, &heard);
                    let name = part.name;
                    return Err(format!("the {name} did not start ({status}):\n{words}").into());
                }
            }
        }
        if Instant::now() > deadline {
            let name = part.name;
            return Err(format!("the {name} was not ready within {START_TIMEOUT:?}").into());
        }
    }
}

fn last_words(part: &str, news: &[News]) -> String {
    let lines: Vec<&str> = news
        .iter()
        .filter_map(|item| match item {
            News::Logged(name, line) if *name == part => Some(line.as_str()),
            _ => None,
        })
        .collect();
    lines[lines.len().saturating_sub(10)..].join("\n")
}
