package dev.architect.review.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.architect.review.Finding;
import dev.architect.review.Severity;

class FencesCheckTest {

    @ParameterizedTest
    @ValueSource(strings = {
            "{\"a\": 1}", "[1, 2]", "\"text\"", "{\"a\": 1}\n{\"a\": 2}", "{\"a\": 1}\n\n{\"a\": 2}", "{\"a\": \"… and ...\"}",
            "{\"url\": \"https://example.com//a#b\"}", "{\"a\": \"<token>\", \"b\": \"{id}\"}", "", "{\n\t\"a\": 1\n}" })
    void json_that_can_be_copied_is_without_a_finding(String json) {
        assertThat(Answer.with("json", json).findings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "{\"a\": 1, …}", "{\"a\": 1, ...}", "{\"a\": …}", "{\"a\": ..., \"b\": 1}", "[1, 2, …]", "[{\"a\": 1}, ...]", "{…}",
            "{ \"a\": 1, // the first\n \"b\": 2 }", "{ /* all */ \"a\": 1 }", "// POST /orders\n{\"a\": 1}",
            "{\"a\": { ... }, \"b\": [ ... ]}",
            "{\n  \"a\": 1,\n  ...\n  \"b\": 2\n}", "# comment\n{\"a\": 1}", "{\"a\": 1, // …\n \"b\": [ // none\n ]}",
            "{\"a\": \"x\", … \"b\": 1}" })
    void what_is_left_out_or_commented_is_a_warning(String json) {
        assertThat(Answer.with("json", json).findings()).extracting(Finding::check, Finding::severity)
                .containsExactly(tuple("fences", Severity.WARNING));
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "{\"a\": 1,}", "{'a': 1}", "{a: 1}", "{\"a\": 1", "{\"a\" 1}", "{\"a\": 1 \"b\": 2}", "{\"a\": undefined}",
            "{\"a\": NaN}",
            "{\"a\": 01}", "{\"a\": \"b}", "{\"a\": True}", "[1, 2", "{\"a\": 1}}", "\"status\": \"active\"",
            "{\"a\": 1} trailing",
            "{\"a\": \"line\nbreak\"}", "{\"a\": {id}}", "{\"a\": 5s}" })
    void json_that_does_not_parse_is_an_error(String json) {
        assertThat(Answer.with("json", json).findings()).extracting(Finding::check, Finding::severity)
                .containsExactly(tuple("fences", Severity.ERROR));
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "a: 1\nb: [1, 2]", "a: 1\n---\nb: 2\n", "---\na: 1\n...\n",
            "image: \"{{ .Values.image }}\"\n{{- if .x }}\nb: 2\n{{- end }}",
            "value: !Ref Queue\nother: !Sub '${A}-b'", "base: &base { a: 1 }\nother:\n  <<: *base\n  b: 2", "on: push\nyes: no",
            "key: …", "- a\n- b", "cron: '*/5 * * * *'", "" })
    void yaml_that_can_be_copied_is_without_a_finding(String yaml) {
        assertThat(Answer.with("yaml", yaml).findings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "a: b: c", "a: [1, 2", "a: {b: 1", "a: 1\n\tb: 2", "a: 'b", "a: *gone", "a: 1\n b: 2", "- a\nb: 1", "a: @b",
            "a: \"b\" c",
            "a: %b", "key: - a", "a:\n  - b\n c: d", "&a [*a, *a", "a: `b`" })
    void yaml_that_does_not_parse_is_an_error(String yaml) {
        assertThat(Answer.with("yml", yaml).findings()).extracting(Finding::check, Finding::severity)
                .containsExactly(tuple("fences", Severity.ERROR));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "{\"a\": 1, …}|the JSON leaves something out|o JSON omite uma parte",
            "{\"a\": 1 // one|no valid JSON|JSON inválido", "{ // one 1}|no valid JSON|JSON inválido" })
    void a_finding_says_so_in_both_languages(String json, String english, String portuguese) {
        assertThat(Answer.of("An answer:\n\n" + Answer.fence("json", json)).findings()).singleElement().satisfies(finding -> {
            assertThat(finding.artefact()).isEqualTo("An answer");
            assertThat(finding.english()).startsWith(english);
            assertThat(finding.portuguese()).startsWith(portuguese);
        });
    }

    @Test
    void a_finding_has_its_line() {
        assertThat(Answer.with("json", "{\n  \"a\": 1,\n  \"b\": oops\n}").findings()).extracting(Finding::line)
                .containsExactly(3);
        assertThat(Answer.with("yaml", "a: 1\nb: 2\nc: d: e").findings()).extracting(Finding::line).containsExactly(3);
    }

    @Test
    void the_body_of_a_request_is_json_too() {
        assertThat(Answer.with("http", "POST /orders HTTP/1.1\nContent-Type: application/json\n\n{\"a\": 1,}").findings())
                .extracting(Finding::check, Finding::line).containsExactly(tuple("fences", 4));
        assertThat(Answer.with("http", "GET /orders HTTP/1.1\nAccept: application/json\n\nHTTP/1.1 200 OK\n\nplain").findings())
                .isEmpty();
    }

    @Test
    void a_name_that_is_given_twice_is_a_warning() {
        assertThat(Answer.with("yaml", "a: 1\nb: 2\na: 3").findings()).extracting(Finding::severity, Finding::line)
                .containsExactly(tuple(Severity.WARNING, 3));
    }

    @ParameterizedTest
    @CsvSource({ "paths, openapi", "channels, asyncapi" })
    void a_contract_that_does_not_say_what_it_is_is_found(String part, String missing) {
        assertThat(Answer.with("yaml", "info: { title: A, version: '1' }\n" + part + ":\n  /a: {}").findings())
                .extracting(Finding::english).containsExactly("`" + missing + "` is missing");
        assertThat(Answer.with("yaml", part + ":\n  /a: {}").findings()).isEmpty();
    }

    @Test
    void aliases_that_stand_for_gigabytes_are_refused() {
        var bomb = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x]\n");
        for (int i = 1; i < 10; i++) {
            bomb.append("a%d: &a%d [*a%d, *a%d, *a%d, *a%d]\n".formatted(i, i, i - 1, i - 1, i - 1, i - 1));
        }
        assertThat(Answer.with("yaml", bomb.toString()).findings()).extracting(Finding::severity)
                .containsExactly(Severity.ERROR);
        assertThat(Answer.with("yaml", "a: &a\n  b: *a").findings()).hasSize(1);
        assertThat(Answer.with("json", "[".repeat(5_000)).findings()).hasSize(1);
        assertThat(Answer.with("yaml", "[".repeat(5_000)).findings()).hasSize(1);
    }
}
