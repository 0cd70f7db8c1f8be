package dev.architect.intent;

/// What a message wants, as probabilities.
///
/// @param none nothing that an architect could help with
/// @param architect a backend's design
/// @param schema a data layer's design
/// @param both needs both
/// @param asks something still open is planned, chosen or asked for, whatever it is about
public record Intent(float none, float architect, float schema, float both, float asks) {

    /// How probable it is that an architect should speak.
    public float speak() {
        return architect + both;
    }
}
