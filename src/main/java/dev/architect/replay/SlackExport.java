package dev.architect.replay;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;

/// An official export of a Slack workspace: `channels.json`, `groups.json` and `users.json` beside a folder for each
/// conversation, which holds a file for each day. All of it may lie in one folder more. Direct conversations are left
/// out, since the bot overhears only channels.
///
/// Nothing is ever written to where a name in the archive points; names that would lead elsewhere are passed over. What
/// is read is counted as it comes out of the archive, whatever the archive claims.
/// See <https://slack.com/help/articles/220556107-How-to-read-Slack-data-exports>.
final class SlackExport implements AutoCloseable {

    private static final int MOST_ENTRIES = 2_000_000;
    private static final long LARGEST_FILE = 512L * 1024 * 1024;
    private static final long LARGEST_EXPORT = 64L * 1024 * 1024 * 1024;
    private static final List<String> CHANNEL_LISTS = List.of("channels.json", "groups.json");
    private static final List<String> USER_LISTS = List.of("users.json", "org_users.json");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}\\.json");

    private final ZipFile zip;
    private final Problems problems;
    private final Map<String, ZipEntry> lists = new HashMap<>();
    private final Map<String, TreeMap<LocalDate, ZipEntry>> folders = new HashMap<>();
    private final Members members = new Members();
    private final List<Channel> channels;
    private long read;

    /// @param problems is told what cannot be used, in a line each; the rest is
    /// @throws ExportException when this is no export at all
    SlackExport(Path file, Problems problems) {
        this.problems = problems;
        this.zip = open(file);
        try {
            list();
            USER_LISTS.forEach(this::readUsers);
            this.channels = readChannels();
        } catch (RuntimeException e) {
            close();
            throw e;
        }
    }

    /// @param folder its name in the archive
    record Channel(String id, String name, boolean isPrivate, String folder) {
    }

    List<Channel> channels() {
        return channels;
    }

    Members members() {
        return members;
    }

    /// How much there is to read, as the archive claims.
    long claimedBytes() {
        return channels.stream().flatMap(channel -> days(channel).values().stream())
                .mapToLong(entry -> Math.clamp(entry.getSize(), 0, LARGEST_FILE)).sum();
    }

    long readBytes() {
        return read;
    }

    /// The days of a channel in their order.
    Map<LocalDate, ZipEntry> days(Channel channel) {
        return folders.getOrDefault(channel.folder(), new TreeMap<>());
    }

    /// What was said on a day, in the order of time; what cannot be read is named as a problem.
    Day read(ZipEntry entry) {
        var day = new Day(members);
        read(entry, day::read);
        return day;
    }

    private interface Reader {
        void read(JsonParser parser) throws IOException;
    }

    private void read(ZipEntry entry, Reader reader) {
        try (InputStream in = new Counted(zip.getInputStream(entry)); JsonParser parser = Json.FACTORY.createParser(in)) {
            reader.read(parser);
        } catch (JsonParseException e) {
            problems.accept("%s:%d: this is not JSON from column %d on; what follows in the file was left out"
                    .formatted(entry.getName(), e.getLocation().getLineNr(), e.getLocation().getColumnNr()));
        } catch (JsonProcessingException e) {
            problems.accept("%s: the file goes beyond what a message can be; what follows in it was left out"
                    .formatted(entry.getName()));
        } catch (ZipException e) {
            problems.accept(
                    "%s: the archive is damaged here; what follows in the file was left out".formatted(entry.getName()));
        } catch (IOException e) {
            problems.accept("%s: %s; what follows in the file was left out".formatted(entry.getName(), e.getMessage()));
        }
    }

    private static ZipFile open(Path file) {
        try {
            return new ZipFile(file.toFile());
        } catch (IOException e) {
            throw new ExportException(file + ": this is not a zip archive that can be read. "
                    + "Give the file as Slack made it, not what was unpacked from it.", e);
        }
    }

    private void list() {
        if (zip.size() > MOST_ENTRIES) {
            throw new ExportException(zip.getName() + ": the archive holds more than " + MOST_ENTRIES
                    + " files. Export a shorter time.", null);
        }
        List<String[]> paths = new ArrayList<>();
        List<ZipEntry> entries = new ArrayList<>();
        try (Stream<? extends ZipEntry> all = zip.stream()) {
            all.filter(entry -> !entry.isDirectory()).forEach(entry -> {
                if (leadsElsewhere(entry.getName())) {
                    problems.accept("%s: the name leads out of the archive; the file was left out".formatted(entry.getName()));
                } else {
                    paths.add(entry.getName().split("/"));
                    entries.add(entry);
                }
            });
        }
        List<String> top = top(paths).orElseThrow(() -> new ExportException(zip.getName()
                + ": there is no channels.json in it, so it is not a Slack export. Give the file as Slack made it.", null));
        for (int i = 0; i < entries.size(); i++) {
            List<String> path = List.of(paths.get(i));
            if (path.size() > top.size() && path.subList(0, top.size()).equals(top)) {
                add(path.subList(top.size(), path.size()), entries.get(i));
            }
        }
    }

    private static boolean leadsElsewhere(String name) {
        return name.startsWith("/") || name.contains("\\") || name.contains("\0") || name.matches("(?s)[A-Za-z]:.*")
                || List.of(name.split("/", -1)).contains("..");
    }

    /// The folders above the list of channels; of several such lists the outermost counts.
    private static Optional<List<String>> top(List<String[]> paths) {
        return paths.stream().filter(path -> CHANNEL_LISTS.contains(path[path.length - 1]))
                .filter(path -> !path[0].equals("__MACOSX"))
                .map(path -> List.of(path).subList(0, path.length - 1)).min(Comparator.comparingInt(List::size));
    }

    private void add(List<String> path, ZipEntry entry) {
        String name = path.getLast();
        if (path.size() == 1) {
            lists.putIfAbsent(name, entry);
        } else if (path.size() == 2 && DAY.matcher(name).matches()) {
            try {
                LocalDate day = LocalDate.parse(name.substring(0, name.length() - ".json".length()));
                folders.computeIfAbsent(path.getFirst(), any -> new TreeMap<>()).putIfAbsent(day, entry);
            } catch (DateTimeException e) {
                problems.accept("%s: there is no such day; the file was left out".formatted(entry.getName()));
            }
        }
    }

    private void readUsers(String list) {
        Optional.ofNullable(lists.get(list)).ifPresent(entry -> read(entry, parser -> Json.array(parser, () -> {
            String[] user = { "", "", "", "" };
            boolean[] isBot = { false };
            Json.object(parser, (field, value) -> {
                switch (field) {
                    case "id" -> user[0] = Json.text(value);
                    case "name" -> user[1] = Json.text(value);
                    case "real_name" -> user[2] = Json.text(value);
                    case "is_bot" -> isBot[0] = Json.isTrue(value);
                    case "profile" -> Json.inner(value, (inner, it) -> {
                        if (inner.equals("display_name")) {
                            user[3] = Json.text(it);
                        }
                    });
                    default -> {
                    }
                }
            });
            String name = Stream.of(user[3], user[2], user[1]).filter(it -> !it.isBlank()).findFirst().orElse("");
            members.add(user[0], name, isBot[0]);
        })));
    }

    private List<Channel> readChannels() {
        Map<String, Channel> found = new LinkedHashMap<>();
        for (String list : CHANNEL_LISTS) {
            Optional.ofNullable(lists.get(list)).ifPresent(entry -> read(entry, parser -> Json.array(parser, () -> {
                String[] channel = { "", "" };
                Json.object(parser, (field, value) -> {
                    switch (field) {
                        case "id" -> channel[0] = Json.text(value);
                        case "name" -> channel[1] = Json.text(value);
                        default -> {
                        }
                    }
                });
                folder(channel[0], channel[1]).ifPresent(folder -> found.putIfAbsent(folder,
                        new Channel(channel[0].isBlank() ? folder : channel[0], channel[1].isBlank() ? folder : channel[1],
                                list.equals("groups.json"), folder)));
            })));
        }
        if (found.isEmpty()) {
            String why = problems.lines().stream().findFirst().map(problem -> " (" + problem + ")").orElse("");
            throw new ExportException(zip.getName() + ": no channel in it has messages" + why
                    + ". Export the workspace's channels, in JSON, for a time in which people wrote.", null);
        }
        return found.values().stream().sorted(Comparator.comparing(Channel::name)).toList();
    }

    // Slack names the folder like the channel; where names clash, tools take the id.
    private Optional<String> folder(String id, String name) {
        return Stream.of(name, id).filter(it -> !it.isBlank() && folders.containsKey(it)).findFirst();
    }

    @Override
    public void close() {
        try {
            zip.close();
        } catch (IOException e) {
            problems.accept(zip.getName() + ": the archive could not be closed");
        }
    }

    /// Ends a file, and all that comes after it, where no honest export would go on.
    private final class Counted extends FilterInputStream {

        private long ofThisFile;

        Counted(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int next = super.read();
            count(next < 0 ? 0 : 1);
            return next;
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            int count = super.read(bytes, from, length);
            count(Math.max(0, count));
            return count;
        }

        private void count(int bytes) throws IOException {
            ofThisFile += bytes;
            read += bytes;
            if (ofThisFile > LARGEST_FILE) {
                throw new IOException("the file unpacks to more than 512 MB");
            }
            if (read > LARGEST_EXPORT) {
                throw new IOException("the archive unpacks to more than 64 GB");
            }
        }
    }
}
