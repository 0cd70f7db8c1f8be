package dev.architect.playbook;

/// A file of the playbooks folder cannot be used. The message is one line: file, line, and what to change.
public final class BadPlaybookException extends RuntimeException {

    BadPlaybookException(String file, int line, String mend) {
        super(file + ":" + line + ": " + mend.replaceAll("\\s+", " "));
    }
}
