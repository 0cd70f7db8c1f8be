package dev.architect.diagram.mermaid.git;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;

import org.junit.jupiter.api.Test;

import dev.architect.diagram.mermaid.source.Limits;
import dev.architect.diagram.mermaid.source.Source;
import dev.architect.diagram.mermaid.source.SourceReader;
import dev.architect.diagram.mermaid.source.SyntaxException;

class GitGraphParserTest {

    @Test
    void a_merge_has_two_parents() {
        History history = parse("gitGraph\n commit id: \"a\"\n branch b\n commit id: \"c\" tag: \"t1\" tag: \"t2\"\n"
                + " checkout main\n merge b id: \"m\" type: HIGHLIGHT");

        assertThat(history.commits()).containsExactly(
                new Commit("a", "a", Symbol.NORMAL, false, List.of(), List.of(), "main"),
                new Commit("c", "c", Symbol.NORMAL, false, List.of("t1", "t2"), List.of("a"), "b"),
                new Commit("m", "m", Symbol.HIGHLIGHT, true, List.of(), List.of("a", "c"), "main"));
    }

    @Test
    void branches_lie_in_their_order() {
        History history = parse("gitGraph TB:\n commit\n branch late order: 3\n branch early order: 1");

        assertThat(history.branches().stream().map(Branch::name)).containsExactly("main", "early", "late");
        assertThat(history.orientation()).isEqualTo(Orientation.DOWN);
    }

    @Test
    void a_cherry_pick_says_what_it_picked() {
        History history = parse("gitGraph\n commit id: \"a\"\n branch b\n commit id: \"c\"\n checkout main\n commit\n"
                + " cherry-pick id: \"c\"");

        Commit picked = history.commits().getLast();
        assertThat(picked.symbol()).isEqualTo(Symbol.CHERRY_PICK);
        assertThat(picked.tags()).containsExactly("cherry-pick:c");
        assertThat(picked.parents()).contains("c");
    }

    @Test
    void a_commit_without_an_id_is_given_one_that_stays() {
        String history = "gitGraph\n commit\n commit";

        assertThat(parse(history).commits().getLast().id()).matches("1-[0-9a-f]{7}")
                .isEqualTo(parse(history).commits().getLast().id());
    }

    @Test
    void a_branch_that_is_not_there_is_made_with_a_warning() {
        Source source = read("gitGraph\n commit\n checkout next\n commit");

        assertThat(GitGraphParser.parse(source, Options.of(source.config())).commits().getLast().branch()).isEqualTo("next");
        assertThat(source.warnings().sentences()).containsExactly(
                "Line 3: the branch next was not there and was made; write branch next.");
    }

    @Test
    void a_merge_of_nothing_is_left_out_with_a_warning() {
        Source source = read("gitGraph\n commit\n branch b\n checkout main\n merge b");

        assertThat(GitGraphParser.parse(source, Options.of(source.config())).commits()).hasSize(1);
        assertThat(source.warnings().sentences()).containsExactly(
                "Line 5: a merge of b into main was left out: it has nothing to merge.");
    }

    @Test
    void mistakes_are_told_with_their_place() {
        assertRejected("gitGraph\n commit\n  merge other", 3, 3, "There is no branch other to merge");
        assertRejected("gitGraph\n commit type: FAST", 2, 15, "expected NORMAL, REVERSE or HIGHLIGHT");
        assertRejected("gitGraph\n push origin", 2, 2, "Expected commit, branch");
        assertRejected("gitGraph\n commit id: \"open", 2, 13, "not closed");
        assertRejected("gitGraph\n cherry-pick id: \"gone\"", 2, 2, "There is no commit to pick");
        assertRejected("gitGraph\n branch", 2, 8, "Expected the name of a branch");
    }

    private static void assertRejected(String text, int line, int column, String reason) {
        assertThatThrownBy(() -> parse(text)).isInstanceOfSatisfying(SyntaxException.class, mistake -> {
            assertThat(mistake.line()).isEqualTo(line);
            assertThat(mistake.column()).isEqualTo(column);
        }).hasMessageContaining(reason);
    }

    private static History parse(String text) {
        Source source = read(text);
        return GitGraphParser.parse(source, Options.of(source.config()));
    }

    private static Source read(String text) {
        return SourceReader.read(text, Limits.DEFAULT);
    }
}
