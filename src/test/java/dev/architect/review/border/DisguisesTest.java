package dev.architect.review.border;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// One disguise after the other, each with what it must not be taken for.
class DisguisesTest {

    @Test
    void a_statement_is_recognised_in_any_case_and_over_lines() {
        assertCode("cReAtE\n  TaBlE\n orders\n(id int)");
        assertCode("ALTER TABLE orders ADD total numeric");
        assertProse("CREATE UNIQUE INDEX ON orders (total)");
        assertNoProse("Create a table of limits, and drop the index page.");
        assertNoCode("select id from orders where paid_at is not null;");
    }

    @Test
    void a_statement_is_recognised_with_comments_in_between() {
        assertCode("CREATE /* a */ TABLE -- b\n orders (id int)");
        assertCode("-- CREATE TABLE orders (id int)");
    }

    @Test
    void a_statement_is_recognised_through_invisible_and_look_alike_letters() {
        assertProse("CRE\u200bATE TA\u00adBLE orders (id int)");
        assertProse("\u0421R\u0415\u0410\u0422\u0415 \u0422\u0410\u0412L\u0415 orders (id int)");
        assertProse("\uff23\uff32\uff25\uff21\uff34\uff25 \uff34\uff21\uff22\uff2c\uff25 orders (id int)");
        assertProse("C R E A T E  T A B L E orders (id int)");
    }

    @Test
    void a_statement_is_recognised_within_strings_diffs_and_shells() {
        assertCode("run(\"CREATE \" + \"TABLE orders (id int)\")");
        assertCode("{\"sql\": \"create table \\\"orders\\\" (\\n id int)\"}");
        assertCode("+CREATE TABLE orders (\n+  id int\n+);");
        assertCode("psql -c 'drop table orders'");
    }

    @Test
    void a_fragment_of_a_statement_is_recognised_alone() {
        assertProse("`customer_id uuid REFERENCES customers(id)`");
        assertProse("Use `ON DELETE CASCADE`.");
        assertNoCode("select * from orders where paid_at is not null and state = 'new'");
    }

    @Test
    void fields_with_types_of_a_database_are_recognised() {
        assertProse("total numeric(10,2)");
        assertCode("created_at: timestamptz");
        assertNoProse("PostgreSQL with JSONB suits us.");
        assertNoCode("{\"id\": {\"type\": \"string\", \"format\": \"uuid\"}}");
        assertNoCode("select total::numeric(10,2), cast(x as decimal(10,2)) from orders");
    }

    @Test
    void entities_of_the_jvm_are_recognised() {
        assertCode("@Entity class Order { @Id UUID id; }");
        assertCode("object Orders : UUIDTable(\"orders\")");
        assertNoCode("public record Order(UUID id, BigDecimal total) {}");
        assertNoProse("Never expose a JPA `@Entity` as a DTO.");
    }

    @Test
    void models_of_scripts_are_recognised() {
        assertCode("knex.schema.createTable('orders', t => {})");
        assertCode("new mongoose.Schema({ total: Number })");
        assertCode("pgTable('orders', {})");
        assertNoCode("export interface Order { id: string; index: number }");
    }

    @Test
    void models_of_python_are_recognised() {
        assertCode("class Order(models.Model):\n  total = models.DecimalField()");
        assertCode("id = mapped_column(primary_key=True)");
        assertNoCode("class Order(BaseModel):\n  id: UUID\n  total: Decimal");
    }

    @Test
    void models_of_go_ruby_php_elixir_and_dot_net_are_recognised() {
        assertCode("type Order struct { ID string `gorm:\"primaryKey\"` }");
        assertCode("create_table :orders do |t|");
        assertCode("Schema::create('orders', fn (Blueprint $table) => 1)");
        assertCode("use Ecto.Schema");
        assertCode("public DbSet<Order> Orders { get; set; }");
        assertNoCode("type Order struct { ID string `json:\"id\"` }");
        assertNoCode("public record OrderDto(Guid Id, decimal Total);");
    }

    @Test
    void schema_files_are_recognised() {
        assertCode("model Order {\n  id String @id\n}");
        assertCode("Table orders {\n  id uuid [pk]\n}");
        assertCode("databaseChangeLog:\n- changeSet: {}");
        assertCode("{\"table\": \"orders\", \"columns\": [{\"name\": \"id\", \"type\": \"uuid\"}]}");
        assertNoCode("{\"board\": {\"columns\": [{\"id\": \"todo\", \"title\": \"To do\"}]}}");
        assertNoCode("{\"table\": \"4\", \"index\": 2}");
    }

    @Test
    void stores_without_tables_are_recognised() {
        assertCode("db.orders.createIndex({ total: 1 })");
        assertCode("resource \"aws_dynamodb_table\" \"orders\" { hash_key = \"id\" }");
        assertCode("{\"mappings\": {\"properties\": {\"title\": {\"type\": \"text\"}}}}");
        assertNoCode("db.orders.find({ total: 1 })");
        assertNoCode("resource \"aws_db_instance\" \"orders\" { engine = \"postgres\" }");
    }

    @Test
    void generators_of_models_are_recognised() {
        assertCode("rails g migration AddTotalToOrders total:decimal");
        assertCode("npx sequelize-cli model:generate --name Order --attributes total:decimal");
        assertNoCode("./mvnw quarkus:dev");
    }

    @Test
    void entity_diagrams_are_recognised_under_other_names() {
        assertCode("erDiagram\n  A ||--o{ B : has");
        assertCode("classDiagram\n  class orders {\n    uuid id PK\n  }");
        assertCode("flowchart LR\n  a[\"orders<br/>id uuid PK<br/>total numeric\"]");
        assertCode("@startuml\nentity orders {\n  * id : uuid\n}\n@enduml");
        assertNoCode("classDiagram\n  class Order {\n    +UUID id\n    +cancel()\n  }");
        assertNoCode("sequenceDiagram\n  A->>B: POST /orders {customer_id, total}");
    }

    @Test
    void drawn_tables_are_recognised() {
        assertCode("+-------------+\n| orders      |\n+-------------+\n| id          |\n| customer_id |\n+-------------+");
        assertCode("orders=# \\d+ orders");
        assertNoCode("+---------+     +---------+\n| orders  | --> | billing |\n+---------+     +---------+");
    }

    @Test
    void keys_and_constraints_are_recognised_in_prose() {
        assertProse("Use a UUID primary key.");
        assertProse("Há uma chave estrangeira de linhas para pedidos.");
        assertProse("There is a unique constraint on (tenant_id, number).");
        assertNoProse("No foreign keys cross a service.");
        assertNoProse("The Kafka partition key is the order id, and API keys rotate.");
        assertNoProse("Primary keys are decided by the database architect.");
    }

    @Test
    void indexes_are_recognised_in_prose() {
        assertProse("Add a composite index on (tenant_id, created_at).");
        assertProse("Crie um índice em `orders.customer_id`.");
        assertProse("`customer_id` should be indexed.");
        assertNoProse("An Elasticsearch index for the search of `orders`.");
        assertNoProse("The search index and the index page are cached.");
    }

    @Test
    void columns_are_recognised_in_prose() {
        assertProse("The orders table has the columns id, customer_id, total.");
        assertProse("Adicione a coluna status à tabela pedidos.");
        assertNoProse("The spreadsheet has the columns date and amount.");
        assertNoProse("Tables, columns and indexes belong to the database architect.");
    }

    @Test
    void tables_are_recognised_in_prose() {
        assertProse("The `orders` table stores id, customer_id and total.");
        assertProse("Use a junction table between orders and products.");
        assertProse("Crie as tabelas `pedidos` e `linhas`.");
        assertNoProse("Events are written to an outbox table.");
        assertNoProse("A guest reserves a table with 4 seats.");
    }

    @Test
    void relations_are_recognised_without_types() {
        assertProse("Data model: Order (id, customer_id, total).");
        assertNoProse("`createOrder(customer_id, lines)` returns the id.");
    }

    @Test
    void partitions_and_normal_forms_are_recognised_in_prose() {
        assertProse("Partition the table by month.");
        assertProse("Particione a tabela de eventos por mês.");
        assertProse("Normalise the address into its own table.");
        assertNoProse("Partition the topic by customer.");
        assertNoProse("Phone numbers are normalised.");
    }

    @Test
    void mappings_are_recognised_in_prose() {
        assertProse("Map it with `@Column(name = \"total\")`.");
        assertProse("Call `createTable('orders')` first.");
    }

    private static void assertProse(String text) {
        assertThat(Disguises.show(Look.prose(text, Context.NONE))).as(text).isTrue();
    }

    private static void assertNoProse(String text) {
        assertThat(Disguises.show(Look.prose(text, Context.NONE))).as(text).isFalse();
    }

    private static void assertCode(String text) {
        assertThat(Disguises.show(Look.code(text, Context.NONE))).as(text).isTrue();
    }

    private static void assertNoCode(String text) {
        assertThat(Disguises.show(Look.code(text, Context.NONE))).as(text).isFalse();
    }
}
