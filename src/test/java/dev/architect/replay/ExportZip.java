package dev.architect.replay;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// An export, made by hand.
final class ExportZip {

    private final Map<String, String> files = new LinkedHashMap<>();

    /// With one channel, `general`, and three people, one of them a bot.
    static ExportZip usual() {
        return new ExportZip().with("channels.json", "[{\"id\":\"C1\",\"name\":\"general\"}]").with("users.json", """
                [{"id":"U1","name":"ana","real_name":"Ana Souza","profile":{"display_name":""}},
                 {"id":"U2","name":"ben","profile":{"display_name":"Ben"}},
                 {"id":"U9","name":"robot","is_bot":true}]""");
    }

    ExportZip with(String name, String content) {
        files.put(name, content);
        return this;
    }

    /// @param messages JSON objects
    ExportZip day(String channel, String day, String... messages) {
        return with(channel + "/" + day + ".json", "[" + String.join(",\n", messages) + "]");
    }

    /// The same below a folder.
    ExportZip in(String folder) {
        var nested = new ExportZip();
        files.forEach((name, content) -> nested.with(folder + "/" + name, content));
        return nested;
    }

    Path write(Path file) throws IOException {
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (Map.Entry<String, String> entry : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return file;
    }
}
