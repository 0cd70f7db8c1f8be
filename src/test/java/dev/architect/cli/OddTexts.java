package dev.architect.cli;

import java.util.List;

/// What people and machines really put into a channel, and what somebody might to break a bot.
final class OddTexts {

    static final List<String> ALL = List.of(
            "a".repeat(40_000),
            "how should the services talk? ".repeat(1_334),
            "(((((((((((((((((((".repeat(2_000),
            "<".repeat(40_000),
            "`".repeat(40_000),
            "@".repeat(40_000),
            "\u202Eمرحبا كيف حالك اليوم يا صديقي",
            "כיצד שירות ההתראות צריך לדבר עם שירות המטופלים?",
            "\u200B\u200D\uFEFF\u2060",
            "h\u200Bo\u200Bw should we\u00AD design the API?",
            "🎉🎉 👩‍👩‍👧‍👦 🇧🇷",
            ":tada: :+1:",
            "2026-03-01 12:00:01.123 ERROR [main] c.e.Main failed\n\tat com.example.Main.run(Main.java:12)\n\tat java.lang.Thread.run",
            "```\nclass A { void b() {} }\n```",
            "https://example.com/a?b=c",
            "SELECT * FROM orders WHERE id = 12;",
            "> how should the notification service talk to the patient service?",
            "precisamos of a new API para los clientes, 你好 мир",
            "\uD800 half a pair",
            "\0\u0001\u0002 control",
            "?", "...", "1 2 3");

    private OddTexts() {
    }
}
