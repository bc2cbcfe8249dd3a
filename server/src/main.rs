//! `mlango`: the program.
fn main() {}
