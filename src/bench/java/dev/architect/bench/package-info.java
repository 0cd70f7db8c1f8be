/// How fast it is where it matters: acknowledgement, picture, and the way from a mention to its answer. Run by the
/// profile `bench`, never as tests.
package dev.architect.bench;
