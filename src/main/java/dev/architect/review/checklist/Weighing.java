package dev.architect.review.checklist;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import dev.architect.design.OutputPart;

/// How earnestly the alternatives that an answer names are weighed: each with a reason of its own, and at a price.
final class Weighing {

    private static final Words REJECTED = Words
            .of("""
                    i rejected, we rejected, was rejected, were rejected, i discarded, we discarded, was discarded, were discarded, was ruled out, were ruled out, i ruled out, we ruled out,
                    rejeitei, rejeitamos, foi rejeitad*, foram rejeitad*, descartei, descartamos, foi descartad*, foram descartad*""");
    private static final Words REASON_OF_ONE = Words
            .of("""
                    because, since, so that, as it, as they, reason*, due, for, given, cost*, price*, pay*, too, complex*, risk*, need*, would, slow*, lack*, but, no, not, cannot, never, without, few*, more, less, hard*,
                    porque, pois, ja que, como, motivo*, razao, por, pelo, pela, pelos, pelas, custo*, custa*, caro, cara, risco*, exig*, precisa*, lent*, falta*, mas, nao, sem, mais, menos, complex*, dificil, dado, visto""");
    private static final Words PRICE = Words
            .of("""
                    price*, cost*, risk*, pay, pays, paid, lose*, losing, lost, loss, downside*, drawback*, give up, gives up, giving up, gave up, at the expense, accept*, trade off, in exchange, disadvantage*, weak*, burden*, debt, worse, danger*, penalt*, sacrific*, compromise*, bill, slower, harder, longer,
                    preco, custo*, custa*, risco*, perd*, desvantag*, abre mao, abrimos mao, abre se mao, aceito, aceitamos, aceitei, em troca, pior, piora, divida, sacrific*, perigo*, paga, pagamos, pagar, mais lent*, atras*, demora*""");
    private static final Words NO_PRICE = Words
            .of("""
                    no price, no downside*, no drawback*, no disadvantage*, no risk, no risks, no trade off*, without downside*, without drawback*, without risk*, costs nothing, sem desvantag*, sem custo*, sem risco*, nao tem desvantag*, nao ha desvantag*, nenhuma desvantagem, nenhum custo, nenhum risco, nao custa nada, nao ha risco*""");
    // `No price to pay` names none.
    private static final Words NONE = Words.of("no, not, none, nothing, without, never, nenhum, nenhuma, sem, nao, nada");
    private static final Words NOTHING = Words.of("none, nenhum, nenhuma, nothing, nada, no cost, sem custo, zero, no");
    private static final Words PRICE_COLUMN = Words.of(
            "cost*, price*, custo*, preco*, con, cons, downside*, drawback*, risk*, risco*, loses, perde*, desvantag*, contras, consequence*, consequenc*");
    private static final Words REASON_COLUMN = Words
            .of("why, reason*, because, por que, porque, motivo*, razao, rationale, justific*");
    private static final Words PRAISE = Words
            .of("enough, serious, good, fast, simple*, cheap*, basta*, suficiente*, boa, bom, seri*, rapid*, barat*");
    private static final Words AGAINST = Words
            .of("""
                    because, but, too, cost*, need*, risk*, complex*, slow*, lack*, no, not, cannot, more, less, hard*, however, though, only,
                    porque, mas, porem, custo*, custa*, exig*, precisa*, risco*, lent*, falta*, nao, sem, mais, menos, dificil, embora, so""");
    private static final int SEVERAL = 2;
    private static final int NEAR = 4;

    private final Evidence evidence;
    private final List<Table> tables;

    Weighing(Evidence evidence, List<Table> tables) {
        this.evidence = evidence;
        this.tables = tables;
    }

    void addGaps(List<Missing> missing) {
        if (isRejectedWithoutReason() || tables.stream().anyMatch(Weighing::saysTheSame)) {
            missing.add(new Missing("an alternative rejected without a reason of its own",
                    "alternativa rejeitada sem motivo próprio",
                    "Say for each alternative that was rejected what speaks against it here."));
        }
        if (deniesPrice() && !hasPrice()) {
            missing.add(new Missing("no price and no risk of the decisions", "nenhum custo e nenhum risco das decisões",
                    "Say what each decision costs and which risk is taken with it."));
        }
    }

    private boolean isRejectedWithoutReason() {
        return evidence.heads(OutputPart.TRADE_OFFS) && evidence.blocks().stream()
                .filter(block -> block.isIn(OutputPart.TRADE_OFFS)
                        && (block.is(Statement.Kind.PROSE) || block.is(Statement.Kind.ITEM)))
                .map(block -> Sentences.of(block).toList()).anyMatch(Weighing::isRejectedWithoutReason);
    }

    /// The reason may stand in the sentence itself or in one beside it.
    private static boolean isRejectedWithoutReason(List<Statement> sentences) {
        for (int at = 0; at < sentences.size(); at++) {
            Statement sentence = sentences.get(at);
            boolean isOpen = REJECTED.in(sentence.tokens()) && !givesReason(sentence);
            boolean isExplainedBefore = at > 0 && givesReason(sentences.get(at - 1)) && !isPraise(sentences.get(at - 1));
            boolean isExplained = isExplainedBefore || at + 1 < sentences.size() && givesReason(sentences.get(at + 1));
            if (isOpen && !isExplained) {
                return true;
            }
        }
        return false;
    }

    private static boolean givesReason(Statement sentence) {
        return sentence.says(REASON_OF_ONE) || sentence.tokens().stream().anyMatch(token -> token.is(":") || token.is(";"));
    }

    /// What only speaks for an alternative is no reason against it.
    private static boolean isPraise(Statement sentence) {
        return sentence.says(PRAISE) && !sentence.says(AGAINST);
    }

    /// One and the same reason for everything is none.
    private static boolean saysTheSame(Table table) {
        int column = table.column(REASON_COLUMN);
        List<String> reasons = column < 0 ? List.of()
                : table.rows().stream().filter(row -> column < row.size())
                        .map(row -> row.get(column).raw().strip().toLowerCase(Locale.ROOT)).toList();
        return reasons.size() >= SEVERAL && reasons.stream().distinct().count() == 1;
    }

    /// That a design costs nothing is said, or its column of costs is empty. One that is silent may tell it in other words.
    private boolean deniesPrice() {
        boolean isEmpty = priced().anyMatch(table -> !table.rows().isEmpty() && !isPriced(table));
        return isEmpty || evidence.statements().stream()
                .filter(statement -> statement.isLead() || statement.isIn(OutputPart.TRADE_OFFS))
                .anyMatch(statement -> statement.says(NO_PRICE));
    }

    private Stream<Table> priced() {
        return tables.stream().filter(table -> table.column(PRICE_COLUMN) >= 0);
    }

    private boolean hasPrice() {
        boolean isPriced = priced().anyMatch(Weighing::isPriced);
        boolean hasColumn = priced().findAny().isPresent();
        return isPriced || evidence.statements().stream()
                .filter(statement -> statement.isLead() || statement.isIn(OutputPart.TRADE_OFFS))
                .filter(statement -> Evidence.isSaid(statement) && !(hasColumn && statement.is(Statement.Kind.ROW)))
                .anyMatch(statement -> namesPrice(statement.tokens()));
    }

    private static boolean namesPrice(List<Token> tokens) {
        return PRICE.spans(tokens).stream()
                .anyMatch(span -> !NONE.in(tokens.subList(Math.max(0, span.start() - NEAR), span.start())));
    }

    private static boolean isPriced(Table table) {
        int column = table.column(PRICE_COLUMN);
        return table.rows().stream().anyMatch(row -> column < row.size() && !row.get(column).isBlank()
                && !(NOTHING.in(row.get(column).tokens()) && row.get(column).tokens().size() <= SEVERAL));
    }
}
