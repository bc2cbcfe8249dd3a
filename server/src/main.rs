//! `mlango`: the program. Reads its arguments and settings, then hands over to the library.

use std::process::ExitCode;

use clap::{Parser, Subcommand};
use mlango::{config::Config, startup};

/// The door to national identity services.
#[derive(Parser)]
#[command(version)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Serve the portal until told to stop
    Serve,
    /// Bring the database schema up to date
    Migrate,
    /// Fill the database
    Seed {
        /// With invented offices, citizens and staff of the demo country
        #[arg(long, required = true)]
        demo: bool,
        /// Print the people to sign in as, as JSON
        #[arg(long)]
        json: bool,
    },
    /// Check the settings and print what each means
    CheckConfig,
}

#[expect(clippy::print_stderr, reason = "before the log is there")]
fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let config = match Config::load() {
        Ok(config) => config,
        Err(errors) => {
            eprintln!("mlango can't start with these settings:\n");
            for error in errors {
                eprintln!("{error}\n");
            }
            return ExitCode::from(2);
        }
    };
    let done = match arguments.command {
        Command::Serve => startup::run(startup::serve(config)),
        Command::Migrate => startup::run(startup::migrate(config)),
        Command::Seed { demo: _, json } => startup::run(startup::seed_demo(config, json)),
        Command::CheckConfig => startup::check_config(&config),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("mlango stopped: {}", startup::in_full(error.as_ref()));
            ExitCode::FAILURE
        }
    }
}
