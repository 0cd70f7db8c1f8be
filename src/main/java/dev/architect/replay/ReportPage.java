package dev.architect.replay;

import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

import dev.architect.decide.Because;
import dev.architect.persona.Persona;
import dev.architect.replay.Report.ChannelCount;
import dev.architect.replay.Report.DayCount;
import dev.architect.replay.Report.Hit;
import dev.architect.replay.Report.RuleCount;

/// The report for people: one file that needs nothing else, no script and no network. Everything that comes from the
/// export or from a persona's file goes through [#escaped].
final class ReportPage {

    private static final int MOST_SHOWN = 500;
    private static final int MOST_CHANNELS = 300;
    private static final int MOST_OPEN = 25;
    private static final int MOST_BARS = 120;
    private static final int HEIGHT = 100;

    private static final String STYLE = """
            :root{color-scheme:light dark;--paper:#fbfaf8;--card:#fff;--ink:#1c1f26;--soft:#5b6270;--line:#dfdcd5;--say:#1a6b58;--held:#b98a2f}
            @media(prefers-color-scheme:dark){:root{--paper:#15171b;--card:#1d2026;--ink:#e8e6e1;--soft:#a2a8b3;--line:#343841;--say:#5cc4a6;--held:#d9b25c}}
            *{box-sizing:border-box}
            body{margin:0 auto;padding:1.5rem 1rem 4rem;max-width:52rem;background:var(--paper);color:var(--ink);font:16px/1.5 system-ui,sans-serif;overflow-wrap:anywhere}
            h1{font-size:1.6rem;line-height:1.2;margin:0 0 .3rem}
            h2{font-size:1.15rem;margin:2.4rem 0 .6rem}
            p{margin:.4rem 0}
            .soft,header,caption,figcaption{color:var(--soft);font-size:.9rem}
            dl{display:grid;grid-template-columns:repeat(auto-fit,minmax(max(9.5rem,22%),1fr));gap:.6rem;margin:1.2rem 0}
            dl div{background:var(--card);border:1px solid var(--line);border-radius:.5rem;padding:.7rem .9rem;display:flex;flex-direction:column-reverse;justify-content:flex-end}
            dt{color:var(--soft);font-size:.85rem}
            dd{margin:0;font-size:1.6rem;line-height:1.2;font-variant-numeric:tabular-nums}
            .say dd{color:var(--say)}
            .held dd{color:var(--held)}
            figure{margin:1rem 0}
            svg{display:block;width:100%;height:7rem;border-bottom:1px solid var(--line)}
            .s{fill:var(--say)}
            .h{fill:var(--held)}
            .ends{display:flex;justify-content:space-between;color:var(--soft);font-size:.85rem}
            .key::before{content:"";display:inline-block;width:.7em;height:.7em;margin:0 .35em 0 .8em;background:var(--say)}
            .key.of-held::before{background:var(--held)}
            .wide{overflow-x:auto}
            table{border-collapse:collapse;width:100%;font-size:.95rem}
            th,td{text-align:right;padding:.35rem .5rem;border-bottom:1px solid var(--line);vertical-align:top;font-variant-numeric:tabular-nums}
            th:first-child,td:first-child{text-align:left;padding-left:0;overflow-wrap:anywhere}
            th{font-weight:600;font-size:.85rem;color:var(--soft);overflow-wrap:normal}
            @media(max-width:34rem){th,td{padding:.35rem .2rem}th:first-child,td:first-child{min-width:5.6rem}th:last-child,td:last-child{padding-right:0}}
            details{margin:.5rem 0}
            summary{cursor:pointer;padding:.3rem 0;font-weight:600}
            article{background:var(--card);border:1px solid var(--line);border-left:3px solid var(--say);border-radius:.4rem;padding:.6rem .9rem;margin:.6rem 0}
            article.held{border-left-color:var(--held)}
            blockquote{margin:.3rem 0 .5rem;unicode-bidi:isolate}
            article p{font-size:.9rem;margin:.2rem 0}
            code{font:.85em ui-monospace,monospace;background:var(--paper);border:1px solid var(--line);border-radius:.25rem;padding:0 .3em;margin-right:.2em}
            """;

    private final Report report;
    private final StringBuilder page = new StringBuilder(64 * 1024);
    private final DateTimeFormatter time;

    ReportPage(Report report) {
        this.report = report;
        this.time = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT).withZone(report.rules.zone());
    }

    String html() {
        // No resource may be loaded, whatever stands in the page.
        page.append("""
                <!doctype html>
                <html lang="en">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
                <meta name="referrer" content="no-referrer">
                <title>What the bot would have said</title>
                <style>
                """).append(STYLE).append("</style>\n</head>\n<body>\n<main>\n");
        head();
        figures();
        chart();
        channels();
        rules();
        reasons("Why it would have stayed silent", "messages", report.silences);
        reasons("What its manners would have held back", "offers", report.heldBackBy);
        hits("What it would have said", report.said, report.saidCount(), "It would have offered nothing.");
        hits("What was held back", report.heldBack, report.heldBackCount(), "Nothing was held back.");
        leftOut();
        problems();
        return page.append("</main>\n</body>\n</html>\n").toString();
    }

    private void head() {
        add("<h1>What the bot would have said</h1>\n");
        String span = report.days.isEmpty() ? ""
                : " from " + first() + " to " + last();
        add("<p class=\"soft\">A replay of <bdi>%s</bdi>%s. Nobody was told anything, and no model was asked.</p>\n",
                escaped(report.export), span);
        add("<p class=\"soft\">Mode %s; at most one offer per thread, one in %s and %d a day in a channel; quiet hours %s; days end at midnight %s.</p>\n",
                report.rules.mode().word(), escaped(words(report.rules.cooldown())), report.rules.dailyCap(),
                escaped(report.rules.quietHours().map(Object::toString).orElse("none")),
                escaped(report.rules.zone().toString()));
    }

    private static String words(Duration span) {
        return span.toSeconds() % 60 == 0 ? span.toMinutes() + " minutes" : span.toSeconds() + " seconds";
    }

    private LocalDate first() {
        return report.days.firstKey();
    }

    private LocalDate last() {
        return report.days.lastKey();
    }

    private void figures() {
        int most = report.channels.stream().mapToInt(ChannelCount::mostOnOneDay).max().orElse(0);
        add("<dl>\n");
        figure("", number(report.messages()), "messages of people in " + number(report.channels.size()) + " channels");
        figure(" class=\"say\"", number(report.saidCount()), "offers of help (" + share(report.saidCount()) + ")");
        figure(" class=\"held\"", number(report.heldBackCount()), "held back by its manners");
        figure("", number(most), "most in one channel on one day");
        add("</dl>\n");
    }

    private void figure(String type, String value, String name) {
        add("<div%s><dt>%s</dt><dd>%s</dd></div>\n", type, name, value);
    }

    private String share(int part) {
        return String.format(Locale.ROOT, "%.2f %%", 100.0 * part / Math.max(1, report.messages()));
    }

    // As many bars as a screen can show: days, else weeks, months or years.
    private void chart() {
        if (report.days.isEmpty()) {
            return;
        }
        long days = ChronoUnit.DAYS.between(first(), last()) + 1;
        if (days <= MOST_BARS) {
            chart("day", ChronoUnit.DAYS, date -> date);
        } else if (days <= 7L * MOST_BARS) {
            chart("week", ChronoUnit.WEEKS, date -> date.minusDays(date.getDayOfWeek().getValue() - 1L));
        } else if (days <= 30L * MOST_BARS) {
            chart("month", ChronoUnit.MONTHS, date -> date.with(TemporalAdjusters.firstDayOfMonth()));
        } else {
            chart("year", ChronoUnit.YEARS, date -> date.with(TemporalAdjusters.firstDayOfYear()));
        }
    }

    private void chart(String span, ChronoUnit unit, UnaryOperator<LocalDate> start) {
        Map<LocalDate, DayCount> bars = new TreeMap<>();
        report.days.forEach((day, count) -> {
            DayCount bar = bars.computeIfAbsent(start.apply(day), any -> new DayCount());
            bar.said += count.said;
            bar.heldBack += count.heldBack;
        });
        int most = bars.values().stream().mapToInt(bar -> bar.said + bar.heldBack).max().orElse(0);
        if (most == 0) {
            return;
        }
        LocalDate from = start.apply(first());
        long width = unit.between(from, start.apply(last())) + 1;
        add("<h2>How often</h2>\n<figure>\n");
        add("<svg viewBox=\"0 0 %d %d\" preserveAspectRatio=\"none\" role=\"img\" aria-label=\"Offers for each %s, at most %d\">\n",
                width * 10, HEIGHT, span, most);
        bars.forEach((date, bar) -> {
            long x = unit.between(from, date) * 10;
            double said = HEIGHT * bar.said / (double) most;
            double held = HEIGHT * bar.heldBack / (double) most;
            add("<g><title>%s: %d offers, %d held back</title>", date, bar.said, bar.heldBack);
            add("<rect class=\"s\" x=\"%d\" y=\"%.1f\" width=\"8\" height=\"%.1f\"/>", x + 1, HEIGHT - said, said);
            add("<rect class=\"h\" x=\"%d\" y=\"%.1f\" width=\"8\" height=\"%.1f\"/></g>\n", x + 1, HEIGHT - said - held, held);
        });
        add("</svg>\n<div class=\"ends\"><span>%s</span><span>%s</span></div>\n", first(), last());
        add("<figcaption>For each %s, at most %d: <span class=\"key\">offered</span><span class=\"key of-held\">held back</span></figcaption>\n</figure>\n",
                span, most);
    }

    private void channels() {
        add("<h2>By channel</h2>\n<div class=\"wide\"><table>\n");
        add("<tr><th>channel</th><th>messages</th><th>offers</th><th>held back</th><th>most a day</th></tr>\n");
        List<ChannelCount> channels = report.channels.stream()
                .sorted((one, other) -> Integer.compare(other.said + other.heldBack, one.said + one.heldBack)).toList();
        for (ChannelCount channel : channels.subList(0, Math.min(MOST_CHANNELS, channels.size()))) {
            add("<tr><td><bdi>#%s</bdi>%s</td><td>%s</td><td>%s</td><td>%s</td><td>%s</td></tr>\n",
                    escaped(channel.channel.name()), channel.channel.isPrivate() ? " <span class=\"soft\">private</span>" : "",
                    number(channel.messages), number(channel.said), number(channel.heldBack), number(channel.mostOnOneDay()));
        }
        add("</table></div>\n");
        more(channels.size() - MOST_CHANNELS, "channels");
    }

    private void rules() {
        List<RuleCount> rules = report.rulesByCount();
        if (rules.isEmpty()) {
            return;
        }
        add("<h2>By rule</h2>\n<div class=\"wide\"><table>\n<tr><th>rule</th><th>offers</th><th>held back</th></tr>\n");
        for (RuleCount count : rules) {
            add("<tr><td>%s <span class=\"soft\">%s</span></td><td>%s</td><td>%s</td></tr>\n",
                    escaped(Report.excerpt(count.rule.text())), escaped(count.rule.id()), number(count.said),
                    number(count.heldBack));
        }
        add("</table></div>\n");
    }

    private void reasons(String title, String unit, Map<Because, Integer> counts) {
        if (counts.isEmpty()) {
            return;
        }
        add("<h2>%s</h2>\n<table>\n<tr><th>reason</th><th>%s</th></tr>\n", title, unit);
        Report.byCount(counts).forEach(count -> add("<tr><td>%s</td><td>%s</td></tr>\n", escaped(count.getKey().words()),
                number(count.getValue())));
        add("</table>\n");
    }

    private void hits(String title, List<Hit> hits, int total, String none) {
        add("<h2>%s</h2>\n", title);
        if (hits.isEmpty()) {
            add("<p>%s</p>\n", none);
            return;
        }
        List<Hit> shown = hits.subList(0, Math.min(MOST_SHOWN, hits.size()));
        Map<String, List<Hit>> byChannel = shown.stream()
                .collect(Collectors.groupingBy(Hit::channel, TreeMap::new, Collectors.toList()));
        byChannel.forEach((channel, ofChannel) -> {
            add("<details%s><summary><bdi>#%s</bdi> (%s)</summary>\n", shown.size() <= MOST_OPEN ? " open" : "",
                    escaped(channel), number(ofChannel.size()));
            ofChannel.forEach(this::hit);
            add("</details>\n");
        });
        more(total - shown.size(), "messages");
    }

    private void hit(Hit hit) {
        add("<article%s>\n", hit.because().isPresent() ? " class=\"held\"" : "");
        add("<header><time>%s</time> · <bdi>#%s</bdi>%s · ts %s</header>\n", time.format(hit.at()), escaped(hit.channel()),
                hit.isInAThread() ? " · in a thread" : "", escaped(hit.ts()));
        add("<blockquote dir=\"auto\">%s</blockquote>\n", escaped(hit.text()));
        add("<p>%s · score %s · rule “%s” <span class=\"soft\">%s</span></p>\n",
                escaped(hit.reading().personas().stream().map(Persona::displayName).collect(Collectors.joining(", then "))),
                String.format(Locale.ROOT, "%.2f", hit.reading().score()),
                escaped(hit.reading().rule().map(rule -> Report.excerpt(rule.text())).orElse("")),
                escaped(hit.reading().rule().map(rule -> rule.id()).orElse("")));
        if (!hit.reading().words().isEmpty()) {
            add("<p>%s</p>\n", hit.reading().words().stream().map(word -> "<code>" + escaped(word) + "</code>")
                    .collect(Collectors.joining(" ")));
        }
        hit.because().ifPresent(because -> add("<p class=\"soft\">Held back: %s.</p>\n", escaped(because.words())));
        add("</article>\n");
    }

    private void leftOut() {
        if (report.leftOut.isEmpty()) {
            return;
        }
        add("<h2>What nobody decides upon</h2>\n<table>\n<tr><th>kind</th><th>entries</th></tr>\n");
        report.leftOut.forEach((kind, count) -> add("<tr><td>%s</td><td>%s</td></tr>\n", escaped(kind), number(count)));
        add("</table>\n");
    }

    private void problems() {
        if (report.problems.isEmpty()) {
            return;
        }
        add("<h2>What could not be read</h2>\n<ul>\n");
        report.problems.forEach(problem -> add("<li>%s</li>\n", escaped(problem)));
        add("</ul>\n");
    }

    private void more(int count, String what) {
        if (count > 0) {
            add("<p class=\"soft\">%s more %s are not shown here; report.json has more of them.</p>\n", number(count), what);
        }
    }

    private static String number(int count) {
        return String.format(Locale.ROOT, "%,d", count);
    }

    private void add(String format, Object... values) {
        page.append(values.length == 0 ? format : String.format(Locale.ROOT, format, values));
    }

    static String escaped(String text) {
        var escaped = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                default -> escaped.append(Character.isISOControl(c) ? '\uFFFD' : c);
            }
        }
        return escaped.toString();
    }
}
