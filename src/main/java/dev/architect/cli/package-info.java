/// The same parts from a terminal. Results go to standard output, messages to standard error; 0 is good, 1 says that the
/// answer is no, 2 that the command was used wrongly. Only `serve` opens a port or touches the database, and only `serve`
/// starts Quarkus, so the others answer at once.
package dev.architect.cli;
