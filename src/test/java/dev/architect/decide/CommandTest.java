package dev.architect.decide;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.architect.decide.Command.Quiet;
import dev.architect.decide.Command.QuietHours;
import dev.architect.decide.Command.SetContext;
import dev.architect.decide.Command.SetMode;
import dev.architect.decide.Command.SetQuietHours;
import dev.architect.decide.Command.ShowContext;
import dev.architect.decide.Command.Span;
import dev.architect.decide.Command.Unclear;
import dev.architect.decide.Command.Why;

class CommandTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "why | 5", "Why? | 5", "WHY NOT?! | 5", "por que? | 5", "Por quê? | 5", "porque | 5", "explain | 5", "explique | 5",
            "why 10 | 10", "why 1 | 1", "why 0 | 1", "why 20 | 20", "why 21 | 20", "why 99999999999999999999 | 20",
            "por que 10 | 10", "por quê 3? | 3", "why not 7 | 7", "why \uFF15 | 5", "why \u0663 | 3", "why last 4 | 4" })
    void why_is_answered_with_so_many_decisions(String text, int count) {
        assertThat(Command.parse(text)).contains(new Why(count));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "mode off | OFF", "mode shadow | SHADOW", "mode nudge | NUDGE", "Mode: public | PUBLIC", "modo public | PUBLIC",
            "off | OFF", "shadow | SHADOW", "Nudge! | NUDGE", "public | PUBLIC", "`mode off` | OFF" })
    void a_mode_is_set(String text, Mode mode) {
        assertThat(Command.parse(text)).contains(new SetMode(mode));
    }

    @ParameterizedTest
    @ValueSource(strings = { "mode loud", "modo barulhento", "mode", "modo?", "mode 3" })
    void a_mode_that_does_not_exist_is_asked_back(String text) {
        assertThat(Command.parse(text)).contains(new Unclear("mode off | shadow | nudge | public"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "quiet | FOREVER", "Be quiet! | FOREVER", "stop | FOREVER", "STOP!!! | FOREVER", "stop it | FOREVER",
            "please stop | FOREVER", "shut up | FOREVER", "mute | FOREVER", "quiet forever | FOREVER", "quiet here | FOREVER",
            "quiet in this channel | FOREVER", "stop, bot | FOREVER", "stop, please | FOREVER", "quieto | FOREVER",
            "fica quieto | FOREVER",
            "Fica quieto, por favor | FOREVER", "para | FOREVER", "pare! | FOREVER", "chega | FOREVER", "silêncio | FOREVER",
            "cala a boca | FOREVER", "quieto para sempre | FOREVER", "quieto neste canal | FOREVER",
            "quiet today | TODAY", "quiet for today | TODAY", "mute for a day | TODAY", "quieto hoje | TODAY",
            "fica quieto por hoje | TODAY", "silêncio só hoje | TODAY",
            "quiet thread | THREAD", "be quiet in this thread | THREAD", "stop in this thread | THREAD",
            "quieto nesta conversa | THREAD", "fica quieto na thread | THREAD" })
    void quiet_is_understood_in_both_languages(String text, Span span) {
        assertThat(Command.parse(text)).contains(new Quiet(span));
    }

    @ParameterizedTest
    @ValueSource(strings = { "on", "resume", "unmute", "you can speak", "come back!", "volta", "pode falar", "pode voltar" })
    void the_way_back_is_understood(String text) {
        assertThat(Command.parse(text)).contains(new Command.Resume());
    }

    @ParameterizedTest
    @ValueSource(strings = { "context", "Context?", "contexts", "contexto", "Contexto?", "contextos", " context ",
            "context please",
            "contexto, por favor" })
    void which_project_context_is_used_can_be_asked(String text) {
        assertThat(Command.parse(text)).contains(new ShowContext());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = { "context familyped | familyped",
            "Context FamilyPed. | FamilyPed",
            "contexto family-ped_2 | family-ped_2", "context `familyped` | familyped", "context \"Family Ped\" | Family Ped",
            "contexto “saúde da família” | saúde da família", "context v1.2 | v1.2", "context familyped please | familyped",
            "contexto familyped por favor! | familyped", "context\tfamilyped | familyped" })
    void a_context_is_chosen_by_its_name(String text, String name) {
        assertThat(Command.parse(text)).contains(new SetContext(new ContextChoice.Named(name)));
    }

    @Test
    void no_context_and_the_usual_one_are_chosen_in_both_languages() {
        for (String none : new String[] { "context none", "Context None!", "contexto nenhum", "contexto nenhuma" }) {
            assertThat(Command.parse(none)).contains(new SetContext(new ContextChoice.None()));
        }
        for (String usual : new String[] { "context default", "contexto padrao", "contexto padrão", "Contexto Padrão." }) {
            assertThat(Command.parse(usual)).contains(new SetContext(new ContextChoice.ByPattern()));
        }
    }

    @Test
    void the_rest_is_understood() {
        assertThat(Command.parse("status")).contains(new Command.Status());
        assertThat(Command.parse("Configuração?")).contains(new Command.Status());
        assertThat(Command.parse("help")).contains(new Command.Help());
        assertThat(Command.parse("ajuda!")).contains(new Command.Help());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "hours 22:00-08:00 America/Sao_Paulo | 22:00 | 08:00 | America/Sao_Paulo",
            "quiet hours 22:00-08:00 America/Sao_Paulo | 22:00 | 08:00 | America/Sao_Paulo",
            "hours 22-8 | 22:00 | 08:00 | UTC",
            "horário 9:30-17 Europe/Lisbon | 09:30 | 17:00 | Europe/Lisbon",
            "horario 22h-8h america/sao_paulo | 22:00 | 08:00 | America/Sao_Paulo",
            "hours 22:00 - 08:00 Europe/Berlin | 22:00 | 08:00 | Europe/Berlin",
            "Hours 22:00\u201308:00 utc | 22:00 | 08:00 | UTC",
            "hours 0-0 | 00:00 | 00:00 | UTC" })
    void quiet_hours_are_read(String text, LocalTime from, LocalTime to, String zone) {
        assertThat(Command.parse(text)).contains(new SetQuietHours(Optional.of(new QuietHours(from, to, ZoneId.of(zone)))));
    }

    @Test
    void quiet_hours_go_back_to_the_default() {
        assertThat(Command.parse("hours default")).contains(new SetQuietHours(Optional.empty()));
        assertThat(Command.parse("quiet hours default")).contains(new SetQuietHours(Optional.empty()));
        assertThat(Command.parse("horario default")).contains(new SetQuietHours(Optional.empty()));
    }

    @ParameterizedTest
    @ValueSource(strings = { "hours 22:00", "hours 25:00-08:00", "hours 22:00-08:00 Mars/Phobos", "hours 9-", "hours 9-99",
            "hours 22:00-08:00 -", "hours 1-2-3" })
    void quiet_hours_that_make_no_sense_are_asked_back(String text) {
        assertThat(Command.parse(text)).contains(new Unclear("hours 22:00-08:00 America/Sao_Paulo"));
    }

    @Test
    void what_is_stored_is_read_again_as_it_was() {
        var hours = new QuietHours(LocalTime.of(22, 0), LocalTime.of(8, 30), ZoneId.of("America/Sao_Paulo"));
        assertThat(QuietHours.parse(hours.toString())).isEqualTo(hours);
        assertThat(QuietHours.parse("22:00-08:00 -03:00").zone()).isEqualTo(ZoneOffset.ofHours(-3));
    }

    @Test
    void hours_cross_midnight_and_the_clocks_changes() {
        QuietHours night = QuietHours.parse("22:00-08:00 America/New_York");
        // 2026-03-08, 02:00 EST becomes 03:00 EDT.
        assertThat(night.contains(Instant.parse("2026-03-08T02:59:00Z"))).isFalse();
        assertThat(night.contains(Instant.parse("2026-03-08T03:00:00Z"))).isTrue();
        assertThat(night.contains(Instant.parse("2026-03-08T07:30:00Z"))).isTrue();
        assertThat(night.contains(Instant.parse("2026-03-08T11:59:59Z"))).isTrue();
        assertThat(night.contains(Instant.parse("2026-03-08T12:00:00Z"))).isFalse();
        // The hour that does not exist on that day is no time to be quiet in; the hour that comes twice is so twice.
        QuietHours gap = QuietHours.parse("02:00-03:00 America/New_York");
        assertThat(gap.contains(Instant.parse("2026-03-08T06:59:59Z"))).isFalse();
        assertThat(gap.contains(Instant.parse("2026-03-08T07:00:00Z"))).isFalse();
        QuietHours twice = QuietHours.parse("01:00-02:00 America/New_York");
        assertThat(twice.contains(Instant.parse("2026-11-01T05:30:00Z"))).isTrue();
        assertThat(twice.contains(Instant.parse("2026-11-01T06:30:00Z"))).isTrue();
        assertThat(twice.contains(Instant.parse("2026-11-01T07:00:00Z"))).isFalse();
        QuietHours never = QuietHours.parse("5-5");
        assertThat(never.contains(Instant.parse("2026-03-08T05:00:00Z"))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "why does the queue grow?",
            "why is the cache stale after a deploy",
            "why 10 services?",
            "stop the worker when it crashes",
            "stop using kafka?",
            "mode of transport service",
            "mode of delivery for webhooks",
            "on the other hand",
            "on which port does the gateway listen?",
            "quiet hours for push notifications",
            "hours of downtime per year",
            "hours 24 of data to keep in the stream",
            "status page for our services",
            "status codes for a failed payment",
            "help us design the login",
            "help with retries",
            "public or internal API?",
            "public endpoints without auth",
            "off-peak batch jobs",
            "shadow traffic to the new service",
            "resume uploads after a broken connection",
            "para qual serviço vai o evento?",
            "para onde mandamos os eventos?",
            "por que a fila cresce?",
            "volta de dados para o app",
            "mute notifications per user",
            "quiet period before a retry",
            "today",
            "in this thread",
            "silence detection in the audio service",
            "chega evento duplicado",
            "explain the outbox pattern",
            "settings service or a table?",
            "context of the order service",
            "context familyped?",
            "context switching between threads",
            "context-aware routing",
            "bounded context orders",
            "contexto de pagamentos e pedidos",
            "contextual logging",
            "context ...", "context \"\"", "context \"familyped",
            "the", "?", "!!!", "...", "", "   ", "\u200b", "\ud83d\ude00", "\ud83d", "10", "-", "hours", "quiet hours"
    })
    void anything_else_is_a_question(String text) {
        assertThat(Command.parse(text)).isEmpty();
    }

    @Test
    void junk_is_no_order_and_no_exception() {
        for (String junk : new String[] { "hours " + "-".repeat(150), "why " + "9".repeat(190), "\0\1\2", "mode \udc00\ud800",
                "hours 1\ud800-2", "quiet ".repeat(30), "\u202ewhy\u202c", "why ".repeat(5000) }) {
            Command.parse(junk);
        }
        assertThat(Command.parse("\u202ewhy\u202c")).contains(new Why(5));
    }
}
