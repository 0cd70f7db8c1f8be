package dev.architect.replay;

import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import dev.architect.decide.Because;
import dev.architect.replay.Report.ChannelCount;
import dev.architect.replay.Report.DayCount;
import dev.architect.replay.Report.Hit;
import dev.architect.replay.Report.RuleCount;

/// The report for a machine. Built by hand: a native executable knows no record's components.
final class ReportJson {

    private ReportJson() {
    }

    static ObjectNode of(Report report) {
        ObjectNode all = JsonNodeFactory.instance.objectNode().put("export", report.export);
        all.putObject("settings").put("mode", report.rules.mode().word()).put("cooldown", report.rules.cooldown().toString())
                .put("dailyCap", report.rules.dailyCap())
                .put("quietHours", report.rules.quietHours().map(Object::toString).orElse(null))
                .put("zone", report.rules.zone().toString());
        all.putObject("totals").put("channels", report.channels.size()).put("days", report.days.size())
                .put("messages", report.messages()).put("wouldHaveSaid", report.saidCount())
                .put("heldBack", report.heldBackCount()).put("silent", report.silentCount())
                .put("leftOut", report.leftOut.values().stream().mapToInt(Integer::intValue).sum());
        channels(report, all.putArray("channels"));
        report.days.forEach((day, count) -> put(count, all.withArray("days").addObject().put("day", day.toString())));
        rules(report, all.putArray("rules"));
        reasons(report.silences, all.putArray("silences"));
        reasons(report.heldBackBy, all.putArray("heldBackBy"));
        ObjectNode leftOut = all.putObject("leftOut");
        report.leftOut.forEach(leftOut::put);
        hits(report.said, all.putArray("suggestions"));
        hits(report.heldBack, all.putArray("heldBack"));
        report.problems.forEach(all.putArray("problems")::add);
        return all;
    }

    private static void channels(Report report, ArrayNode into) {
        for (ChannelCount channel : report.channels) {
            ObjectNode one = into.addObject().put("id", channel.channel.id()).put("name", channel.channel.name())
                    .put("private", channel.channel.isPrivate()).put("messages", channel.messages)
                    .put("wouldHaveSaid", channel.said).put("heldBack", channel.heldBack)
                    .put("mostOnOneDay", channel.mostOnOneDay());
            ObjectNode days = one.putObject("days");
            channel.days.forEach((day, count) -> {
                if (count.said + count.heldBack > 0) {
                    put(count, days.putObject(day.toString()));
                }
            });
        }
    }

    private static void put(DayCount count, ObjectNode into) {
        into.put("messages", count.messages).put("wouldHaveSaid", count.said).put("heldBack", count.heldBack);
    }

    private static void rules(Report report, ArrayNode into) {
        for (RuleCount count : report.rulesByCount()) {
            into.addObject().put("id", count.rule.id()).put("persona", count.rule.persona()).put("text", count.rule.text())
                    .put("wouldHaveSaid", count.said).put("heldBack", count.heldBack);
        }
    }

    private static void reasons(Map<Because, Integer> counts, ArrayNode into) {
        for (Map.Entry<Because, Integer> count : Report.byCount(counts)) {
            into.addObject().put("reason", count.getKey().name()).put("words", count.getKey().words())
                    .put("count", count.getValue());
        }
    }

    private static void hits(List<Hit> hits, ArrayNode into) {
        for (Hit hit : hits) {
            ObjectNode one = into.addObject().put("channel", hit.channel()).put("ts", hit.ts()).put("time", hit.at().toString())
                    .put("inThread", hit.isInAThread()).put("excerpt", hit.text()).put("language", hit.language())
                    .put("predicted", hit.reading().predicted());
            hit.personas().forEach(one.putArray("personas")::add);
            one.put("rule", hit.reading().rule().map(rule -> rule.id()).orElse(null))
                    .put("score", Math.round(hit.reading().score() * 1e6) / 1e6);
            hit.reading().words().forEach(one.putArray("words")::add);
            hit.because().ifPresent(
                    because -> one.putObject("because").put("reason", because.name()).put("words", because.words()));
        }
    }
}
