/// Trains the intent model: reads the corpus, measures by cross-validation, writes `src/main/resources/intent/model.bin`
/// and what was measured. Runs in the profile `train` only.
package dev.architect.train;
