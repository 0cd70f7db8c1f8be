package dev.architect.chat;

import java.time.Instant;
import java.util.Set;

/// Where the bot talks. A platform hands what it receives to the inbox and implements this port for what goes out; it
/// is found by its name, and two with one name stop the start.
///
/// Every method may throw a [PlatformException], which says whether trying again helps.
public interface ChatPlatform {

    /// The name that stands in every [ChannelRef] of this platform.
    String name();

    /// Most characters of Markdown in one [Part.Prose].
    int postLimit();

    /// Whether a [Part.Picture] brings its source along. Where it does not, the sources follow as a file.
    boolean showsDiagramSource();

    /// Shows that work is going on in the thread, until the next post. It is a courtesy: a platform without such a
    /// sign does nothing, and a failure is logged by the platform and never thrown.
    void showStatus(ThreadRef thread, Voice voice, Language language);

    /// Posts one part in the thread.
    ///
    /// @return the platform's id of the new message
    String post(ThreadRef thread, Post post);

    /// Whether an [Offer] can be shown to one person alone in a channel.
    boolean canWhisper();

    /// Shows an offer in the thread. One for everybody is found again by [#postedSince]; one for a single person is not.
    ///
    /// @return the platform's id of the new message
    String offer(ThreadRef thread, Offer offer);

    /// Posts prose in a channel, outside any thread.
    ///
    /// @return the thread that hangs on the new message
    ThreadRef announce(ChannelRef channel, Post post);

    /// Posts prose in the direct conversation with a person, opened if need be.
    ///
    /// @param from a channel that both are in; it tells the team, and more where a platform needs more
    /// @return the thread that hangs on the new message
    ThreadRef announcePrivately(Author person, ChannelRef from, Post post);

    /// Which parts of our answers already stand in the thread since a moment: asked after a crash, when a post may
    /// have been made whose receipt was not written.
    Set<PartId> postedSince(ThreadRef thread, Instant since);

    /// What was said in the thread before the bot was called, as far as the platform gives it away.
    Transcript transcript(ThreadRef thread);
}
