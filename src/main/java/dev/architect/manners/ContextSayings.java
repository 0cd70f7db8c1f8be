package dev.architect.manners;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import dev.architect.chat.Language;
import dev.architect.manners.Contexts.Used;
import dev.architect.persona.ProjectContext;

/// What the bot says about a channel's project context, in both languages, in Markdown.
final class ContextSayings {

    private ContextSayings() {
    }

    /// One sentence, for the channel's status.
    static String used(Used used, Language language) {
        return switch (language) {
            case ENGLISH -> "Project context: " + switch (used) {
                case Used.Bound bound -> bound.context().map(it -> name(it) + ", bound by `context`")
                        .orElse("none, by `context none`");
                case Used.ByPattern fits -> fits.context().map(it -> name(it) + ", by its channel patterns").orElse("none");
                case Used.Gone gone -> named(gone.context(), "none") + "; `" + gone.lost()
                        + "`, which was bound here, is gone";
            } + ".";
            case PORTUGUESE -> "Contexto do projeto: " + switch (used) {
                case Used.Bound bound -> bound.context().map(it -> name(it) + ", definido com `contexto`")
                        .orElse("nenhum, por `contexto nenhum`");
                case Used.ByPattern fits -> fits.context().map(it -> name(it) + ", pelos padrões de canal dele")
                        .orElse("nenhum");
                case Used.Gone gone -> named(gone.context(), "nenhum") + "; `" + gone.lost()
                        + "`, que estava definido aqui, não existe mais";
            } + ".";
        };
    }

    /// Which there are, and how to choose.
    static String choices(List<String> names, Language language) {
        return switch (language) {
            case ENGLISH -> names.isEmpty()
                    ? "There are no contexts: each is a file in `agents/contexts`."
                    : "There are: " + list(names) + ". `context " + names.getFirst()
                            + "` binds one to this channel, `context none` binds none, `context default` goes back to the patterns.";
            case PORTUGUESE -> names.isEmpty()
                    ? "Não há contextos: cada um é um arquivo em `agents/contexts`."
                    : "Existem: " + list(names) + ". `contexto " + names.getFirst()
                            + "` define um para este canal, `contexto nenhum` define nenhum, `contexto padrao` volta aos padrões.";
        };
    }

    static String unknown(String name, List<String> names, Language language) {
        String said = "`" + name.replace("`", "") + "`";
        return switch (language) {
            case ENGLISH -> names.isEmpty() ? "There is no project context " + said + ", nor any other."
                    : "There is no project context " + said + ". There are: " + list(names) + ".";
            case PORTUGUESE -> names.isEmpty() ? "Não existe o contexto " + said + ", nem outro."
                    : "Não existe o contexto " + said + ". Existem: " + list(names) + ".";
        };
    }

    private static String named(Optional<ProjectContext> context, String none) {
        return context.map(ContextSayings::name).orElse(none);
    }

    private static String name(ProjectContext context) {
        return "`" + context.name() + "`";
    }

    private static String list(List<String> names) {
        return names.stream().map(it -> "`" + it + "`").collect(Collectors.joining(", "));
    }
}
