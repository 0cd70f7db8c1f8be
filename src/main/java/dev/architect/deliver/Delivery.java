package dev.architect.deliver;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import dev.architect.chat.ChatPlatform;
import dev.architect.chat.Form;
import dev.architect.chat.Language;
import dev.architect.chat.Part;
import dev.architect.chat.PartId;
import dev.architect.chat.PlatformException;
import dev.architect.chat.Post;
import dev.architect.chat.ThreadRef;
import dev.architect.chat.Voice;
import dev.architect.design.CodeFence;
import dev.architect.design.Design;
import dev.architect.design.Essential;
import dev.architect.memory.Designs.SavedDesign;
import dev.architect.memory.Receipts;
import dev.architect.review.Reviewed;
import io.quarkus.logging.Log;

/// Posts an answer, part by part, each once.
@ApplicationScoped
public class Delivery {

    /// A picture or a file that still fails at this attempt is given as text: the answer matters more.
    private static final int ATTEMPTS_WITH_FILES = 3;

    private final Receipts receipts;

    Delivery(Receipts receipts) {
        this.receipts = receipts;
    }

    /// Where an answer goes.
    ///
    /// @param answer the id that its parts' ids begin with, the same at every attempt
    /// @param askedAt when the question was sent: nothing of the answer is older
    /// @param attempt from 1; an earlier one may have posted something whose receipt was not written
    public record Destination(ChatPlatform platform, ThreadRef thread, Voice voice, Language language, String answer,
            Instant askedAt, int attempt) {

        boolean isRetry() {
            return attempt > 1;
        }

        boolean isPatient() {
            return attempt < ATTEMPTS_WITH_FILES;
        }
    }

    /// What stands around an answer.
    ///
    /// @param notes lines of our own for below the lead
    /// @param open what the design depends on and nobody told; none where that is not to be asked
    /// @param closing what closes the answer; empty where another persona follows or nobody designed
    public record Around(List<String> notes, Set<Essential> open, Optional<Closing> closing) {
    }

    /// What can be had of the design that the thread is about, whoever answered last.
    ///
    /// @param design all of it, of which the answer may be what changed
    /// @param review what was checked of it; empty where that stands further up in the thread
    public record Closing(Design design, Optional<Reviewed> review) {
    }

    public void deliver(Reviewed reviewed, SavedDesign saved, Around around, Destination to) {
        var notes = new ArrayList<>(around.notes());
        notes.add(saved.note());
        if (!saved.context().isBlank()) {
            notes.add(Phrases.context(saved.context(), to.language()));
        }
        if (saved.isCutOff()) {
            notes.add(Phrases.cutOff(to.language()));
        }
        post(new ReplyParts(reviewed, to.language(), to.platform()).parts(notes,
                forms(around, to.language())), to);
    }

    private static List<Form> forms(Around around, Language language) {
        var forms = new ArrayList<Form>();
        if (!around.open().isEmpty()) {
            forms.add(Forms.behind(around.open(), language));
        }
        around.closing().ifPresent(closing -> {
            String status = closing.review().map(review -> new StatusLine(review, language).markdown())
                    .filter(line -> !line.isBlank()).orElse(Phrases.more(language));
            forms.add(Forms.depth(closing.design(), status, language));
        });
        return forms;
    }

    /// Posts parts of our own making.
    public void hand(List<Part> parts, Destination to) {
        post(parts, to);
    }

    /// Posts a sentence of our own.
    public void say(String markdown, Destination to) {
        post(List.of(new Part.Prose(markdown)), to);
    }

    private void post(List<Part> parts, Destination to) {
        if (to.isRetry()) {
            to.platform().postedSince(to.thread(), to.askedAt()).forEach(part -> receipts.write(part, ""));
        }
        for (int i = 0; i < parts.size(); i++) {
            postOnce(new PartId(to.answer() + "/" + i), parts.get(i), to);
        }
        Log.infof("delivered %d parts [thread=%s, persona=%s]", parts.size(), to.thread().key(), to.voice().persona());
    }

    private void postOnce(PartId id, Part part, Destination to) {
        if (receipts.has(id)) {
            return;
        }
        try {
            receipts.write(id, to.platform().post(to.thread(), new Post(id, to.voice(), to.language(), part)));
        } catch (PlatformException.Permanent e) {
            if (part instanceof Part.Prose) {
                throw e;
            }
            postSource(id, part, to, e);
        } catch (PlatformException.Transient e) {
            if (part instanceof Part.Prose || to.isPatient() || e.retryAfter().isPresent()) {
                throw e;
            }
            // It failed, or only the answer that it did not.
            if (!to.platform().postedSince(to.thread(), to.askedAt()).contains(id)) {
                postSource(id, part, to, e);
            } else {
                receipts.write(id, "");
            }
        }
    }

    /// A picture or a file that the platform does not take is still worth reading as text.
    private void postSource(PartId id, Part part, Destination to, PlatformException why) {
        Log.warnf("%s; posting the source instead [part=%s, thread=%s]", why.getMessage(), id.value(), to.thread().key());
        List<String> pieces = MarkdownSplitter.split(asMarkdown(part), to.platform().postLimit());
        for (int i = 0; i < pieces.size(); i++) {
            postOnce(new PartId(id.value() + "/source/" + i), new Part.Prose(pieces.get(i)), to);
        }
        receipts.write(id, "");
    }

    private static String asMarkdown(Part part) {
        return switch (part) {
            case Part.Prose prose -> prose.markdown();
            case Part.Picture picture -> "**" + picture.title() + "**\n\n" + CodeFence.of("mermaid", picture.source());
            case Part.Pressable pressable -> pressable.form().inWords();
            case Part.File file -> "**" + file.name() + "**\n\n" + CodeFence.of("", file.content());
        };
    }
}
