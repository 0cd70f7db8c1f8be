package dev.architect.playbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import dev.architect.llm.Completion;
import dev.architect.llm.LanguageModel;
import dev.architect.llm.Prompt;
import dev.architect.llm.Prompt.Role;
import dev.architect.llm.Usage;
import dev.architect.playbook.Playbook.Reach;
import dev.architect.playbook.PlaybookShelf.Content;

/// Answers a prompt from a playbook: the same answer for the same prompt, with no network.
///
/// A design request gets the whole playbook, a narrow question the parts it asks for. A question that names nothing is
/// read with what people said before in its thread.
public final class PlaybookModel implements LanguageModel {

    private static final String NAME = "playbook";
    private static final int CHARACTERS_PER_PIECE = 400;
    private static final int ALL_PARTS = 10;
    // What the channel decided about other things, what a colleague has just written, and the design that is talked about: its
    // many words fit every topic.
    private static final Pattern SAID_BY_NOBODY = Pattern.compile("<(adr|contribution|design)\\b[^>]*>.*?</\\1>",
            Pattern.DOTALL);

    private final PlaybookShelf shelf;

    public PlaybookModel(PlaybookShelf shelf) {
        this.shelf = shelf;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public boolean isConfigured() {
        return true;
    }

    @Override
    public Completion complete(Prompt prompt, Consumer<String> onText) {
        Content content = shelf.content();
        List<String> said = said(prompt);
        boolean isInAThread = prompt.turns().stream().anyMatch(turn -> turn.role() == Role.ASSISTANT);
        List<Map<NameFinder.Role, Name>> named = said.stream().map(message -> named(message, prompt, content)).toList();
        List<Optional<Playbook>> best = IntStream.range(0, said.size()).mapToObj(at -> PlaybookShelf
                .best(content.playbooks(), prompt.persona(), said.get(at), named.get(at), prompt.language())).toList();
        Optional<Playbook> asked = best.getFirst();
        boolean isDesignRequest = prompt.parts().size() == ALL_PARTS;
        Set<Integer> parts = isDesignRequest ? Set.of() : prompt.parts();
        Map<NameFinder.Role, Name> own = named.getFirst();
        List<Playbook> fitting = fitting(said, best, isInAThread && !parts.isEmpty() && own.isEmpty());
        Playbook playbook = fitting.stream().filter(candidate -> candidate.reach() == Reach.TOPIC).findFirst()
                .or(() -> fitting.stream().findFirst())
                .orElseGet(() -> PlaybookShelf.general(content.playbooks(), prompt.persona(), prompt.language()));
        String template;
        if (isInAThread && parts.isEmpty() && asked.isEmpty() && own.isEmpty()
                && !isDesignRequest) {
            template = Words.of(playbook).nothingNew();
        } else {
            template = template(playbook, prompt.persona(), parts);
        }
        String text = Template.fill(template, Values.of(playbook, names(named), providers(said, content)));
        stream(text, onText);
        return new Completion(text, NAME, playbook.name(), Usage.NONE, false);
    }

    /// What the question and the messages before it pick, the likeliest first. "And the rate limits?" is about what its
    /// thread is about, so a narrow question that names nothing comes last.
    private static List<Playbook> fitting(List<String> said, List<Optional<Playbook>> best, boolean isNarrow) {
        String question = Text.normalized(said.getFirst());
        Stream<Optional<Playbook>> before = IntStream.range(0, said.size())
                .filter(at -> !isNarrow || !Text.normalized(said.get(at)).equals(question)).mapToObj(best::get);
        return Stream.concat(before, Stream.of(best.getFirst())).flatMap(Optional::stream).toList();
    }

    private static String template(Playbook playbook, String persona, Set<Integer> parts) {
        var numbers = new TreeSet<>(parts);
        numbers.retainAll(playbook.sections().stream().map(Playbook.Section::number).collect(Collectors.toSet()));
        Words words = Words.of(playbook);
        String notice = playbook.persona().equals(persona) ? words.notice() : words.borrowed(playbook.title());
        if (numbers.isEmpty()) {
            return playbook.lead() + "\n\n" + notice + "\n\n"
                    + playbook.sections().stream().map(Playbook.Section::text).collect(Collectors.joining("\n\n")) + "\n";
        }
        return playbook.lead().lines().findFirst().orElse("") + "\n\n" + words.onlyTheseParts() + "\n" + notice + "\n\n"
                + playbook.sections().stream().filter(section -> numbers.contains(section.number()))
                        .map(Playbook.Section::text).collect(Collectors.joining("\n\n"))
                + "\n";
    }

    /// The question, then what people said before it, the latest first. Never blank as a whole.
    private static List<String> said(Prompt prompt) {
        var said = new ArrayList<String>();
        said.add(prompt.question() == null ? "" : prompt.question());
        prompt.turns().reversed().stream().filter(turn -> turn.role() == Role.USER)
                .map(turn -> SAID_BY_NOBODY.matcher(turn.text()).replaceAll("")).forEach(said::add);
        return said;
    }

    private static Map<NameFinder.Role, Name> named(String message, Prompt prompt, Content content) {
        Map<NameFinder.Role, Name> names = NameFinder.find(message, content.glossary());
        boolean isInAThread = prompt.turns().size() > 1;
        if (names.isEmpty() && !isInAThread && PlaybookShelf
                .best(content.playbooks(), prompt.persona(), message, names, prompt.language()).isEmpty()) {
            NameFinder.bare(message, content.glossary()).ifPresent(name -> {
                names.put(NameFinder.Role.FEATURE, name);
                names.put(NameFinder.Role.BUILT, name);
            });
        }
        return names;
    }

    private static Map<NameFinder.Role, Name> names(List<Map<NameFinder.Role, Name>> named) {
        return named.stream().filter(names -> !names.isEmpty()).findFirst().orElse(Map.of());
    }

    private static List<Provider> providers(List<String> said, Content content) {
        return said.stream().map(message -> Provider.in(message, content.providers())).filter(found -> !found.isEmpty())
                .findFirst().orElse(List.of());
    }

    private static void stream(String text, Consumer<String> onText) {
        int start = 0;
        while (start < text.length()) {
            int end = Math.min(text.length(), start + CHARACTERS_PER_PIECE);
            int line = text.indexOf('\n', end - 1);
            end = line < 0 ? text.length() : line + 1;
            onText.accept(text.substring(start, end));
            start = end;
        }
    }

    /// What the playbooks say about themselves, in the playbook's language.
    private record Words(String notice, String borrowedNotice, String onlyTheseParts, String nothingNew) {

        private static final Words ENGLISH = new Words(
                "_This is a playbook's answer: no language model was asked._",
                "_This is a playbook's answer, taken from “%s”: no language model was asked, and there is no playbook of my own._",
                "These are the parts that your question asks for. Ask for the whole design to get all ten.",
                """
                        I have nothing new to say to this message without a language model.

                        Ask me about one part, for example boundaries, contracts, diagrams, events, retries, metrics, security, \
                        technology, deployment or trade-offs, and I answer it for this thread's design.

                        _This is a playbook's answer: no language model was asked._
                        """);
        private static final Words PORTUGUESE = new Words(
                "_Esta é uma resposta de um guia pronto (playbook): nenhum modelo de linguagem foi consultado._",
                "_Esta é uma resposta de um guia pronto (playbook), “%s”: nenhum modelo de linguagem foi consultado, e não tenho um guia próprio._",
                "Estas são as partes que a sua pergunta pede. Peça o desenho completo para receber as dez.",
                """
                        Sem um modelo de linguagem, não tenho nada novo a dizer sobre esta mensagem.

                        Pergunte sobre uma parte, por exemplo fronteiras, contratos, diagramas, eventos, retentativas, métricas, \
                        segurança, tecnologias, implantação ou trade-offs, e eu respondo para o desenho desta conversa.

                        _Esta é uma resposta de um guia pronto (playbook): nenhum modelo de linguagem foi consultado._
                        """);

        static Words of(Playbook playbook) {
            return playbook.isIn(Locale.of("pt", "BR")) ? PORTUGUESE : ENGLISH;
        }

        String borrowed(String title) {
            return borrowedNotice.formatted(title);
        }
    }
}
