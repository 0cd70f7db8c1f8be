package dev.architect.persona;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// A file of the agents folder, not read yet.
///
/// @param path for messages, for example `agents/contexts/familyped.md`
public record AgentFile(String path, Content content) {

    /// Far more than a system prompt should have.
    static final int MOST_BYTES = 256 * 1024;

    /// Where the bytes come from: a disk or the application itself.
    public interface Content {

        /// At most `limit` bytes from the start.
        byte[] read(int limit) throws IOException;
    }

    /// @throws PersonaException when the file cannot be read or is too large
    public byte[] bytes() {
        byte[] bytes;
        try {
            bytes = content.read(MOST_BYTES + 1);
        } catch (IOException | SecurityException e) {
            throw problem(0, "the file cannot be read (" + e.getClass().getSimpleName() + ")",
                    "Allow the bot's user to read it, or take it out of the folder.");
        }
        if (bytes.length > MOST_BYTES) {
            throw problem(0, "the file is larger than " + MOST_BYTES / 1024 + " KB", "Shorten it.");
        }
        return bytes;
    }

    /// The text with `\n` as its only line end and without a byte order mark.
    ///
    /// @throws PersonaException when the file cannot be read, is too large or is not UTF-8
    public String text() {
        byte[] bytes = bytes();
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length + 1);
        CoderResult result = decoder.decode(in, out, true);
        String text = out.flip().toString();
        if (result.isError()) {
            throw problem(lineAt(text, text.length()), "the file is not UTF-8", "Save it in UTF-8.");
        }
        int nul = text.indexOf('\0');
        if (nul >= 0) {
            throw problem(lineAt(text, nul), "the file is not text", "Save it as Markdown in UTF-8.");
        }
        return (text.startsWith("\uFEFF") ? text.substring(1) : text).replace("\r\n", "\n").replace('\r', '\n');
    }

    /// Of the bytes, SHA-256 in hexadecimal.
    String hash() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes()));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    public PersonaException problem(int line, String problem, String mend) {
        return new PersonaException(new PersonaProblem(path, line, problem, mend));
    }

    private static int lineAt(String text, int offset) {
        return 1 + (int) text.substring(0, offset).chars().filter(c -> c == '\n').count();
    }
}
