//! `cargo leptos`, built from its library.

use cargo_leptos::config::Cli;
use clap::Parser;

#[tokio::main]
async fn main() -> color_eyre::Result<()> {
    color_eyre::install()?;
    // Started by cargo, the first argument is the sub-command's own name.
    let called_by_cargo = std::env::args().nth(1).is_some_and(|first| first == "leptos");
    let args = Cli::parse_from(std::env::args().skip(usize::from(called_by_cargo)));
    let verbose = args.opts().map_or(0, |options| options.verbose);
    cargo_leptos::logger::setup(verbose, &args.log);
    cargo_leptos::run(args).await
}
