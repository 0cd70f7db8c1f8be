/// The same parts from a terminal. Results go to standard output, messages to standard error; 0 is good, 1 says that the
/// answer is no, 2 that the command was used wrongly. Only `serve` opens a port; beside it only `triggers export` touches the
/// database. Those two and `ask` start Quarkus, the others answer at once.
package dev.architect.cli;
