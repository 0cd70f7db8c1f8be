package dev.architect.cli;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// The lines of a file, one at a time: a line that cannot be text is told from the others, and none fills the memory.
final class Lines implements AutoCloseable {

    // 40,000 characters, each escaped as two surrogates, and as much again beside them.
    private static final int LONGEST = 1024 * 1024;

    private final InputStream in;
    private int number;

    Lines(InputStream in) {
        this.in = new BufferedInputStream(in, 64 * 1024);
    }

    /// @param number from 1
    /// @param text empty where the line has none that can be read
    /// @param mend what to do about it then
    record Line(int number, Optional<String> text, String mend) {
    }

    /// The next line, or nothing at the end.
    Optional<Line> next() throws IOException {
        var bytes = new ByteArrayOutputStream(512);
        int read = in.read();
        if (read < 0) {
            return Optional.empty();
        }
        boolean isTooLong = false;
        for (; read >= 0 && read != '\n'; read = in.read()) {
            if (bytes.size() < LONGEST) {
                bytes.write(read);
            } else {
                isTooLong = true;
            }
        }
        number++;
        return Optional.of(isTooLong
                ? new Line(number, Optional.empty(), "the line is longer than 1 MB; keep one message on it")
                : decoded(bytes.toByteArray()));
    }

    private Line decoded(byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            // Some editors mark a file as UTF-8 by a character at its start.
            return new Line(number, Optional.of(number == 1 && text.startsWith("\uFEFF") ? text.substring(1) : text), "");
        } catch (CharacterCodingException e) {
            return new Line(number, Optional.empty(), "the line is not UTF-8; save the file as UTF-8");
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
