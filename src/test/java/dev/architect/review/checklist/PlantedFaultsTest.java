package dev.architect.review.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import dev.architect.chat.Language;
import dev.architect.review.Finding;

/// One fact is taken out of a good answer or blurred: the points that ask for it find it, and no other finds anything.
class PlantedFaultsTest {

    /// File, language, point and change, between tabs.
    static Stream<Arguments> faults() {
        return Answers.file("planted.tsv").lines().map(line -> line.split("\t", 4))
                .map(cells -> Arguments.of(cells[0], Language.valueOf(cells[1]), cells[2], cells[3].replace("\\n", "\n")));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void a_planted_fault_is_found_by_its_point_alone(String file, Language language, String point, String change) {
        String markdown = Answers.file(file);
        for (String replacement : change.split("&&")) {
            String[] parts = replacement.split("=>", 2);
            assertThat(markdown).contains(parts[0]);
            markdown = markdown.replace(parts[0], parts[1]);
        }
        List<Finding> findings = Answers.all(markdown, language);
        assertThat(findings).as(change).extracting(Finding::check).containsOnly(point.split(","));
    }
}
