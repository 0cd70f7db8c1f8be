package dev.architect.decide;

/// Why the bot speaks or stays silent.
public enum Because {
    MENTIONED("the bot was mentioned"),
    DIRECT_MESSAGE("it is a direct message to the bot"),
    FOLLOW_UP("the bot answers in this thread"),
    NOBODY_ASKED("nobody asked the bot"),
    PEOPLE_TALK_TO_EACH_OTHER("the message is addressed to somebody else"),
    THANKED("it thanks, and thanks need no answer"),
    NOTHING_TO_ANSWER("there is no text to answer");

    private final String words;

    Because(String words) {
        this.words = words;
    }

    /// For an operator, as the end of a sentence.
    public String words() {
        return words;
    }
}
