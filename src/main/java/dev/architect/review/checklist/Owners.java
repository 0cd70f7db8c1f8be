package dev.architect.review.checklist;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import dev.architect.design.OutputPart;
import dev.architect.review.checklist.Statement.Kind;

/// Reads which services an answer names and what it says of each: from tables, lists, subheadings and sentences.
final class Owners {

    private static final Words SERVICES = Words
            .of("""
                    service, services, servico, servicos, component, componente, module, modulo, context, contexto, name, nome, microservice, microsservico, boundary,
                    fronteira, domain, dominio, bounded context, contexto delimitado""");
    private static final Words RESPONSIBILITY = Words
            .of("""
                    responsib*, responsab*, does, purpose, proposito, job, role, papel, faz, scope, escopo, description, descricao, what it does, o que faz, capability, capacidade""");
    private static final Words OWNED = Words
            .of("""
                    own, owns, owned, owner, data, dados, dono, dona, e dono de, possui, state, estado, aggregate*, agregado*, entities, entidades, operations, operacoes, source of truth, stores, guarda, keeps""");
    private static final Words OWNS = Words
            .of("""
                    own, owns, owned, owning, owner, source of truth, fonte da verdade, dono, dona, donos, possui, possuem, keeps, keep, guarda, guardam, mantem, stores, armazena, holds, master of,
                    data, dados, operations, operacoes, writes, escreve, only writer, unica que escreve, unico que escreve, detem, state, estado""");
    private static final Words IS = Words
            .of("""
                    own, owns, is responsible for, is the owner of, is in charge of, handles, manages, keeps, takes care of, decides, accepts, stores, holds, e responsavel por, e dono de, e dona de, cuida de, cuida do, cuida da,
                    cuida dos, cuida das, gerencia, guarda, possui, mantem, trata de, recebe, decide, answers for, responde por, controla, processa, calculates, calcula, sends, envia, tracks, registra, e responsavel pelo, e responsavel pela, e responsavel pelos, e responsavel pelas, e o dono""");
    private static final Words NOTHING = Words
            .of("""
                    its, own, the, a, an, all, any, relevant, related, corresponding, respective, data, information, informacao, informacoes, seus, seu, suas, sua, proprios, proprio, propria, proprias, os, as, o, dados, todos, nothing, nada, dele, deles, dela, delas, their, theirs,
                    none, nenhum, nenhuma, needed, necessari*, necessary, and, e, of, de, some, various, diversos, stuff, things, coisas, everything, tudo, it, needs, own, domain, dominio""");
    private static final Words ANYBODYS = Words
            .of("""
                    process*, processa*, handle*, handling, manage*, trata*, gerenc*, data, dados, support*, apoi*, help*, ajuda*, auxili*, other*, outros, outras, demais, service*, servico*, request*, requisic*, logic*, logica*, business, negocio*, rule*, regra*, information, informac*,
                    task*, tarefa*, general, geral, gerais, operation*, operac*, everything, tudo, main, principa*, core, various, diverso*, diversa*, related, relacionad*, system, sistema, needed, when, where, quando, necessari*, all, todo*, toda*, any,
                    the, a, an, of, for, and, or, to, with, its, o, os, as, de, do, da, dos, das, e, ou, para, com, em""");
    private static final Words OPTIONAL = Words
            .of("""
                    later, only when, optional*, when needed, if needed, mais tarde, so quando, opcional*, se precisar, quando precisar, futur*, phase 2, fase 2, temporary, temporari*, removed, removid*, not yet, ainda nao,
                    existing, existente*, already exists, ja existe, external, extern*""");
    private static final Pattern NAMED = Pattern.compile(
            "\\b(?:[a-z][a-z0-9]{1,30}(?:-[a-z0-9]{1,30}){0,4}-(?:service|svc|api|worker|microservice)|(?:[A-Z][a-z0-9]{1,30}){1,4}(?:Service|Svc|Api|API)|(?:[A-Z][a-z]{2,30} ){1,3}[Ss]ervice|[Ss]erviço de \\p{L}{3,30})\\b");

    // "Each service is responsible for …" names none.
    private static final Set<String> UNNAMED = Set.of("one", "each", "every", "this", "that", "no", "any", "cada", "um", "such",
            "another", "our");
    private static final Token STOP = new Token(".", Token.Kind.STOP);
    private static final int FAR = 4;
    private static final int MOST_IN_A_CELL = 8;
    private static final Pattern ID = Pattern.compile("[\\w-]{3,60}");
    private static final int NEAR = 80;
    private static final int LONGEST_TOLD = 1_000;
    private static final int MOST_SUBJECTS = 100;

    private final Evidence evidence;
    private final Map<String, Owner> owners = new LinkedHashMap<>();

    private Owners(Evidence evidence) {
        this.evidence = evidence;
    }

    static List<Owner> in(Evidence evidence) {
        var owners = new Owners(evidence);
        owners.readTables();
        owners.readOpenings();
        owners.readSentences();
        return List.copyOf(owners.owners.values());
    }

    private boolean isHere(Optional<OutputPart> part) {
        return !evidence.heads(OutputPart.SERVICE_BOUNDARIES) || part.equals(Optional.of(OutputPart.SERVICE_BOUNDARIES));
    }

    private void readTables() {
        for (Table table : evidence.tables()) {
            boolean listsServices = SERVICES.in(table.headers().getFirst().tokens())
                    && (table.column(RESPONSIBILITY) > 0 || table.column(OWNED) > 0);
            boolean isBoundaries = table.part().equals(Optional.of(OutputPart.SERVICE_BOUNDARIES));
            if (isHere(table.part()) && (listsServices || isBoundaries && !isOfNumbers(table))) {
                table.rows().forEach(row -> readRow(table, row));
            }
        }
    }

    /// A table that reckons the load: a column in which most cells begin with a number.
    private static boolean isOfNumbers(Table table) {
        return table.column(SERVICES) < 0 && table.column(RESPONSIBILITY) < 0 && table.column(OWNED) < 0
                && IntStream.range(1, table.headers().size()).anyMatch(column -> table.rows().stream()
                        .filter(row -> column < row.size() && !row.get(column).tokens().isEmpty()
                                && row.get(column).tokens().getFirst().isNumber())
                        .count() * 2 > table.rows().size());
    }

    private void readRow(Table table, List<Table.Cell> row) {
        int owned = table.column(OWNED);
        int responsibility = table.column(RESPONSIBILITY);
        boolean isDescribed = responsibility > 0 ? says(row, responsibility) && !isAnybodys(row.get(responsibility).tokens())
                : row.stream().skip(1).anyMatch(cell -> cell.tokens().stream().filter(Token::isWord).count() >= 2);
        boolean owns = owned > 0 && owned != responsibility ? says(row, owned)
                : owned > 0 ? says(row, owned) && isDescribed
                        : row.stream().skip(1).anyMatch(cell -> owns(cell.tokens()));
        boolean isOptional = row.stream().anyMatch(cell -> OPTIONAL.in(cell.tokens()));
        names(row.getFirst()).forEach(name -> add(name, isDescribed, owns, isOptional));
    }

    private static boolean says(List<Table.Cell> row, int column) {
        return column < row.size() && !row.get(column).isBlank() && isSpecific(row.get(column).tokens());
    }

    /// "Processes data" could be said of any service.
    private static boolean isAnybodys(List<Token> tokens) {
        for (int at = 0; at < tokens.size(); at++) {
            if (tokens.get(at).isWord() && ANYBODYS.at(tokens, at).isEmpty()) {
                return false;
            }
        }
        return true;
    }

    /// `mobile-bff`, `web-bff` in one cell are two.
    private static List<String> names(Table.Cell cell) {
        String[] listed = cell.raw().split(",| and | e ", MOST_IN_A_CELL);
        boolean isList = listed.length > 1 && Stream.of(listed)
                .allMatch(name -> ServiceName.of(name).words().size() <= 3 && ID.matcher(name.strip()).matches());
        if (isList) {
            return List.of(listed);
        }
        return List.of(cell.opening().isBlank() ? cell.raw().split("[(,:;–—]", 2)[0] : cell.opening());
    }

    /// Items and paragraphs that begin with a name, and subheadings that are one.
    private void readOpenings() {
        Map<List<Token>, List<Statement>> below = evidence.blocks().stream()
                .filter(statement -> !statement.above().isEmpty() && Evidence.isMeasured(statement) && !statement.is(Kind.CELL))
                .collect(Collectors.groupingBy(statement -> nearest(statement)));
        for (Statement statement : evidence.blocks()) {
            boolean isSubheading = statement.is(Kind.HEADING) && !(statement.part().isPresent() && statement.above().isEmpty());
            boolean isNamed = isSubheading || !statement.opening().isBlank()
                    && (statement.is(Kind.ITEM) || statement.is(Kind.PROSE));
            if (isNamed && isHere(statement.part())) {
                List<Token> children = below.getOrDefault(statement.tokens(), List.of()).stream().limit(30)
                        .flatMap(child -> Stream.concat(child.tokens().stream(), Stream.of(STOP))).toList();
                readOpening(statement, children);
            }
        }
    }

    private static List<Token> nearest(Statement statement) {
        return statement.above().getFirst().tokens();
    }

    private void readOpening(Statement statement, List<Token> children) {
        boolean isHeading = statement.is(Kind.HEADING);
        ServiceName name = ServiceName
                .of(isHeading ? statement.raw().replaceFirst("^[\\d.)\\s]{1,8}", "") : statement.opening());
        List<Token> own = isHeading ? List.of()
                : statement.tokens().subList(Math.min(statement.tokens().size(), name.words().size()),
                        statement.tokens().size());
        List<Token> said = Stream.of(own, List.of(STOP), children).flatMap(List::stream).toList();
        boolean isDescribed = said.stream().filter(Token::isWord).count() >= 3;
        boolean isCandidate = isHeading ? name.hasSuffix()
                : name.hasSuffix() || isDescribed && statement.isIn(OutputPart.SERVICE_BOUNDARIES)
                        && OWNS.in(said);
        if (isCandidate) {
            add(name.written(), isDescribed, owns(said), OPTIONAL.in(said));
        }
    }

    private void readSentences() {
        evidence.blocks().stream().filter(statement -> isHere(statement.part()) || evidence.draft().design().parts().isEmpty())
                .filter(statement -> Evidence.isSaid(statement) && !statement.is(Kind.ROW)).forEach(this::readSentence);
    }

    /// What stands between a subject and the next one is said of it, over the ends of its sentences: "it owns …".
    private void readSentence(Statement statement) {
        if (IS.spans(statement.tokens()).isEmpty()) {
            return;
        }
        String text = statement.raw();
        List<MatchResult> subjects = NAMED.matcher(text).results().filter(named -> isSubject(named, text)).limit(MOST_SUBJECTS)
                .toList();
        for (int i = 0; i < subjects.size(); i++) {
            int end = i + 1 < subjects.size() ? subjects.get(i + 1).start() : text.length();
            List<Token> behind = Tokens
                    .of(text.substring(subjects.get(i).end(), Math.min(end, subjects.get(i).end() + LONGEST_TOLD)));
            add(subjects.get(i).group(), true, owns(behind), OPTIONAL.in(behind));
        }
    }

    private static boolean isSubject(MatchResult named, String text) {
        List<Token> behind = Tokens.of(text.substring(named.end(), Math.min(text.length(), named.end() + NEAR)));
        return !UNNAMED.contains(Tokens.words(named.group()).getFirst())
                && IS.spans(behind).stream().findFirst().filter(span -> span.start() <= FAR).isPresent();
    }

    /// Whether it says what is owned, and not only that something is.
    private static boolean owns(List<Token> said) {
        return OWNS.spans(said).stream().anyMatch(span -> isSpecific(clause(said, span.end())));
    }

    private static List<Token> clause(List<Token> tokens, int from) {
        int end = from;
        while (end < tokens.size() && tokens.get(end).kind() != Token.Kind.STOP && !tokens.get(end).is(";")) {
            end++;
        }
        return tokens.subList(from, end);
    }

    /// Whether it says more than that there is something: "its data" does not.
    private static boolean isSpecific(List<Token> tokens) {
        for (int at = 0; at < tokens.size(); at++) {
            boolean isWord = tokens.get(at).isWord() && tokens.get(at).text().length() > 1;
            if (isWord && NOTHING.at(tokens, at).isEmpty() && OWNS.at(tokens, at).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    private void add(String written, boolean isDescribed, boolean owns, boolean isOptional) {
        ServiceName name = ServiceName.of(written);
        if (name.isService() && !new ArrayList<>(name.subject()).isEmpty()) {
            owners.merge(String.join(" ", name.words()), new Owner(name, isDescribed, owns, isOptional),
                    (a, b) -> new Owner(a.name(), a.isDescribed() || b.isDescribed(), a.owns() || b.owns(),
                            a.isOptional() || b.isOptional()));
        }
    }
}
