package dev.architect.console;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// Every sentence of the console's pages. The English ones stand here, the Portuguese ones in
/// `messages/console_pt.properties`.
@MessageBundle("console")
public interface ConsoleWords {

    @Message("Decisions")
    String title();

    @Message("What the bot decided about each message, and why. A label of yours teaches it.")
    String intro();

    @Message("Skip to the decisions")
    String skip();

    @Message("Language")
    String language();

    @Message("Sign out")
    String signOut();

    @Message("Sign in")
    String signIn();

    @Message("Console token")
    String token();

    @Message("It is what CONSOLE_TOKEN was set to.")
    String tokenHint();

    @Message("That is not the token.")
    String wrongToken();

    @Message("Download the labels")
    String download();

    @Message("Filter")
    String filter();

    @Message("Channel")
    String channel();

    @Message("All channels")
    String allChannels();

    @Message("What it did")
    String did();

    @Message("Everything")
    String everything();

    @Message("Spoke")
    String spoke();

    @Message("Stayed silent")
    String silent();

    @Message("Taken for")
    String takenFor();

    @Message("Any")
    String any();

    @Message("Show")
    String show();

    @Message("Nothing here yet. The bot decides when somebody writes.")
    String nothing();

    @Message("Older")
    String older();

    @Message("Latest")
    String latest();

    @Message("answered")
    String kindAnswered();

    @Message("introduced itself")
    String kindIntroduced();

    @Message("offered help")
    String kindOffered();

    @Message("worked on the design")
    String kindDeepened();

    @Message("obeyed")
    String kindObeyed();

    @Message("stayed silent")
    String kindSilent();

    @Message("The text of this message is no longer kept.")
    String forgotten();

    @Message("Rule")
    String rule();

    @Message("Score")
    String score();

    @Message("{score} for {label}")
    String scoreFor(String score, String label);

    @Message("Words")
    String words();

    @Message("Who")
    String who();

    @Message("Chosen")
    String chosen();

    @Message("nothing yet")
    String notChosen();

    @Message("What did this message need?")
    String whatLabel();

    @Message("architect")
    String labelArchitect();

    @Message("schema")
    String labelSchema();

    @Message("both")
    String labelBoth();

    @Message("none")
    String labelNone();

    @Message("other")
    String labelOther();

    @Message("Channels")
    String channels();

    @Message("No channel yet.")
    String noChannels();

    @Message("Mode")
    String mode();

    @Message("Set")
    String set();

    @Message("The mode is now {mode}.")
    String modeIs(String mode);

    @Message("muted until {until}")
    String mutedUntil(String until);

    @Message("not muted")
    String notMuted();

    @Message("quiet hours {hours}")
    String quietHours(String hours);

    @Message("no quiet hours")
    String noQuietHours();

    @Message("context {name}")
    String context(String name);

    @Message("no context")
    String noContext();

    @Message("context {name} is gone")
    String contextIsGone(String name);

    @Message("Pages")
    String pages();

    @Message("Skip to the days")
    String skipToUsage();

    @Message("Usage")
    String usage();

    @Message("What the models took, by day and channel, and how far today's budgets are used.")
    String usageIntro();

    @Message("Budgets of today")
    String budgets();

    @Message("No budget is set.")
    String noBudgets();

    @Message("Renewed on {time}.")
    String renewed(String time);

    @Message("{whose}: tokens")
    String tokensOf(String whose);

    @Message("{whose}: money")
    String moneyOf(String whose);

    @Message("{used} of {limit}, {percent} %")
    String usedOf(String used, String limit, int percent);

    @Message("By day and channel")
    String byDay();

    @Message("No model was asked yet.")
    String noUsage();

    @Message("{channel}, judge")
    String judgeIn(String channel);

    @Message("Day, channel")
    String dayAndChannel();

    @Message("Calls")
    String calls();

    @Message("Input tokens")
    String inputTokens();

    @Message("of these cached")
    String cachedTokens();

    @Message("Output tokens")
    String outputTokens();

    @Message("Cost")
    String cost();

    @Message("unknown")
    String unknownCost();

    @Message("{cost} (calls of unknown price: {calls})")
    String partlyKnownCost(String cost, String calls);

    @Message("There is no such decision.")
    String noSuchDecision();

    @Message("There is no such channel.")
    String noSuchChannel();

    @Message("There is no such mode.")
    String noSuchMode();

    @Message("There is no such label.")
    String noSuchLabel();

    @Message("The text of this message is no longer kept, so it cannot be labelled.")
    String cannotLabel();
}
