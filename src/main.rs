//! The `crmkit` binary: everything happens in the library.

fn main() -> std::process::ExitCode {
    crmkit::run(std::env::args_os())
}
