package dev.architect.page;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// Every sentence of the page. The English ones stand here, the Portuguese ones in `messages/words_pt.properties`.
@MessageBundle("words")
public interface PageWords {

    @Message("Try backend-architect")
    String title();

    @Message("Skip to the message box")
    String skip();

    @Message("Channels")
    String channels();

    @Message("Direct messages")
    String directMessages();

    @Message("Channels")
    String menu();

    @Message("Close the list of channels")
    String closeMenu();

    @Message("Add a channel")
    String addChannel();

    @Message("Name of the channel")
    String channelName();

    @Message("Create")
    String create();

    @Message("Your name")
    String yourName();

    @Message("Save")
    String save();

    @Message("Language")
    String language();

    @Message("Only you and the bot read this conversation.")
    String direct();

    @Message("Everybody who opens this page reads this channel.")
    String room();

    @Message("Ask for a design")
    String welcome();

    @Message("Mention @{bot} and say what you need. The answer comes as a thread, with diagrams. Try one of these:")
    String welcomeText(String bot);

    @Message("Say what you need. The answer comes as a thread, with diagrams. Try one of these:")
    String welcomeDirect();

    @Message("It also offers help unasked, for only you to see. Too much? Press Quiet here, or write @{bot} quiet.")
    String welcomeOffers(String bot);

    @Message("we need to add Google OAuth login")
    String exampleLogin();

    @Message("I'm thinking we should move document processing into its own service")
    String exampleSplit();

    @Message("how should the notification service talk to the patient service?")
    String exampleTalk();

    @Message("Messages")
    String messages();

    @Message("Message {channel}")
    String messageTo(String channel);

    @Message("Reply in this thread")
    String replyLabel();

    @Message("Send")
    String send();

    @Message("Enter sends, Shift+Enter starts a new line")
    String keys();

    @Message("Thread")
    String thread();

    @Message("Back")
    String back();

    @Message("Close the thread")
    String closeThread();

    @Message("Reply")
    String reply();

    @Message("{#if count == 1}1 reply{#else}{count} replies{/if}")
    String replies(int count);

    @Message("last")
    String last();

    @Message("{name} is designing…")
    String working(String name);

    @Message("app")
    String app();

    @Message("you")
    String you();

    @Message("Copy")
    String copy();

    @Message("Copied")
    String copied();

    @Message("Mermaid source")
    String source();

    @Message("Open larger:")
    String enlarge();

    @Message("Close")
    String close();

    @Message("Preview")
    String preview();

    @Message("The preview stops here. The download has everything.")
    String shortened();

    @Message("Download")
    String download();

    @Message("{name} posted")
    String newPost(String name);

    @Message("{name} offers help. Only you see this.")
    String newWhisper(String name);

    @Message("{name} offers help")
    String newOffer(String name);

    @Message("Only you see this")
    String onlyYou();

    @Message("Your answer to the offer")
    String choices();

    @Message("Open the direct messages")
    String openDirect();

    @Message("There is no such offer.")
    String noSuchOffer();

    @Message("Choose…")
    String choose();

    @Message("There is no such form.")
    String noSuchForm();

    @Message("A field has at most {limit} characters.")
    String longField(int limit);

    @Message("Connection lost. Trying again…")
    String reconnecting();

    @Message("That did not arrive. Check the connection and try again.")
    String notSent();

    @Message("Write a message first.")
    String emptyMessage();

    @Message("A message has at most {limit} characters.")
    String longMessage(int limit);

    @Message("Too many messages in one minute. Wait a little and send it again.")
    String tooFast();

    @Message("The message could not be stored. Send it again in a moment.")
    String notStored();

    @Message("There is no such channel.")
    String noSuchChannel();

    @Message("There is no such thread in this channel.")
    String noSuchThread();

    @Message("There is no such file.")
    String noSuchFile();

    @Message("A channel's name has 1 to 40 letters, digits, - or _, and starts with a letter or digit.")
    String channelNameWrong();

    @Message("There are {limit} channels already, which is the most.")
    String tooManyChannels(int limit);

    @Message("Too many people are on this page right now.")
    String tooManyListeners();
}
