package dev.architect.bench;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/// Writes a workspace's export for `triggers replay`: threads, bots, joins, mentions, links, logs, code, two languages. The
/// same arguments give the same archive.
///
/// Arguments: the file, how many messages.
public final class SlackExportFile {

    private static final int CHANNELS = 20;
    private static final int MEMBERS = 200;
    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 1, 5);
    private static final int DAYS = 250;
    private static final List<String> THINGS = List.of("billing service", "patient app", "invoice export", "login page",
            "search", "report", "release", "onboarding", "serviço de pedidos", "fila de e-mails", "tela de cadastro", "relatório");
    private static final List<String> TALK = List.of("lunch anyone?", "the %s is green again, thanks <@U%d>!",
            "can somebody review my change of the %s? <https://git.example.com/pull/%d|#%d>", "+1", ":tada: :tada:",
            "standup: yesterday I finished the %s, today I look at the %s, no blockers",
            "deploying the %s now, expect a minute of downtime", "bom dia pessoal, alguém viu o %s hoje?",
            "o %s caiu de novo, estou olhando &amp; aviso aqui", "<!here> the demo of the %s moves to 3pm",
            "I think the %s is slow because of the proxy, not of us", "who owns the %s these days?",
            "2026-03-01 12:00:01 ERROR [main] %s failed\\n\\tat com.example.Main.run(Main.java:%d)\\n\\tat java.lang.Thread.run",
            "```SELECT * FROM orders WHERE id = %d;```\\nthat is what the %s runs",
            "valeu! depois do almoço eu olho o %s com calma e te falo o que achei da ideia de mudar o fluxo inteiro");
    private static final List<String> QUESTIONS = List.of("how should the %s talk to the %s?",
            "we need an API that lets partners book appointments in the %s, how do we design it?",
            "which tables and keys do we need for the %s?", "should we use a queue or a webhook between the %s and the %s?",
            "como o %s deveria falar com o %s?", "precisamos de um endpoint para o %s e da tabela por trás dele");

    private final Random random = new Random(20_261_126);
    private final int messages;

    private SlackExportFile(int messages) {
        this.messages = messages;
    }

    public static void main(String[] arguments) throws IOException {
        Path file = Path.of(arguments[0]);
        new SlackExportFile(Integer.parseInt(arguments[1])).writeTo(file);
        System.out.printf("%s: %d bytes%n", file, Files.size(file));
    }

    private void writeTo(Path file) throws IOException {
        try (var zip = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(file)), StandardCharsets.UTF_8)) {
            add("channels.json", channels(), zip);
            add("users.json", users(), zip);
            int perDay = Math.ceilDiv(messages, CHANNELS * DAYS);
            int left = messages;
            for (int channel = 0; channel < CHANNELS; channel++) {
                String root = "";
                String rootAuthor = "";
                for (int day = 0; day < DAYS && left > 0; day++) {
                    LocalDate date = FIRST_DAY.plusDays(day);
                    ArrayNode said = JsonNodeFactory.instance.arrayNode();
                    for (int i = 0; i < Math.min(perDay, left); i++) {
                        ObjectNode message = message(date, i, perDay);
                        boolean isReply = !root.isEmpty() && random.nextInt(3) == 0;
                        if (isReply) {
                            message.put("thread_ts", root).put("parent_user_id", rootAuthor);
                        } else {
                            root = message.get("ts").textValue();
                            rootAuthor = message.path("user").asText("UBOT");
                        }
                        said.add(message);
                    }
                    left -= said.size();
                    add("channel-%02d/%s.json".formatted(channel, date), said, zip);
                }
            }
        }
    }

    private ObjectNode message(LocalDate date, int index, int perDay) {
        long second = date.toEpochSecond(LocalTime.of(7, 0), ZoneOffset.UTC) + 50_000L * index / perDay;
        String user = "U%05d".formatted(random.nextInt(MEMBERS));
        int kind = random.nextInt(100);
        ObjectNode message = JsonNodeFactory.instance.objectNode().put("type", "message")
                .put("ts", "%d.%06d".formatted(second, random.nextInt(1_000_000))).put("text", text(kind));
        if (kind < 6) {
            return message.put("subtype", "bot_message").put("bot_id", "B1").put("username", "ci");
        }
        if (kind < 8) {
            message.put("subtype", "channel_join");
        }
        message.put("client_msg_id", "%016x".formatted(random.nextLong())).put("user", user).put("team", "T1");
        message.putObject("user_profile").put("real_name", "Member " + user).put("display_name", user).put("team", "T1")
                .put("image_72", "https://example.com/" + user + ".png");
        message.putArray("blocks").addObject().put("type", "rich_text").put("block_id", "b").putArray("elements").addObject()
                .put("type", "rich_text_section").putArray("elements").addObject().put("type", "text")
                .put("text", message.get("text").textValue());
        return message;
    }

    private String text(int kind) {
        List<String> from = kind == 99 ? QUESTIONS : TALK;
        var text = new StringBuilder(from.get(random.nextInt(from.size())));
        for (int at = text.indexOf("%"); at >= 0; at = text.indexOf("%")) {
            String value = text.charAt(at + 1) == 'd' ? String.valueOf(random.nextInt(10_000))
                    : THINGS.get(random.nextInt(THINGS.size()));
            text.replace(at, at + 2, value);
        }
        return text.toString().replace("\\n", "\n").replace("\\t", "\t");
    }

    private static ArrayNode channels() {
        ArrayNode channels = JsonNodeFactory.instance.arrayNode();
        for (int channel = 0; channel < CHANNELS; channel++) {
            channels.addObject().put("id", "C%05d".formatted(channel)).put("name", "channel-%02d".formatted(channel))
                    .put("is_archived", false);
        }
        return channels;
    }

    private static ArrayNode users() {
        ArrayNode users = JsonNodeFactory.instance.arrayNode();
        for (int user = 0; user < MEMBERS; user++) {
            String id = "U%05d".formatted(user);
            users.addObject().put("id", id).put("name", "member" + user).put("real_name", "Member " + user)
                    .put("is_bot", false);
        }
        return users;
    }

    private static void add(String name, ArrayNode content, ZipOutputStream zip) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.toString().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
