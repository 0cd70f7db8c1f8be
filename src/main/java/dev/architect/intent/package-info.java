/// What a message wants, learned from examples: a linear model over words and concepts, read from one file that
/// `./mvnw -Ptrain` writes. Plain Java with nothing of the project; scoring allocates little and takes microseconds.
package dev.architect.intent;
