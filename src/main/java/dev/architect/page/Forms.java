package dev.architect.page;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import dev.architect.chat.Form;
import dev.architect.chat.Form.Filled;
import dev.architect.memory.Database.DatabaseException;
import io.quarkus.logging.Log;

/// What happens when a person presses a button of a form: what it says is said in the form's thread.
@ApplicationScoped
class Forms {

    private final PageStore store;
    private final Channels channels;
    private final Conversation conversation;
    private final News news;
    private final InstantSource clock;

    Forms(PageStore store, Channels channels, Conversation conversation, News news, InstantSource clock) {
        this.store = store;
        this.channels = channels;
        this.conversation = conversation;
        this.news = news;
        this.clock = clock;
    }

    /// A form whose buttons are gone can still be pressed on a page that does not know it yet.
    ///
    /// @param id the post's
    /// @param at the button's place in the form
    /// @param values of all fields, in their order
    /// @return the post
    /// @throws Refusal when this person sees no such form
    Entry press(Visit visit, long id, int at, List<String> values) {
        You you = visit.you();
        Entry entry = store.find(id).filter(it -> channels.isOpenTo(you, it.channel()) && it.isVisibleTo(you.publicId()))
                .filter(it -> it.content() instanceof Content.Asked).orElseThrow(Forms::unknown);
        var asked = (Content.Asked) entry.content();
        if (at < 0 || at >= asked.form().buttons().size()) {
            throw unknown();
        }
        Form.Button button = asked.form().buttons().get(at);
        conversation.answer(visit, entry,
                Form.said(button.says(), button.takesOne(), filled(asked.form(), button, values)));
        if (asked.form().isOnce() && !asked.isSettled()) {
            settle(visit, entry);
        }
        return entry;
    }

    private static List<Filled> filled(Form form, Form.Button button, List<String> values) {
        List<Filled> filled = new ArrayList<>();
        for (int i = 0; i < Math.min(form.fields().size(), values.size()); i++) {
            Form.Field field = form.fields().get(i);
            if (button.fields().contains(field.label())) {
                filled.add(filled(field, new Filled(field.label(), values.get(i))));
            }
        }
        return filled;
    }

    private static Filled filled(Form.Field field, Filled filled) {
        String value = filled.value();
        if (value.codePointCount(0, value.length()) > Form.LONGEST_VALUE) {
            throw new Refusal(413, words -> words.longField(Form.LONGEST_VALUE));
        }
        if (!field.isFree() && !value.isBlank() && !field.options().contains(value)) {
            throw new Refusal(400, PageWords::noSuchForm);
        }
        return filled;
    }

    // It is said already: buttons that stay do no harm.
    private void settle(Visit visit, Entry entry) {
        try {
            store.settle(entry, PageStore.Writer.of(visit), clock.instant());
            news.look();
        } catch (DatabaseException e) {
            Log.warnf(e, "A form of the try-it page keeps its buttons [form=%d]", entry.id());
        }
    }

    private static Refusal unknown() {
        return new Refusal(404, PageWords::noSuchForm);
    }
}
