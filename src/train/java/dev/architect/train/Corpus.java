package dev.architect.train;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/// Labelled messages from JSONL files: one object a line, with `text`, `label`, `lang`, and `asks` where it is known.
record Corpus(List<Row> rows, String hash) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /// @param asks whether something still open is planned, chosen or asked for, whatever the topic
    record Row(String text, String label, String language, boolean asks, String file) {
    }

    /// Reads files and folders; the order of the files' names is the order of the rows.
    static Corpus read(List<Path> paths) throws IOException {
        var rows = new ArrayList<Row>();
        MessageDigest digest = sha256();
        for (Path file : files(paths)) {
            byte[] bytes = Files.readAllBytes(file);
            digest.update(bytes);
            int number = 0;
            for (String line : new String(bytes, StandardCharsets.UTF_8).lines().toList()) {
                number++;
                if (!line.isBlank()) {
                    rows.add(row(line, file, number));
                }
            }
        }
        return new Corpus(List.copyOf(rows), HexFormat.of().formatHex(digest.digest()));
    }

    Corpus and(Corpus other) {
        return new Corpus(Stream.concat(rows.stream(), other.rows.stream()).toList(), hash + "+" + other.hash);
    }

    Corpus only(List<String> labels) {
        return new Corpus(rows.stream().filter(row -> labels.contains(row.label())).toList(), hash);
    }

    private static Row row(String line, Path file, int number) throws IOException {
        JsonNode json;
        try {
            json = JSON.readTree(line);
        } catch (IOException e) {
            throw new IOException("%s:%d: this is not JSON; mend the line or take it out".formatted(file, number), e);
        }
        String text = json.path("text").asText("");
        String label = json.path("label").asText("");
        if (text.isBlank() || label.isBlank()) {
            throw new IOException("%s:%d: text or label is missing; mend the line or take it out".formatted(file, number));
        }
        return new Row(text, label, json.path("lang").asText("en"), json.path("asks").asBoolean(!label.equals("none")),
                file.getFileName().toString());
    }

    private static List<Path> files(List<Path> paths) throws IOException {
        var files = new ArrayList<Path>();
        for (Path path : paths) {
            if (Files.isDirectory(path)) {
                try (Stream<Path> inside = Files.list(path)) {
                    inside.filter(file -> file.toString().endsWith(".jsonl")).sorted().forEach(files::add);
                }
            } else {
                files.add(path);
            }
        }
        return files;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
