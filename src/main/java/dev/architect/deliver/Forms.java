package dev.architect.deliver;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

import dev.architect.chat.Form;
import dev.architect.chat.Form.Button;
import dev.architect.chat.Form.Field;
import dev.architect.chat.Language;
import dev.architect.design.Block;
import dev.architect.design.Design;
import dev.architect.design.Essential;
import dev.architect.design.OutputPart;

/// What people can press below an answer. What a button says is what `Depth` in `decide` reads.
public final class Forms {

    /// More than that is an interrogation.
    private static final int MOST_QUESTIONS = 4;

    private Forms() {
    }

    /// Asks back before a design that would be a guess.
    public static Form before(Collection<Essential> missing, Language language) {
        List<Field> fields = fields(missing, language);
        List<String> labels = fields.stream().map(Field::label).toList();
        return switch (language) {
            case ENGLISH -> new Form(
                    "Before I design this, a few things decide it. Pick what fits or answer in the thread; what you leave open I assume and list.",
                    fields,
                    List.of(new Button("Design it with these", "My answers", labels, true),
                            new Button("Go on with assumptions", "Go on with assumptions", List.of(), false)),
                    true);
            case PORTUGUESE -> new Form(
                    "Antes de desenhar, algumas coisas decidem o resultado. Escolha o que serve ou responda na conversa; o que ficar em aberto eu presumo e listo.",
                    fields,
                    List.of(new Button("Desenhar com isso", "Minhas respostas", labels, true),
                            new Button("Seguir com premissas", "Siga com as premissas", List.of(), false)),
                    true);
        };
    }

    /// Asks behind a design that stands on assumptions.
    static Form behind(Collection<Essential> missing, Language language) {
        List<Field> fields = fields(missing, language);
        List<String> labels = fields.stream().map(Field::label).toList();
        return switch (language) {
            case ENGLISH -> new Form("This stands on the assumptions above. Tell me where they are wrong:", fields,
                    List.of(new Button("Change it to these", "Change:", labels, true),
                            new Button("Go on with assumptions", "Go on with assumptions", List.of(), false)),
                    true);
            case PORTUGUESE -> new Form("Isto se apoia nas premissas acima. Diga onde estão erradas:", fields,
                    List.of(new Button("Ajustar o desenho", "Mude:", labels, true),
                            new Button("Seguir com premissas", "Siga com as premissas", List.of(), false)),
                    true);
        };
    }

    /// Closes an answer: what was checked, and what can be had beside it.
    ///
    /// @param status the line that says what was checked
    static Form depth(Design design, String status, Language language) {
        List<String> parts = Arrays.stream(OutputPart.values()).filter(part -> design.parts().contains(part))
                .map(part -> part.title(language)).toList();
        var fields = new ArrayList<Field>();
        var buttons = new ArrayList<Button>();
        boolean isEnglish = language == Language.ENGLISH;
        buttons.add(isEnglish ? new Button("Full dossier", "Full dossier", List.of(), false)
                : new Button("Dossiê completo", "Dossiê completo", List.of(), false));
        if (design.blocks().stream().anyMatch(Block.Contract.class::isInstance)) {
            buttons.add(isEnglish ? new Button("Only the contract", "Only the contract", List.of(), false)
                    : new Button("Só o contrato", "Só o contrato", List.of(), false));
        }
        if (!parts.isEmpty()) {
            var field = new Field(isEnglish ? "Part" : "Parte", parts);
            fields.add(field);
            buttons.add(isEnglish ? new Button("Deeper on …", "Deeper on:", List.of(field.label()), false)
                    : new Button("Aprofundar …", "Aprofunde:", List.of(field.label()), false));
        }
        var remark = new Field(isEnglish ? "What should change" : "O que deve mudar", List.of());
        fields.add(remark);
        buttons.add(isEnglish ? new Button("Change …", "Change:", List.of(remark.label()), false)
                : new Button("Mudar …", "Mude:", List.of(remark.label()), false));
        buttons.add(isEnglish ? new Button("Record as ADR", "Record as ADR", List.of(), false)
                : new Button("Registrar como ADR", "Registre como ADR", List.of(), false));
        return new Form(status, fields, buttons, false);
    }

    private static List<Field> fields(Collection<Essential> missing, Language language) {
        return missing.stream().sorted().limit(MOST_QUESTIONS)
                .map(essential -> new Field(essential.label(language), essential.options(language)))
                .collect(Collectors.toList());
    }
}
