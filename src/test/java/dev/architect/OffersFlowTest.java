package dev.architect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import dev.architect.chat.Addressee;
import dev.architect.chat.Author;
import dev.architect.chat.ChannelRef;
import dev.architect.chat.Choice;
import dev.architect.chat.EventId;
import dev.architect.chat.Invited;
import dev.architect.chat.Language;
import dev.architect.chat.Message;
import dev.architect.chat.MessageDeleted;
import dev.architect.chat.MessageRef;
import dev.architect.chat.PlatformException;
import dev.architect.chat.ThreadRef;
import dev.architect.inbox.Inbox;
import dev.architect.inbox.Ticks;
import dev.architect.manners.Offers;
import dev.architect.memory.ChannelSettings;
import dev.architect.memory.Database;
import dev.architect.memory.Decisions;
import dev.architect.memory.FollowedThreads;
import dev.architect.memory.MessageLabels;
import dev.architect.memory.MutedThreads;
import dev.architect.memory.Suggestions;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;

/// From a message to the last call of the platform, with workers and clock moved by hand: these calls and no others.
@QuarkusTest
@TestProfile(MannersByHand.class)
@Timeout(120)
class OffersFlowTest {

    private static final String QUESTION = "How should the notification service talk to the patient service?";
    private static final String SCHEMA = "como modelar a tabela de consultas, com chave estrangeira para o paciente?";
    private static final ChannelRef CHANNEL = new ChannelRef("fake", "T1", "C1");
    private static final Author ANA = new Author("U1", "Ana");
    private static final Author BEN = new Author("U2", "Ben");

    @Inject
    RecordingPlatform platform;

    @Inject
    ScriptedModel model;

    @Inject
    HandMovedClock clock;

    @Inject
    Ticks ticks;

    @Inject
    Inbox inbox;

    @Inject
    Offers offers;

    @Inject
    ChannelSettings settings;

    @Inject
    Suggestions suggestions;

    @Inject
    MutedThreads muted;

    @Inject
    FollowedThreads followed;

    @Inject
    Decisions decisions;

    @Inject
    MessageLabels labels;

    @Inject
    Database database;

    @BeforeEach
    void an_empty_channel_in_which_offers_are_public() {
        for (String table : List.of("channel_setting", "suggestion", "muted_thread", "followed_thread", "message_label",
                "judge_day", "decision", "inbox_event", "receipt", "design")) {
            database.update("delete from " + table);
        }
        platform.reset();
        model.reset();
        clock.set("2026-03-04T12:00:00Z");
        mode("public");
    }

    @Test
    void nothing_is_offered_where_nobody_invited_the_bot() {
        database.update("delete from channel_setting");
        say("1.0", QUESTION);
        assertThat(platform.calls).isEmpty();
        assertThat(because("1.0")).isEqualTo("silent CHANNEL_IS_OFF");
    }

    @Test
    void whoever_invites_it_is_told_in_two_lines_and_offered_help_in_private() {
        database.update("delete from channel_setting");
        invite("Ev-invited");
        assertThat(platform.calls).containsExactly("announce in C1");
        assertThat(platform.texts.getFirst().lines()).hasSize(2);
        assertThat(settings.find(CHANNEL)).get().satisfies(it -> {
            assertThat(it.mode()).isEqualTo("nudge");
            assertThat(it.introducedAt()).contains(clock.instant());
        });
        say("1.0", QUESTION);
        assertThat(platform.calls).containsExactly("announce in C1", "offer to Ana in C1/1.0 by backend-architect");
        assertThat(platform.offers.getFirst().choices()).containsExactly(Choice.DESIGN, Choice.ONLY_ME, Choice.NOT_NOW,
                Choice.QUIET);
        assertThat(model.judged).isEmpty();
        assertThat(model.designed).isEmpty();
    }

    @Test
    void it_introduces_itself_once_and_keeps_to_what_the_channel_was_set_to() {
        database.update("delete from channel_setting");
        invite("Ev-1");
        invite("Ev-1");
        settings.setMode(CHANNEL, "off");
        invite("Ev-2");
        assertThat(platform.calls).containsExactly("announce in C1");
        assertThat(settings.find(CHANNEL).orElseThrow().mode()).isEqualTo("off");
    }

    @Test
    void an_introduction_that_fails_comes_once_later_and_nothing_is_offered_before_it() {
        database.update("delete from channel_setting");
        platform.failures.add(new PlatformException.Transient("slack is down", null, null));
        inbox.accept(new Invited(new EventId("fake", "Ev-1"), CHANNEL, BEN, clock.instant()));
        ticks.work(Ticks.introduction(CHANNEL));
        assertThat(platform.calls).isEmpty();
        say("1.0", QUESTION);
        assertThat(platform.calls).isEmpty();
        ticks.workOff(Ticks.introduction(CHANNEL));
        ticks.workOff(Ticks.introduction(CHANNEL));
        assertThat(platform.calls).containsExactly("announce in C1");
    }

    @Test
    void a_process_that_dies_behind_the_introduction_does_not_repeat_it() {
        database.update("delete from channel_setting");
        inbox.accept(new Invited(new EventId("fake", "Ev-1"), CHANNEL, BEN, clock.instant()));
        ticks.workOff(Ticks.introduction(CHANNEL));
        // As if it had died between the receipt and the setting.
        database.update("delete from channel_setting");
        database.update("update inbox_event set state = 'PENDING'");
        ticks.workOff(Ticks.introduction(CHANNEL));
        assertThat(platform.calls).containsExactly("announce in C1");
        assertThat(settings.find(CHANNEL).orElseThrow().mode()).isEqualTo("nudge");
    }

    @Test
    void an_invitation_into_a_channel_that_is_gone_is_a_dead_letter() {
        database.update("delete from channel_setting");
        platform.failures.add(new PlatformException.Permanent("channel_not_found", null));
        invite("Ev-1");
        assertThat(platform.calls).isEmpty();
        assertThat(states()).containsExactly("DEAD channel_not_found");
    }

    @Test
    void an_offer_names_its_rule_in_the_language_of_the_message() {
        say("1.0", SCHEMA);
        assertThat(platform.calls).containsExactly("offer in C1/1.0 by database-architect");
        assertThat(platform.texts.getFirst()).startsWith("Isto parece uma pergunta para o **Database Architect** (regra: “")
                .doesNotContain("Somebody");
        assertThat(because("1.0")).isEqualTo("suggest RULE_FIRED");
        assertThat(states()).containsExactly("DONE offered");
    }

    @Test
    void one_offer_for_a_thread_and_a_pause_in_the_channel() {
        say("1.0", QUESTION);
        say("1.1", "1.0", ANA, Addressee.EVERYBODY, "Should the patient service publish an event to the notification service?");
        say("2.0", QUESTION);
        assertThat(platform.calls).containsExactly("offer in C1/1.0 by backend-architect");
        assertThat(because("1.1")).isEqualTo("silent THREAD_HAD_ITS_OFFER");
        assertThat(because("2.0")).isEqualTo("silent COOLING_DOWN");
        clock.move(Duration.ofMinutes(29));
        say("3.0", QUESTION);
        clock.move(Duration.ofMinutes(1));
        say("4.0", QUESTION);
        assertThat(platform.calls).containsExactly("offer in C1/1.0 by backend-architect",
                "offer in C1/4.0 by backend-architect");
    }

    @Test
    void the_daily_cap_ends_at_the_zones_midnight() {
        for (int i = 0; i < 8; i++) {
            say("1" + i + ".0", QUESTION);
            clock.move(Duration.ofMinutes(31));
        }
        assertThat(platform.calls).hasSize(6);
        assertThat(because("17.0")).isEqualTo("silent DAILY_CAP");
        clock.set("2026-03-05T02:59:00Z");
        say("20.0", QUESTION);
        assertThat(because("20.0")).isEqualTo("silent DAILY_CAP");
        clock.set("2026-03-05T03:00:00Z");
        say("21.0", QUESTION);
        assertThat(platform.calls).hasSize(7);
    }

    @Test
    void quiet_hours_cross_midnight() {
        settings.setQuietHours(CHANNEL, Optional.of("22:00-08:00 America/Sao_Paulo"));
        clock.set("2026-03-05T01:00:00Z");
        say("1.0", QUESTION);
        clock.set("2026-03-05T10:59:59Z");
        say("2.0", QUESTION);
        assertThat(platform.calls).isEmpty();
        assertThat(because("2.0")).isEqualTo("silent QUIET_HOURS");
        clock.set("2026-03-05T11:00:00Z");
        say("3.0", QUESTION);
        assertThat(platform.calls).containsExactly("offer in C1/3.0 by backend-architect");
    }

    @Test
    void a_channel_muted_for_a_day_is_silent_for_a_day() {
        settings.mute(CHANNEL, Optional.of(clock.instant().plus(Duration.ofDays(1))));
        clock.move(Duration.ofHours(24).minusSeconds(1));
        say("1.0", QUESTION);
        assertThat(platform.calls).isEmpty();
        assertThat(because("1.0")).isEqualTo("silent CHANNEL_IS_MUTED");
        clock.move(Duration.ofSeconds(1));
        say("2.0", QUESTION);
        assertThat(platform.calls).hasSize(1);
    }

    @Test
    void a_nudge_needs_a_platform_that_whispers() {
        mode("nudge");
        platform.canWhisper = false;
        say("1.0", QUESTION);
        assertThat(platform.calls).isEmpty();
        assertThat(because("1.0")).isEqualTo("silent CANNOT_WHISPER");
    }

    @Test
    void shadow_keeps_what_it_would_have_offered_and_says_nothing() {
        mode("shadow");
        say("1.0", QUESTION);
        say("2.0", QUESTION);
        assertThat(platform.calls).isEmpty();
        assertThat(because("1.0")).isEqualTo("silent SHADOW");
        assertThat(decisions.of(ref("1.0")).orElseThrow().kept().personas()).containsExactly("backend-architect");
        assertThat(because("2.0")).isEqualTo("silent COOLING_DOWN");
        // Once more, as if the worker had died behind it.
        database.update("update inbox_event set state = 'PENDING', turn = null");
        ticks.workOff(key("1.0"));
        assertThat(because("1.0")).isEqualTo("silent SHADOW");
        assertThat(platform.calls).isEmpty();
    }

    @Test
    void an_accepted_offer_is_answered_in_its_thread_by_whom_was_offered() {
        say("1.0", SCHEMA);
        suggested("1.0", "data-scientist");
        assertThat(choose("1.0", Choice.DESIGN, BEN)).isEqualTo("Já vou: a resposta vem na conversa.");
        assertThat(choose("1.0", Choice.DESIGN, ANA)).isEqualTo("Alguém já escolheu.");
        ticks.workOff(key("1.0"));
        ticks.workOff(key("1.0"));
        assertThat(platform.calls).startsWith("offer in C1/1.0 by database-architect").hasSizeGreaterThan(1);
        assertThat(platform.calls.subList(1, platform.calls.size())).containsOnly("post in C1/1.0 by data-scientist");
        assertThat(model.designed).hasSize(1);
        assertThat(because("1.0")).isEqualTo("answer OFFER_ACCEPTED");
        assertThat(followed.personaOf(thread("1.0"))).contains("data-scientist");
    }

    @Test
    void an_accepted_hand_off_is_answered_by_both_in_their_order() {
        say("1.0", QUESTION);
        suggested("1.0", "database-architect,backend-architect");
        choose("1.0", Choice.DESIGN, ANA);
        ticks.workOff(key("1.0"));
        assertThat(platform.calls.stream().filter(call -> call.startsWith("post")).distinct())
                .containsExactly("post in C1/1.0 by database-architect", "post in C1/1.0 by backend-architect");
    }

    @Test
    void only_me_is_answered_in_a_direct_conversation_and_nowhere_else() {
        say("1.0", QUESTION);
        assertThat(choose("1.0", Choice.ONLY_ME, BEN)).isEqualTo("On it: the answer comes as a direct message to you.");
        ticks.workOff(key("1.0"));
        assertThat(platform.calls.getFirst()).isEqualTo("offer in C1/1.0 by backend-architect");
        assertThat(platform.calls.get(1)).isEqualTo("announce to Ben");
        assertThat(platform.calls.subList(2, platform.calls.size())).isNotEmpty()
                .containsOnly("post in D-U2/p" + thread(platform.calls) + " by backend-architect");
        assertThat(followed.personaOf(thread("1.0"))).isEmpty();
    }

    @Test
    void a_retry_goes_on_in_the_thread_that_was_opened() {
        say("1.0", QUESTION);
        choose("1.0", Choice.ONLY_ME, BEN);
        platform.calls.clear();
        // The announcement succeeds, the first post does not.
        platform.failuresBehind.add(new PlatformException.Transient("the answer is lost", null, null));
        ticks.work(key("1.0"));
        assertThat(platform.calls).containsExactly("announce to Ben");
        platform.calls.clear();
        ticks.workOff(key("1.0"));
        // Its answer was lost before it was written down: it opens once more, and never again.
        assertThat(platform.calls).filteredOn("announce to Ben"::equals).hasSize(1);
        platform.calls.clear();
        database.update("update inbox_event set state = 'PENDING', attempts = 1 where message_key = 'T1/C1/1.0'");
        ticks.workOff(key("1.0"));
        assertThat(platform.calls).isEmpty();
    }

    @Test
    void a_command_is_said_aloud_once_and_answered_in_the_thread_that_it_opened() {
        inbox.accept(message("cmd-1", "cmd-1", ANA, Addressee.BOT_BY_COMMAND, QUESTION));
        platform.failures.add(new PlatformException.Transient("slack is down", null, null));
        ticks.workOff(key("cmd-1"));
        assertThat(platform.calls).startsWith("announce in C1").filteredOn("announce in C1"::equals).hasSize(1);
        assertThat(platform.calls.subList(1, platform.calls.size())).isNotEmpty()
                .containsOnly("post in C1/p" + thread(platform.calls) + " by backend-architect");
    }

    @Test
    void an_offer_is_not_answered_when_its_author_took_the_message_back() {
        say("1.0", QUESTION);
        inbox.accept(new MessageDeleted(new EventId("fake", "del"), ref("1.0")));
        assertThat(choose("1.0", Choice.DESIGN, BEN))
                .isEqualTo("I can no longer find that message. Mention me with your question and I answer.");
        ticks.workOff(key("1.0"));
        assertThat(platform.calls).hasSize(1);
    }

    @Test
    void an_offer_that_nobody_remembers_says_so() {
        assertThat(choose("9.0", Choice.DESIGN, BEN))
                .isEqualTo("I no longer know this offer. Mention me with your question and I answer.");
        assertThat(labels.all()).isEmpty();
    }

    @Test
    void three_not_now_in_a_row_make_it_quieter_step_by_step() {
        for (int i = 0; i < 9; i++) {
            clock.move(Duration.ofHours(5));
            say("1" + i + ".0", QUESTION);
            choose("1" + i + ".0", Choice.NOT_NOW, ANA);
            choose("1" + i + ".0", Choice.NOT_NOW, BEN);
        }
        // Three in public, three whispered, and then it only notes what it would have offered.
        assertThat(platform.calls).containsExactly("offer in C1/10.0 by backend-architect",
                "offer in C1/11.0 by backend-architect", "offer in C1/12.0 by backend-architect",
                "offer to Ana in C1/13.0 by backend-architect", "offer to Ana in C1/14.0 by backend-architect",
                "offer to Ana in C1/15.0 by backend-architect");
        assertThat(settings.find(CHANNEL).orElseThrow().mode()).isEqualTo("shadow");
        assertThat(labels.all()).extracting(MessageLabels.MessageLabel::label).contains("none");
    }

    @Test
    void an_accepted_offer_forgives_what_was_refused_before() {
        for (Choice choice : List.of(Choice.NOT_NOW, Choice.NOT_NOW, Choice.DESIGN, Choice.NOT_NOW, Choice.NOT_NOW)) {
            clock.move(Duration.ofHours(5));
            String ts = clock.instant().getEpochSecond() + ".0";
            say(ts, QUESTION);
            choose(ts, choice, ANA);
        }
        assertThat(settings.find(CHANNEL).orElseThrow().mode()).isEqualTo("public");
        clock.move(Duration.ofHours(5));
        say("9.0", QUESTION);
        assertThat(offers.choose(ref("9.0"), Choice.NOT_NOW, ANA, Language.ENGLISH).markdown())
                .isEqualTo("That was the third *Not now* in a row, so I get quieter here: the mode is now `nudge`. "
                        + "`mode public` or `mode nudge` undoes it.");
    }

    @Test
    void quiet_here_can_be_narrowed_to_a_day_or_to_the_thread() {
        say("1.0", QUESTION);
        var settled = offers.choose(ref("1.0"), Choice.QUIET, ANA, Language.ENGLISH);
        assertThat(settled.more()).containsExactly(Choice.QUIET_TODAY, Choice.QUIET_THREAD);
        clock.move(Duration.ofHours(1));
        say("2.0", QUESTION);
        assertThat(because("2.0")).isEqualTo("silent CHANNEL_IS_OFF");
        choose("1.0", Choice.QUIET_TODAY, ANA);
        say("3.0", QUESTION);
        assertThat(because("3.0")).isEqualTo("silent CHANNEL_IS_MUTED");
        choose("1.0", Choice.QUIET_THREAD, ANA);
        say("4.0", QUESTION);
        say("1.1", "1.0", ANA, Addressee.EVERYBODY, QUESTION);
        assertThat(because("1.1")).isEqualTo("silent THREAD_IS_MUTED");
        assertThat(platform.calls).containsExactly("offer in C1/1.0 by backend-architect",
                "offer in C1/4.0 by backend-architect");
        assertThat(settings.find(CHANNEL).orElseThrow().mode()).isEqualTo("public");
    }

    @Test
    void a_platform_that_fails_for_a_while_gets_the_offer_later_and_once() {
        platform.failures.add(new PlatformException.Transient("slack is down", null, null));
        platform.failures.add(new PlatformException.Transient("slack is down", null, null));
        say("1.0", QUESTION);
        assertThat(platform.calls).containsExactly("offer in C1/1.0 by backend-architect");
        assertThat(because("1.0")).isEqualTo("suggest RULE_FIRED");
        assertThat(suggestions.of(key("1.0")).orElseThrow().isMade()).isTrue();
    }

    @Test
    void a_platform_that_refuses_gets_its_reservation_back_and_the_turn_is_a_dead_letter() {
        platform.failures.add(new PlatformException.Permanent("channel_not_found", null));
        say("1.0", QUESTION);
        assertThat(platform.calls).isEmpty();
        assertThat(states()).containsExactly("DEAD channel_not_found");
        assertThat(suggestions.of(key("1.0"))).isEmpty();
        say("2.0", QUESTION);
        assertThat(platform.calls).containsExactly("offer in C1/2.0 by backend-architect");
    }

    @Test
    void an_offer_whose_attempts_are_used_up_takes_no_place_from_the_next() {
        for (int i = 0; i < 8; i++) {
            platform.failures.add(new PlatformException.Transient("slack is down", null, null));
        }
        say("1.0", QUESTION);
        assertThat(platform.calls).isEmpty();
        assertThat(states()).containsExactly("DEAD Transient: slack is down");
        say("2.0", QUESTION);
        assertThat(platform.calls).containsExactly("offer in C1/2.0 by backend-architect");
    }

    @Test
    void a_public_offer_whose_receipt_was_lost_is_found_and_not_repeated() {
        platform.failuresBehind.add(new InternalError("the process dies"));
        hear("1.0", QUESTION);
        assertThatThrownBy(() -> ticks.work(key("1.0"))).isInstanceOf(InternalError.class);
        ticks.workOff(key("1.0"));
        assertThat(platform.calls).containsExactly("offer in C1/1.0 by backend-architect");
        assertThat(suggestions.of(key("1.0")).orElseThrow().isMade()).isTrue();
        assertThat(states()).containsExactly("DONE offered");
    }

    @Test
    void a_private_offer_over_which_the_process_died_is_not_shown_twice() {
        mode("nudge");
        platform.failuresBehind.add(new InternalError("the process dies"));
        hear("1.0", QUESTION);
        assertThatThrownBy(() -> ticks.work(key("1.0"))).isInstanceOf(InternalError.class);
        ticks.workOff(key("1.0"));
        assertThat(platform.calls).containsExactly("offer to Ana in C1/1.0 by backend-architect");
        assertThat(choose("1.0", Choice.DESIGN, ANA)).isEqualTo("On it: the answer comes in the thread.");
    }

    @Test
    void a_channel_that_goes_quieter_between_two_attempts_is_not_offered_in_public() {
        for (String mode : List.of("shadow", "off", "nudge")) {
            platform.reset();
            mode("public");
            platform.failures.add(new PlatformException.Transient("slack is down", null, null));
            String ts = mode + ".0";
            clock.move(Duration.ofHours(1));
            hear(ts, QUESTION);
            ticks.work(key(ts));
            settings.setMode(CHANNEL, mode);
            ticks.workOff(key(ts));
            assertThat(platform.calls).as(mode).isEqualTo(mode.equals("nudge")
                    ? List.of("offer to Ana in C1/nudge.0 by backend-architect")
                    : List.of());
        }
    }

    @Test
    void beside_a_mention_nothing_is_offered_and_the_mention_is_answered() {
        hear("1.0", "lunch anyone?");
        inbox.accept(message("1.1", "1.0", ANA, Addressee.EVERYBODY, QUESTION));
        inbox.accept(message("1.2", "1.0", BEN, Addressee.BOT, "what do you think?"));
        ticks.workOff(key("1.0"));
        assertThat(platform.calls).isNotEmpty().containsOnly("post in C1/1.0 by backend-architect");
        assertThat(suggestions.of(key("1.0"))).isEmpty();
        assertThat(because("1.0")).startsWith("silent");
        assertThat(because("1.2")).isEqualTo("answer MENTIONED");
        assertThat(model.designed.getFirst().turns().toString()).contains("notification service");
    }

    @Test
    void a_bare_mention_right_behind_a_message_means_that_message() {
        inbox.accept(message("1.0", "1.0", ANA, Addressee.EVERYBODY, QUESTION));
        inbox.accept(message("1.1", "1.0", ANA, Addressee.BOT, ""));
        ticks.workOff(key("1.0"));
        assertThat(because("1.1")).isEqualTo("answer MENTIONED");
        assertThat(model.designed.getFirst().question()).isEqualTo(QUESTION);
    }

    @Test
    void a_question_behind_a_follow_up_is_answered_as_a_call() {
        followed.follow(thread("1.0"), "backend-architect");
        inbox.accept(message("1.1", "1.0", ANA, Addressee.EVERYBODY, "and what happens when the broker is down?"));
        inbox.accept(message("1.2", "1.0", BEN, Addressee.BOT, "lol, see you at lunch, and the costs?"));
        ticks.workOff(key("1.0"));
        assertThat(because("1.2")).isEqualTo("answer MENTIONED");
        assertThat(model.designed).hasSize(1);
    }

    @Test
    void an_order_that_is_given_twice_is_obeyed_and_not_designed() {
        followed.follow(thread("1.0"), "backend-architect");
        inbox.accept(message("1.1", "1.0", ANA, Addressee.BOT, "stop"));
        inbox.accept(message("1.2", "1.0", ANA, Addressee.BOT, "stop!"));
        ticks.workOff(key("1.0"));
        assertThat(platform.calls).isEmpty();
        assertThat(model.designed).isEmpty();
        assertThat(muted.has(key("1.0"))).isTrue();
        assertThat(followed.personaOf(thread("1.0"))).isEmpty();
    }

    @Test
    void who_says_stop_behind_a_question_means_its_answer_too() {
        followed.follow(thread("1.0"), "backend-architect");
        inbox.accept(message("1.1", "1.0", ANA, Addressee.BOT, "and what happens when the broker is down?"));
        inbox.accept(message("1.2", "1.0", BEN, Addressee.EVERYBODY, "fica quieto"));
        ticks.workOff(key("1.0"));
        assertThat(platform.calls).isEmpty();
        assertThat(muted.has(key("1.0"))).isTrue();
    }

    @Test
    void told_to_stop_it_leaves_until_it_is_called_again() {
        followed.follow(thread("1.0"), "backend-architect");
        say("1.1", "1.0", BEN, Addressee.EVERYBODY, "fica quieto");
        say("1.2", "1.0", ANA, Addressee.EVERYBODY, "and what happens when the broker is down?");
        assertThat(platform.calls).isEmpty();
        assertThat(because("1.1")).isEqualTo("silent TOLD_TO_STOP");
        say("1.3", "1.0", ANA, Addressee.BOT, "and what happens when the broker is down?");
        assertThat(platform.calls).isNotEmpty().containsOnly("post in C1/1.0 by backend-architect");
        assertThat(muted.has(key("1.0"))).isFalse();
        assertThat(followed.personaOf(thread("1.0"))).contains("backend-architect");
        int before = platform.calls.size();
        say("1.4", "1.0", ANA, Addressee.EVERYBODY, "how would you retry the failed calls?");
        assertThat(platform.calls).hasSizeGreaterThan(before);
    }

    @Test
    void a_persona_dropped_into_the_folder_is_offered_and_answers() {
        say("1.0", "Should we use clustering or embeddings for similar-product recommendation?");
        assertThat(platform.calls).containsExactly("offer in C1/1.0 by data-scientist");
        assertThat(platform.texts.getFirst()).contains("**Data Scientist**",
                "“User discusses embeddings, clustering or recommendation”");
        choose("1.0", Choice.DESIGN, ANA);
        ticks.workOff(key("1.0"));
        assertThat(platform.calls.subList(1, platform.calls.size())).isNotEmpty()
                .containsOnly("post in C1/1.0 by data-scientist");
        assertThat(labels.all()).extracting(MessageLabels.MessageLabel::label).containsExactly("data-scientist");
    }

    private void invite(String event) {
        inbox.accept(new Invited(new EventId("fake", event), CHANNEL, BEN, clock.instant()));
        ticks.workOff(Ticks.introduction(CHANNEL));
    }

    private void say(String ts, String text) {
        say(ts, ts, ANA, Addressee.EVERYBODY, text);
    }

    private void say(String ts, String root, Author author, Addressee addressee, String text) {
        inbox.accept(message(ts, root, author, addressee, text));
        ticks.overhear(key(root));
        ticks.workOff(key(root));
    }

    private void hear(String ts, String text) {
        inbox.accept(message(ts, ts, ANA, Addressee.EVERYBODY, text));
        ticks.overhear(key(ts));
    }

    private Message message(String ts, String root, Author author, Addressee addressee, String text) {
        return new Message(new EventId("fake", "Ev" + ts), ref(ts), thread(root), author, addressee, text, clock.instant());
    }

    private String choose(String ts, Choice choice, Author by) {
        Language language = platform.texts.isEmpty() || !platform.texts.getFirst().startsWith("Isto") ? Language.ENGLISH
                : Language.PORTUGUESE;
        return offers.choose(ref(ts), choice, by, language).markdown();
    }

    private void suggested(String ts, String personas) {
        assertThat(database.update("update suggestion set personas = ? where message_ts = ?", personas, ts)).isEqualTo(1);
    }

    private void mode(String mode) {
        settings.create(CHANNEL, mode);
        settings.setMode(CHANNEL, mode);
    }

    private String because(String ts) {
        return decisions.of(ref(ts)).map(it -> it.kept().decision() + " " + it.kept().because()).orElse("nothing");
    }

    private List<String> states() {
        return new ArrayList<>(database.query("select state, reason from inbox_event order by id",
                row -> row.getString(1) + " " + row.getString(2)));
    }

    private int thread(List<String> calls) {
        String post = calls.stream().filter(call -> call.startsWith("post in")).findFirst().orElseThrow();
        return Integer.parseInt(post.substring(post.indexOf("/p") + 2, post.indexOf(" by")));
    }

    private static String key(String root) {
        return thread(root).key();
    }

    private static ThreadRef thread(String root) {
        return new ThreadRef(CHANNEL, root);
    }

    private static MessageRef ref(String ts) {
        return new MessageRef(CHANNEL, ts);
    }
}
