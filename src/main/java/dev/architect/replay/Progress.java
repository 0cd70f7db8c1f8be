package dev.architect.replay;

/// Is told how far a replay has come.
public interface Progress {

    /// @param bytes to be read, as the archive claims
    void expect(long bytes);

    /// @param bytes read so far
    /// @param messages found in them
    void reached(long bytes, long messages);
}
