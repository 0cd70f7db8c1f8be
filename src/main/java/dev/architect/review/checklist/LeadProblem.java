package dev.architect.review.checklist;

/// What a lead can lack, as people read it.
enum LeadProblem {

    MISSING("the answer has no lead", "a resposta não tem introdução"),
    REPEATS_HEADINGS("the lead repeats headings", "a introdução repete títulos"),
    TOO_SHORT("the lead has fewer than five lines", "a introdução tem menos de cinco linhas"),
    TOO_LONG("the lead has more than eight lines", "a introdução tem mais de oito linhas"),
    RUNS_ON("the lead runs on", "a introdução se estende demais"),
    GREETS("the lead begins with a greeting or praise", "a introdução começa com cumprimento ou elogio"),
    ANNOUNCES("the lead only announces what follows", "a introdução só anuncia o que vem depois"),
    EVADES("the lead leaves the decision open", "a introdução deixa a decisão em aberto"),
    LISTS_OPTIONS("the lead lists options and chooses none", "a introdução lista opções e não escolhe nenhuma"),
    RECOMMENDS_NOTHING("the lead recommends nothing", "a introdução não recomenda nada");

    private final String english;
    private final String portuguese;

    LeadProblem(String english, String portuguese) {
        this.english = english;
        this.portuguese = portuguese;
    }

    String english() {
        return english;
    }

    String portuguese() {
        return portuguese;
    }
}
