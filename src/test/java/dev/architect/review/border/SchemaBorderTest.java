package dev.architect.review.border;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.architect.chat.Language;
import dev.architect.design.Block;
import dev.architect.design.Block.Contract;
import dev.architect.design.Block.Diagram;
import dev.architect.design.Block.Text;
import dev.architect.design.ContractKind;
import dev.architect.design.Design;
import dev.architect.design.OutputPart;
import dev.architect.design.Section;

/// What is taken out of an answer, what stays, and what the answer looks like afterwards.
class SchemaBorderTest {

    private static final String SENTENCE = SchemaBorder.sentence(Language.ENGLISH);

    static Stream<String> schemaWork() {
        return cases("schema-work.md");
    }

    static Stream<String> innocent() {
        return cases("innocent.md");
    }

    @ParameterizedTest
    @MethodSource("schemaWork")
    void schema_work_is_taken_out_and_its_surroundings_stay(String schema) {
        Kept kept = keep("The API stays.\n\n" + schema + "\n\nThe end stays.");
        assertThat(kept.crossed()).isTrue();
        assertThat(kept.design().markdown()).contains("The API stays.", "The end stays.");
        assertThat(SchemaBorder.keep(kept.design(), Language.ENGLISH).removed()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("innocent")
    void what_only_looks_like_schema_work_stays_letter_by_letter(String text) {
        Design design = Design.parse("One.\nTwo.\nThree.\nFour.\nFive.\n\n## Notes\n\n" + text + "\n");
        Kept kept = SchemaBorder.keep(design, Language.ENGLISH);
        assertThat(kept.removed()).isEmpty();
        assertThat(kept.design()).isEqualTo(design);
    }

    @Test
    void a_fence_is_replaced_by_the_sentence() {
        assertThat(text("Before.\n\n```sql\nCREATE TABLE orders (id uuid);\n```\n\nAfter."))
                .isEqualTo("Before.\n\n" + SENTENCE + "\n\nAfter.");
    }

    @Test
    void the_sentence_is_said_once_for_a_run_of_removed_things() {
        assertThat(text("Before.\n\n```sql\nCREATE TABLE orders (id uuid);\n```\n\n| Column | Type |\n|---|---|\n| id "
                + "| uuid |\n\n"
                + "Add an index on (a_id, b_id).\n\nAfter.")).isEqualTo("Before.\n\n" + SENTENCE + "\n\nAfter.");
    }

    @Test
    void the_sentence_is_not_said_again_beside_the_model_s_own() {
        assertThat(text(SENTENCE + "\n\n```sql\nCREATE TABLE orders (id uuid);\n```\n\nAfter.")).isEqualTo(SENTENCE
                + "\n\nAfter.");
        assertThat(text("```sql\nCREATE TABLE orders (id uuid);\n```\n\n" + SENTENCE)).isEqualTo(SENTENCE);
    }

    @Test
    void the_sentence_is_in_the_language_of_the_answer() {
        Kept kept = SchemaBorder.keep(design("Crie um índice em `orders.customer_id`."), Language.PORTUGUESE);
        assertThat(kept.design().markdown()).isEqualTo(SchemaBorder.sentence(Language.PORTUGUESE));
    }

    @Test
    void only_the_sentence_that_breaks_the_rule_leaves_its_paragraph() {
        assertThat(text("Reads are cached. Add a composite index on (tenant_id, created_at). Writes go\nto one region."))
                .isEqualTo("Reads are cached. " + SENTENCE + " Writes go\nto one region.");
    }

    @Test
    void only_the_item_that_breaks_the_rule_leaves_its_list() {
        assertThat(text("1. Cache reads.\n2. Use a UUID primary key.\n3. Write to one region."))
                .isEqualTo("1. Cache reads.\n2. " + SENTENCE + "\n3. Write to one region.");
    }

    @Test
    void only_the_row_that_breaks_the_rule_leaves_its_table() {
        assertThat(text("| need | choice |\n|---|---|\n| reads | cache |\n| writes | an index on `orders.customer_id` "
                + "|\n\nAfter."))
                .isEqualTo("| need | choice |\n|---|---|\n| reads | cache |\n\n" + SENTENCE + "\n\nAfter.");
    }

    @Test
    void a_heading_goes_with_all_that_stood_under_it() {
        assertThat(text("### Data model\n\n```sql\nCREATE TABLE orders (id uuid);\n```\n\n#### Indexes\n\n- an index "
                + "on (a_id)\n\n### Next\n\nStays."))
                .isEqualTo(SENTENCE + "\n\n### Next\n\nStays.");
    }

    @Test
    void a_heading_stays_with_what_is_left_under_it() {
        assertThat(text("### Data\n\nOwned by one service.\n\n```sql\nCREATE TABLE orders (id uuid);\n```"))
                .isEqualTo("### Data\n\nOwned by one service.\n\n" + SENTENCE);
    }

    @Test
    void the_heading_of_a_part_of_the_output_standard_stays() {
        Design design = Design.parse("One.\nTwo.\nThree.\nFour.\nFive.\n\n## 1. Service boundaries\n\n- `id` (uuid, "
                + "PK)\n\n## 2. API contracts\n\nREST.");
        assertThat(SchemaBorder.keep(design, Language.ENGLISH).design().textOf(OutputPart.SERVICE_BOUNDARIES))
                .isEqualTo("## 1. Service boundaries\n\n- " + SENTENCE);
    }

    @Test
    void the_lead_is_kept_clean_as_well() {
        Design design = Design.parse("Orders get a service.\nUse a UUID primary key.\nThree.\nFour.\nFive.\n\n## "
                + "Notes\n\nText.");
        assertThat(SchemaBorder.keep(design, Language.ENGLISH).design().lead())
                .isEqualTo("Orders get a service.\n" + SENTENCE + "\nThree.\nFour.\nFive.");
    }

    @Test
    void an_entity_diagram_is_no_picture_any_more() {
        Design design = of(new Text("Before."), new Diagram("Data", "erDiagram\n  A ||--o{ B : has\n"), new Text("After."));
        assertThat(SchemaBorder.keep(design, Language.ENGLISH).design().blocks())
                .containsExactly(new Text("Before."), new Text(SENTENCE), new Text("After."));
    }

    @Test
    void a_statement_within_a_contract_is_cut_and_the_contract_stays() {
        var contract = new Contract("openapi.yaml", ContractKind.OPENAPI, "application/yaml",
                "openapi: 3.0.3\ninfo: {title: A, description: \"first CREATE TABLE orders (id uuid)\"}\npaths: {}\n");
        Kept kept = SchemaBorder.keep(of(contract), Language.ENGLISH);
        assertThat(((Contract) kept.design().blocks().getFirst()).content())
                .isEqualTo("openapi: 3.0.3\ninfo: {title: A, description: \"first \"}\npaths: {}\n");
        assertThat(kept.removed()).containsExactly("CREATE TABLE orders (id uuid)");
    }

    @Test
    void an_extension_that_maps_a_contract_to_tables_is_cut() {
        var contract = new Contract("openapi.yaml", ContractKind.OPENAPI, "application/yaml",
                "openapi: 3.0.3\nx-db-table:\n  name: orders\npaths: {}\n");
        assertThat(((Contract) SchemaBorder.keep(of(contract), Language.ENGLISH).design().blocks().getFirst()).content())
                .isEqualTo("openapi: 3.0.3\npaths: {}\n");
    }

    @Test
    void what_was_removed_is_told_in_its_order() {
        Kept kept = keep("Use a UUID primary key for orders. Fine.\n\n```sql\nCREATE TABLE orders (id uuid);\n```");
        assertThat(kept.removed()).containsExactly("Use a UUID primary key for orders.", "```sql\nCREATE TABLE orders "
                + "(id uuid);\n```");
    }

    @Test
    void a_statement_that_blank_lines_cut_goes_to_its_end() {
        assertThat(text("CREATE TABLE orders (\n\n  id uuid,\n\n  note text\n\n);\n\nAfter.")).isEqualTo(SENTENCE
                + "\n\nAfter.");
    }

    @Test
    void a_list_of_fields_goes_by_what_introduces_it() {
        String fields = "\n\n- `order_id` (uuid)\n- `note` (text)";
        assertThat(keep("The event has these fields:" + fields).crossed()).isFalse();
        assertThat(keep("The table has these columns:" + fields).crossed()).isTrue();
    }

    @Test
    void a_table_of_fields_goes_by_what_introduces_it() {
        String fields = "\n\n| Field | Type |\n|---|---|\n| id | uuid |\n| note | text |";
        assertThat(keep("### Response" + fields).crossed()).isFalse();
        assertThat(keep("### Table `orders`" + fields).crossed()).isTrue();
    }

    @Test
    void the_mapping_of_a_search_index_is_schema_work_and_its_mention_is_not() {
        assertThat(keep("```json\n{\"mappings\": {\"properties\": {\"title\": {\"type\": \"text\"}}}}\n```").crossed())
                .isTrue();
        assertThat(keep("An Elasticsearch index serves the search.").crossed()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = { "", " ", "\n\n\n", "```", "```sql", "> ", "- ", "|", "| |\n|", "<table>", "<!--", "\\", "&",
            "&#x110000;", "\ud800", "`", "**",
            "# ", "---", "\u0000", "(((((", "CREATE TABLE", "create table (", "- ```sql\n" })
    void odd_text_is_kept_as_it_is(String text) {
        Design design = of(new Text(text));
        assertThat(SchemaBorder.keep(design, Language.ENGLISH).design()).isEqualTo(design);
    }

    private static String text(String markdown) {
        return keep(markdown).design().markdown();
    }

    private static Kept keep(String markdown) {
        return SchemaBorder.keep(design(markdown), Language.ENGLISH);
    }

    private static Design design(String markdown) {
        return of(new Text(markdown));
    }

    private static Design of(Block... blocks) {
        return new Design("", List.of(new Section(Optional.empty(), "", List.of(blocks))));
    }

    /// The cases of a file, parted by lines of `=====`.
    private static Stream<String> cases(String file) {
        try (var in = SchemaBorderTest.class.getResourceAsStream(file)) {
            return Arrays.stream(new String(in.readAllBytes(), StandardCharsets.UTF_8).split("(?m)^=====\\n"))
                    .map(String::stripTrailing);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
