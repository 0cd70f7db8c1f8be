package dev.architect.review.checklist;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import dev.architect.design.OutputPart;

/// What was weighed and what was not taken is written down, with reasons.
final class TradeOffs implements Point {

    private static final Words AGAINST = Words
            .of("""
                    instead of, rather than, over, versus, vs, and not, in place of, em vez de, ao inves de, no lugar de, em lugar de, contra, e nao, rejected, rejeitad*, discarded, descartad*, descartamos,
                    ruled out, considered, considerad*, considerei, consideramos, consideravamos, avaliei, avaliamos, cogitei, cogitamos, thought of, weighed, alternative*, alternativa*, compared with, compared to, comparad* com, comparado a, against, preferred to, preferimos, opposed to,
                    option*, opcao, opcoes, beats, beat, gave up, given up, abandon*, abrimos mao, desist*, not taken, nao escolhid*""");
    private static final Words REASON = Words
            .of("""
                    because, since, so that, reason*, due to, cost, costs, costly, price, pays, paid, simpl*, cheap*, slow*, fast*, less, more, fewer, but, although, though, too, complex*, risk*, easier, harder, hard,
                    why, lost, losing, loses, avoid*, gain*, need*, would, at the expense, porque, pois, ja que, motivo*, razao, razoes, custo, custa, custam, preco, barat*, car*, lent*, rapid*, menos, mais, mas, embora,
                    risco*, facil, dificil, dificulta*, perde*, perda, evita*, ganha*, ganho, exig*, precisa*, por que, a custo, em troca, troca, latenc*, latency, consisten*, overhead, sobrecarga, eventual*, operat*, oper*""");
    // What everybody weighs: it names no alternative.
    private static final Words GENERIC = Words
            .of("""
                    the, a, an, other, others, all, several, many, each, any, o, a, os, as, um, uma, outro*, outra*, varias, varios, option*, opcao, opcoes, alternative*, alternativa*, approach*, abordage*, were, was, have, been, foram, foi,
                    carefully, cuidado*, availability, disponibilidade, consistency, consistencia, complexity, complexidade, simplicity, simplicidade, flexibility, flexibilidade,
                    performance, desempenho, latency, latencia, cost, costs, custo, custos, scalability, escalabilidade, speed, velocidade, security, seguranca, maintainability, time, tempo, and, e, or, ou, of, de,
                    considered, considerad*, evaluated, avaliad*, weighed, pesad*, chosen, best, melhor*, better, quality, qualidade, solution*, soluc*, every, always, possible, necessary, is, are, only, needed, to, do, be, have, reliability, confiabilidade, in, em,
                    trade, off, offs, decision*, decis*, documented, documentad*, discussed, discutid*, we, team, equipe, when, quando, if, se, for, para, this, isso, that, it, there, various, different, diferentes, right, so, so that""");
    private static final Words DONE = Words
            .of("""
                    be, been, only, just, even, yet, all, every, so, more, less, much, very, as, because, if, when, until, to, by, always, necessarily, needed, possible, relevant, known,
                    tem, ha, e, ser, sao, so, apenas, mais, ainda, muda*, precisa*, pode*, deve*, sera, foi, tudo, todos, sempre, vai, ve, se, ha, houve, existe*, usa*, faz*, perde*, depende*""");
    private static final Words ALTERNATIVES_COLUMN = Words.of(
            "alternativ*, instead*, rejected, considered, option*, opcao, opcoes, descartad*, rejeitad*, not chosen, em vez de, versus, over, other");
    private static final Words REASONS_COLUMN = Words
            .of("""
                    why, reason*, because, por que, porque, motivo*, razao, rationale, justific*, trade off*, cost*, price, con, cons, pros, consequence*, custo*, preco,
                    impact*, gain*, ganho*, loses, perde*, consequenc*, downside*, benefit*""");
    private static final int MOST_SENTENCES = 2;
    private static final int WORDS_OF_A_REASON = 3;

    @Override
    public String id() {
        return "trade-offs";
    }

    @Override
    public OutputPart home() {
        return OutputPart.TRADE_OFFS;
    }

    @Override
    public List<Missing> missing(Evidence evidence) {
        List<Statement> weighed = weighed(evidence).toList();
        int wanted = evidence.draft().scope().isWhole() ? 2 : 1;
        long inTables = tables(evidence).mapToLong(TradeOffs::alternatives).sum();
        var missing = new ArrayList<Missing>();
        if (weighed.stream().filter(TradeOffs::namesAlternative).count() + inTables < wanted) {
            missing.add(new Missing("decisions without alternatives", "decisões sem alternativas",
                    "Name for each important decision what was considered and not taken, for example REST instead of GraphQL."));
        } else if (weighed.stream().noneMatch(TradeOffs::givesReason)
                && tables(evidence).noneMatch(table -> table.column(REASONS_COLUMN) >= 0)) {
            missing.add(new Missing("decisions without reasons", "decisões sem motivos",
                    "Give the reason and the price of each decision against its alternative."));
        } else {
            new Weighing(evidence, tables(evidence).toList()).addGaps(missing);
        }
        return missing;
    }

    @Override
    public boolean isToldIn(Evidence section) {
        boolean isUntitled = section.draft().design().sections().stream().allMatch(part -> part.title().isBlank());
        return isUntitled ? missing(section).isEmpty() : isWhollyToldIn(section);
    }

    /// Alternatives are named in every part; a part about them names them in most of its sentences.
    @Override
    public boolean isWhollyToldIn(Evidence section) {
        List<Statement> said = weighed(section).filter(statement -> !statement.isLead()).toList();
        long naming = said.stream().filter(TradeOffs::namesAlternative).count();
        return missing(section).isEmpty() && naming * MOST_SENTENCES >= said.size();
    }

    private Stream<Statement> weighed(Evidence evidence) {
        return evidence.within(home()).filter(statement -> !statement.isLead() || !evidence.heads(home()))
                .filter(statement -> Evidence.isSaid(statement) && !statement.is(Statement.Kind.ROW));
    }

    private Stream<Table> tables(Evidence evidence) {
        return evidence.tables().stream()
                .filter(table -> !evidence.heads(home()) || table.part().filter(part -> part == home()).isPresent());
    }

    private static long alternatives(Table table) {
        int column = table.column(ALTERNATIVES_COLUMN);
        return table.rows().stream().filter(row -> column >= 0 && column < row.size() && !row.get(column).isBlank()
                || row.stream().anyMatch(cell -> namesAlternative(cell.tokens()))).count();
    }

    private static boolean namesAlternative(Statement statement) {
        return namesAlternative(statement.tokens());
    }

    private static boolean namesAlternative(List<Token> tokens) {
        return AGAINST.spans(tokens).stream().anyMatch(span -> isNamed(tokens, span.end()))
                || IntStream.range(1, tokens.size() - 1).anyMatch(at -> isSetAgainst(tokens, at));
    }

    /// "REST, not GraphQL": set apart by a comma or a bracket, and no verb behind.
    private static boolean isSetAgainst(List<Token> tokens, int at) {
        boolean isApart = tokens.get(at - 1).is(",") || tokens.get(at - 1).is("(") || tokens.get(at - 1).is(";");
        boolean isNegated = tokens.get(at).is("not") || tokens.get(at).is("nao") || tokens.get(at).is("never");
        return isApart && isNegated && tokens.get(at + 1).isWord() && !DONE.in(tokens.subList(at + 1, at + 2))
                && isNamed(tokens, at + 1);
    }

    /// Whether one of the next words is more than what everybody weighs.
    private static boolean isNamed(List<Token> tokens, int from) {
        for (int at = from; at < Math.min(tokens.size(), from + 5) && tokens.get(at).kind() != Token.Kind.STOP; at++) {
            if (tokens.get(at).isWord() && GENERIC.at(tokens, at).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    private static boolean givesReason(Statement statement) {
        if (statement.says(REASON)) {
            return true;
        }
        List<Token> tokens = statement.tokens();
        for (int at = 0; at < tokens.size(); at++) {
            if ((tokens.get(at).is(":") || tokens.get(at).is(";"))
                    && tokens.subList(at, tokens.size()).stream().filter(Token::isWord).count() >= WORDS_OF_A_REASON) {
                return true;
            }
        }
        return false;
    }
}
