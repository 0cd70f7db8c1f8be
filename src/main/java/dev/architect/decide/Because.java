package dev.architect.decide;

/// Why the bot speaks or stays silent.
public enum Because {
    MENTIONED("the bot was mentioned", "o bot foi mencionado"),
    DIRECT_MESSAGE("it is a direct message to the bot", "é uma mensagem direta para o bot"),
    COMMANDED("it came by the slash command", "veio pelo comando"),
    OFFER_ACCEPTED("somebody accepted the offer", "alguém aceitou a oferta"),
    FOLLOW_UP("the bot answers in this thread", "o bot responde nesta conversa"),
    ORDERED("it is an order to the bot", "é uma ordem para o bot"),
    RULE_FIRED("a rule fired", "uma regra disparou"),
    JUDGE_SAID_YES("the rules were unsure and the model said yes", "as regras ficaram em dúvida e o modelo disse sim"),

    NO_RULE_FIRED("no rule fired", "nenhuma regra disparou"),
    UNSURE("the rules were unsure, and doubt means silence", "as regras ficaram em dúvida, e dúvida é silêncio"),
    JUDGE_SAID_NO("the rules were unsure and the model said no", "as regras ficaram em dúvida e o modelo disse não"),
    JUDGE_DID_NOT_SAY("the rules were unsure and the model gave no clear answer",
            "as regras ficaram em dúvida e o modelo não deu resposta clara"),
    JUDGE_IS_SPENT("the rules were unsure and the model's budget for today is spent",
            "as regras ficaram em dúvida e o limite diário do modelo acabou"),
    NOBODY_IN_CHARGE("a rule fired, and no persona is there for it", "uma regra disparou, mas não há persona para ela"),
    PEOPLE_TALK_TO_EACH_OTHER("the message is addressed to somebody else", "a mensagem é para outra pessoa"),
    ANSWERS_A_PERSON("it answers another person in a thread", "responde a outra pessoa numa conversa"),
    NOT_ASKED_TO_GO_ON("nobody asks the bot to go on in this thread", "ninguém pede que o bot continue nesta conversa"),
    THANKED("it thanks, and thanks need no answer", "é um agradecimento, que não pede resposta"),
    TOLD_TO_STOP("the bot was told to stop in this thread", "pediram ao bot para parar nesta conversa"),
    NOTHING_TO_ANSWER("there is no text to answer", "não há texto para responder"),
    NOT_PROSE("it has too few words to judge, beside code, quotes, links and signs",
            "tem poucas palavras para julgar, fora código, citações, links e sinais"),

    CHANNEL_IS_OFF("offers are off in this channel", "as ofertas estão desligadas neste canal"),
    SHADOW("the channel is in shadow mode: it would have been offered", "o canal está em modo shadow: teria sido oferecido"),
    CHANNEL_IS_MUTED("the channel is muted", "o canal está silenciado"),
    THREAD_IS_MUTED("the thread is muted", "a conversa está silenciada"),
    QUIET_HOURS("these are quiet hours", "é horário de silêncio"),
    COOLING_DOWN("the last offer in this channel is not long ago", "a última oferta neste canal é recente"),
    DAILY_CAP("the channel had its offers for today", "o canal já teve as ofertas de hoje"),
    THREAD_HAD_ITS_OFFER("this thread had its offer", "esta conversa já teve a sua oferta"),
    CANNOT_WHISPER("this platform cannot show an offer to one person alone, and the channel wants no public ones",
            "esta plataforma não mostra ofertas a uma só pessoa, e o canal não quer ofertas públicas");

    private final String words;
    private final String portuguese;

    Because(String words, String portuguese) {
        this.words = words;
        this.portuguese = portuguese;
    }

    /// For an operator, as the end of a sentence.
    public String words() {
        return words;
    }

    /// The same for people who speak Portuguese.
    public String portuguese() {
        return portuguese;
    }
}
