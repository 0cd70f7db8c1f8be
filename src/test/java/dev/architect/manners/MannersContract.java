package dev.architect.manners;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import dev.architect.HandMovedClock;
import dev.architect.chat.Addressee;
import dev.architect.chat.Author;
import dev.architect.chat.ChannelRef;
import dev.architect.chat.EventId;
import dev.architect.chat.Language;
import dev.architect.chat.Message;
import dev.architect.chat.MessageRef;
import dev.architect.chat.ThreadRef;
import dev.architect.decide.Because;
import dev.architect.decide.Command;
import dev.architect.decide.Command.QuietHours;
import dev.architect.decide.Command.Span;
import dev.architect.decide.ContextChoice;
import dev.architect.decide.ContextChoice.Named;
import dev.architect.decide.Mode;
import dev.architect.decide.Reading;
import dev.architect.memory.ChannelSettings;
import dev.architect.memory.Database;
import dev.architect.memory.Decisions;
import dev.architect.memory.Decisions.Kept;
import dev.architect.memory.FollowedThreads;
import dev.architect.memory.MutedThreads;
import dev.architect.memory.Suggestions;
import dev.architect.persona.Persona;
import dev.architect.persona.ProjectContext;

/// What speaks against an offer, in its order, and who gets the one that a channel may have, whatever the database.
@Timeout(120)
abstract class MannersContract {

    private static final ChannelRef CHANNEL = new ChannelRef("fake", "T1", "C1");
    private static final Persona PERSONA = new Persona("backend-architect", "d", "inherit", "", List.of(),
            List.of("Somebody plans"), List.of(), List.of(), "body", "a.md", "hash");
    private static final Reading READING = new Reading(Reading.Label.ARCHITECT, Reading.Certainty.FIRES, 0.9, List.of(PERSONA),
            Optional.of(PERSONA.rules().getFirst()), List.of("queue"));

    @Inject
    Database database;

    @Inject
    ChannelSettings settings;

    @Inject
    Suggestions suggestions;

    @Inject
    MutedThreads muted;

    @Inject
    FollowedThreads followed;

    @Inject
    MannersConfig config;

    @Inject
    HandMovedClock clock;

    @Inject
    Decisions decisions;

    @Inject
    Manners manners;

    @Inject
    Orders orders;

    @Inject
    Contexts contexts;

    @BeforeEach
    void forget_everything() {
        for (String table : List.of("channel_setting", "suggestion", "muted_thread", "followed_thread", "decision")) {
            database.update("delete from " + table);
        }
        clock.set("2026-03-04T12:00:00Z");
    }

    @Test
    void each_objection_is_found_and_the_strongest_is_named() {
        Message message = message("1.0");
        // Everything speaks against it; one after the other is taken away.
        settings.create(CHANNEL, "off");
        muted.add(message.thread().key());
        settings.mute(CHANNEL, Optional.of(clock.instant().plusSeconds(60)));
        settings.setQuietHours(CHANNEL, Optional.of("11:00-13:00 UTC"));
        for (int i = 0; i < 6; i++) {
            suggestions.reserve(message("2" + i + ".0"), "architect", List.of("backend-architect"), "", "public");
        }
        suggestions.reserve(message("1.1", "1.0"), "architect", List.of("backend-architect"), "", "public");
        assertThat(manners.objection(message, false)).contains(Because.CHANNEL_IS_OFF);
        database.update("update channel_setting set mode = 'nudge'");
        assertThat(manners.objection(message, false)).contains(Because.CHANNEL_IS_MUTED);
        settings.mute(CHANNEL, Optional.of(clock.instant()));
        assertThat(manners.objection(message, false)).contains(Because.THREAD_IS_MUTED);
        muted.remove(message.thread().key());
        assertThat(manners.objection(message, false)).contains(Because.THREAD_HAD_ITS_OFFER);
        suggestions.release(message.thread().key());
        assertThat(manners.objection(message, false)).contains(Because.QUIET_HOURS);
        settings.setQuietHours(CHANNEL, Optional.empty());
        assertThat(manners.objection(message, false)).contains(Because.COOLING_DOWN);
        clock.move(Duration.ofMinutes(30));
        assertThat(manners.objection(message, false)).contains(Because.DAILY_CAP);
        clock.move(Duration.ofDays(1));
        assertThat(manners.objection(message, false)).contains(Because.CANNOT_WHISPER);
        assertThat(manners.objection(message, true)).isEmpty();
        settings.setMode(CHANNEL, "public");
        assertThat(manners.objection(message, false)).isEmpty();
        settings.setMode(CHANNEL, "shadow");
        assertThat(manners.objection(message, false)).contains(Because.SHADOW);
    }

    @Test
    void a_channel_without_a_setting_has_the_default_mode() {
        assertThat(manners.mode(CHANNEL)).isEqualTo(Mode.OFF);
        assertThat(manners.objection(message("1.0"), true)).contains(Because.CHANNEL_IS_OFF);
        settings.create(CHANNEL, "later");
        assertThat(manners.mode(CHANNEL)).isEqualTo(Mode.OFF);
    }

    @Test
    void what_is_reserved_may_be_asked_for_again_until_it_is_made() {
        settings.create(CHANNEL, "public");
        assertThat(manners.reserve(message("1.0"), READING, true)).isEmpty();
        assertThat(manners.isReserved(message("1.0"))).isTrue();
        assertThat(manners.isReserved(message("1.1", "1.0"))).isFalse();
        clock.move(Duration.ofMinutes(1));
        assertThat(manners.reserve(message("1.0"), READING, true)).isEmpty();
        assertThat(manners.reserve(message("1.1", "1.0"), READING, true)).contains(Because.THREAD_HAD_ITS_OFFER);
        settings.setMode(CHANNEL, "shadow");
        assertThat(manners.reserve(message("1.0"), READING, true)).contains(Because.SHADOW);
        settings.setMode(CHANNEL, "nudge");
        assertThat(manners.reserve(message("1.0"), READING, false)).contains(Because.CANNOT_WHISPER);
        settings.setMode(CHANNEL, "public");
        suggestions.setMade(message("1.0").thread().key());
        assertThat(manners.reserve(message("1.0"), READING, true)).contains(Because.THREAD_HAD_ITS_OFFER);
    }

    @Test
    void of_many_threads_on_two_replicas_one_gets_the_offer_and_none_fails() throws Exception {
        var other = new Manners(database, settings, suggestions, muted, followed, config, clock);
        List<ChannelRef> channels = List.of(CHANNEL, channel("C2"), channel("C3"), channel("C4"), channel("C5"));
        // Two of them have no row yet: that is made in the race too.
        channels.subList(0, 3).forEach(channel -> settings.create(channel, "public"));
        var start = new CountDownLatch(1);
        var offered = new ArrayList<Future<Boolean>>();
        try (var threads = Executors.newFixedThreadPool(50)) {
            for (int i = 0; i < 50; i++) {
                Manners replica = i % 2 == 0 ? manners : other;
                ChannelRef channel = channels.get(i % channels.size());
                String root = i / 10 + ".0";
                Message message = message(channel, i + ".5", root);
                offered.add(threads.submit(() -> {
                    start.await();
                    return replica.reserve(message, READING, true).isEmpty();
                }));
            }
            start.countDown();
            int winners = 0;
            for (Future<Boolean> one : offered) {
                winners += one.get() ? 1 : 0;
            }
            assertThat(winners).isEqualTo(3);
        }
        channels.subList(0, 3).forEach(channel -> assertThat(count(channel)).isEqualTo(1));
        channels.subList(3, 5).forEach(channel -> assertThat(count(channel)).isZero());
        clock.move(Duration.ofMinutes(30));
        assertThat(other.reserve(message("9.0"), READING, true)).isEmpty();
    }

    @Test
    void of_many_messages_in_one_thread_on_two_replicas_one_gets_the_offer() throws Exception {
        settings.create(CHANNEL, "public");
        var other = new Manners(database, settings, suggestions, muted, followed, config, clock);
        var start = new CountDownLatch(1);
        var offered = new ArrayList<Future<Optional<Because>>>();
        try (var threads = Executors.newFixedThreadPool(20)) {
            for (int i = 0; i < 20; i++) {
                Manners replica = i % 2 == 0 ? manners : other;
                Message message = message("1." + i, "1.0");
                offered.add(threads.submit(() -> {
                    start.await();
                    return replica.reserve(message, READING, true);
                }));
            }
            start.countDown();
            var objections = new ArrayList<Optional<Because>>();
            for (Future<Optional<Because>> one : offered) {
                objections.add(one.get());
            }
            assertThat(objections).filteredOn(Optional::isEmpty).hasSize(1);
            assertThat(objections).filteredOn(Optional::isPresent).containsOnly(Optional.of(Because.THREAD_HAD_ITS_OFFER));
        }
    }

    @Test
    void a_shadow_offer_counts_like_one_that_was_made() {
        settings.create(CHANNEL, "shadow");
        assertThat(manners.reserve(message("1.0"), READING, false)).contains(Because.SHADOW);
        assertThat(suggestions.of(message("1.0").thread().key()).orElseThrow().isMade()).isTrue();
        assertThat(manners.reserve(message("2.0"), READING, false)).contains(Because.COOLING_DOWN);
    }

    @Test
    void who_joins_a_thread_again_is_no_longer_muted_there() {
        ThreadRef thread = message("1.0").thread();
        manners.join(thread, "backend-architect");
        manners.leave(thread);
        assertThat(muted.has(thread.key())).isTrue();
        assertThat(followed.personaOf(thread)).isEmpty();
        manners.join(thread, "backend-architect");
        assertThat(muted.has(thread.key())).isFalse();
        assertThat(followed.personaOf(thread)).contains("backend-architect");
    }

    @Test
    void orders_are_obeyed() {
        assertThat(obey(new Command.SetMode(Mode.PUBLIC))).startsWith("The mode of this channel is now `public`");
        assertThat(settings.find(CHANNEL).orElseThrow().introducedAt()).contains(clock.instant());
        assertThat(obey(new Command.Quiet(Span.TODAY))).isEqualTo("I offer nothing in this channel for 24 hours.");
        assertThat(manners.objection(message("1.0"), true)).contains(Because.CHANNEL_IS_MUTED);
        assertThat(obey(new Command.Status())).startsWith("Mode: `public`, muted until 2026-03-05 09:00");
        assertThat(obey(new Command.Resume())).startsWith("The mode of this channel is now `public`");
        assertThat(manners.objection(message("1.0"), true)).isEmpty();
        assertThat(obey(new Command.SetQuietHours(Optional.of(QuietHours.parse("11-13 UTC")))))
                .contains("Quiet hours: 11:00-13:00 UTC");
        assertThat(manners.objection(message("1.0"), true)).contains(Because.QUIET_HOURS);
        assertThat(obey(new Command.SetQuietHours(Optional.empty()))).contains("Quiet hours: none");
        assertThat(obey(new Command.Quiet(Span.FOREVER))).startsWith("I offer nothing more in this channel.");
        assertThat(manners.mode(CHANNEL)).isEqualTo(Mode.OFF);
        assertThat(obey(new Command.Resume())).startsWith("The mode of this channel is now `nudge`");
        assertThat(obey(new Command.Quiet(Span.THREAD))).startsWith("Say that in the thread that you mean");
        assertThat(obey(new Command.Unclear("mode off"))).contains("`mode off`");
        assertThat(obey(new Command.Why(5))).contains("none yet");
        assertThat(obey(new Command.Help())).contains("`why`");
    }

    @Test
    void the_answer_to_an_order_says_how_to_undo_it() {
        assertThat(obey(new Command.SetMode(Mode.OFF))).endsWith("`on` brings the offers back.").doesNotContain("`quiet`");
        assertThat(orders.obey(new Command.SetMode(Mode.OFF), CHANNEL, Optional.empty(), Language.PORTUGUESE)).get().asString()
                .endsWith("`volta` traz as ofertas de volta.").doesNotContain("`quieto`");
        assertThat(obey(new Command.SetMode(Mode.NUDGE))).endsWith("`quiet` ends that.");
    }

    @Test
    void why_speaks_the_language_it_is_asked_in_and_tells_a_rule_that_fired_from_one_that_is_near() {
        String rule = "Somebody discusses the architecture of a system or the design of a service";
        decisions.keep(message("1.0"), new Kept("suggest", Because.RULE_FIRED.name(), List.of("backend-architect"),
                List.of(), "architect", 0.9, "backend-architect/2", rule));
        decisions.keep(message("2.0"), new Kept("silent", Because.NO_RULE_FIRED.name(), List.of("backend-architect"),
                List.of(), "architect", 0.1, "backend-architect/2", "Somebody wrote another rule"));
        assertThat(obey(new Command.Why(2))).contains("Mar 4 09:00", "a rule fired; rule “" + rule + "”",
                "no rule fired; nearest rule “Somebody wrote another rule”");
        assertThat(orders.obey(new Command.Why(2), CHANNEL, Optional.empty(), Language.PORTUGUESE)).get().asString()
                .contains("4 de mar. 09:00", "regra “Alguém discute a arquitetura de um sistema ou o desenho de um serviço”",
                        "regra mais próxima “Somebody wrote another rule”");
    }

    @Test
    void a_thread_is_left_in_silence_and_joined_again_by_order() {
        ThreadRef thread = message("1.0").thread();
        manners.join(thread, "backend-architect");
        assertThat(orders.obey(new Command.Quiet(Span.THREAD), CHANNEL, Optional.of(thread), Language.PORTUGUESE)).isEmpty();
        assertThat(muted.has(thread.key())).isTrue();
        assertThat(orders.obey(new Command.Resume(), CHANNEL, Optional.of(thread), Language.PORTUGUESE)).get().asString()
                .startsWith("O modo deste canal agora é `nudge`");
        assertThat(muted.has(thread.key())).isFalse();
    }

    @Test
    void a_context_is_bound_to_a_channel_before_what_patterns_say() {
        ChannelRef matching = channel("familyped-api");
        assertThat(contexts.of(CHANNEL)).isEmpty();
        assertThat(contexts.of(matching)).map(ProjectContext::name).contains("familyped");
        assertThat(obey(new Command.ShowContext())).isEqualTo("Project context: none. There are: `familyped`. "
                + "`context familyped` binds one to this channel, `context none` binds none, `context default` goes back to the patterns.");

        assertThat(obey(new Command.SetContext(new Named("FamilyPed"))))
                .isEqualTo("Project context: `familyped`, bound by `context`.");
        assertThat(contexts.of(CHANNEL)).map(ProjectContext::name).contains("familyped");
        assertThat(settings.find(CHANNEL).orElseThrow().mode()).isEqualTo("off");
        assertThat(obey(new Command.Status())).endsWith(" a day. Project context: `familyped`, bound by `context`.");
        assertThat(contexts.of(channel("C2"))).isEmpty();

        assertThat(
                orders.obey(new Command.SetContext(new ContextChoice.None()), matching, Optional.empty(), Language.PORTUGUESE))
                .contains("Contexto do projeto: nenhum, por `contexto nenhum`.");
        assertThat(contexts.of(matching)).isEmpty();
        assertThat(orders.obey(new Command.SetContext(new ContextChoice.ByPattern()), matching, Optional.empty(),
                Language.PORTUGUESE)).contains("Contexto do projeto: `familyped`, pelos padrões de canal dele.");
        assertThat(contexts.of(matching)).map(ProjectContext::name).contains("familyped");
    }

    @Test
    void an_unknown_context_changes_nothing_and_is_told_the_names_there_are() {
        obey(new Command.SetContext(new Named("familyped")));
        assertThat(obey(new Command.SetContext(new Named("shop`s"))))
                .isEqualTo("There is no project context `shops`. There are: `familyped`.");
        assertThat(contexts.of(CHANNEL)).map(ProjectContext::name).contains("familyped");
        assertThat(orders.obey(new Command.SetContext(new Named("loja")), CHANNEL, Optional.empty(), Language.PORTUGUESE))
                .contains("Não existe o contexto `loja`. Existem: `familyped`.");
    }

    @Test
    void a_bound_context_whose_file_is_gone_leaves_the_word_to_the_patterns_and_says_so() {
        ChannelRef matching = channel("familyped-api");
        for (ChannelRef channel : List.of(CHANNEL, matching)) {
            settings.create(channel, "nudge");
            settings.setContext(channel, Optional.of("shop"));
        }
        assertThat(contexts.of(CHANNEL)).isEmpty();
        assertThat(contexts.of(matching)).map(ProjectContext::name).contains("familyped");
        assertThat(obey(new Command.Status()))
                .endsWith("Project context: none; `shop`, which was bound here, is gone.");
        assertThat(orders.obey(new Command.Status(), matching, Optional.empty(), Language.PORTUGUESE)).get().asString()
                .endsWith("Contexto do projeto: `familyped`; `shop`, que estava definido aqui, não existe mais.");
    }

    private String obey(Command command) {
        return orders.obey(command, CHANNEL, Optional.empty(), Language.ENGLISH).orElse("");
    }

    private int count(ChannelRef channel) {
        return suggestions.countIn(channel, java.time.Instant.EPOCH);
    }

    private static ChannelRef channel(String name) {
        return new ChannelRef("fake", "T1", name);
    }

    private static Message message(String ts) {
        return message(ts, ts);
    }

    private static Message message(String ts, String root) {
        return message(CHANNEL, ts, root);
    }

    private static Message message(ChannelRef channel, String ts, String root) {
        return new Message(new EventId("fake", "Ev" + channel.channel() + ts), new MessageRef(channel, ts),
                new ThreadRef(channel, root), new Author("U1", "Ana"), Addressee.EVERYBODY, "text", java.time.Instant.EPOCH);
    }
}
