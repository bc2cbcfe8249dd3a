//! The machine, and how much of its processor was used.

use std::{fs, time::Duration};

/// Processor, cores, memory and system, in a line.
pub fn description() -> String {
    let processor = value("/proc/cpuinfo", "model name").unwrap_or_else(|| "unknown".to_owned());
    let memory = value("/proc/meminfo", "MemTotal").unwrap_or_default();
    let system = fs::read_to_string("/proc/sys/kernel/osrelease").unwrap_or_default();
    let cores = std::thread::available_parallelism().map_or(1, std::num::NonZero::get);
    format!(
        "{processor}, {cores} cores, {memory}, Linux {}, Mlango {}",
        system.trim(),
        env!("CARGO_PKG_VERSION")
    )
}

/// The first value under a name in a file of `name : value` lines.
fn value(file: &str, name: &str) -> Option<String> {
    let text = fs::read_to_string(file).ok()?;
    let line = text.lines().find(|line| line.starts_with(name))?;
    line.split_once(':')
        .map(|(_, value)| value.trim().to_owned())
}

/// Processor time of all threads of this process so far, in user and kernel mode: fields 14 and
/// 15 of `/proc/self/stat` (proc(5)).
pub fn processor_time() -> Duration {
    // The name of the program, in brackets, may hold spaces: fields are counted after it.
    let stat = fs::read_to_string("/proc/self/stat").unwrap();
    let (_, fields) = stat.rsplit_once(')').unwrap();
    let ticks: u64 = fields
        .split_whitespace()
        .skip(11)
        .take(2)
        .map(|ticks| ticks.parse::<u64>().unwrap())
        .sum();
    // USER_HZ is 100 on every Linux there is.
    Duration::from_millis(ticks * 10)
}
