package dev.architect.review.border;

import static dev.architect.review.border.Form.Shape.CODE;
import static dev.architect.review.border.Forms.form;

import java.util.List;

/// Entities, schema files, migrations and stores.
final class ModelForms {

    private ModelForms() {
    }

    static List<Form> all() {
        return List.of(
                form("jpa", CODE, "java", s -> "@Entity\n@Table(name = \"" + s.table() + "\")\npublic class " + s.entity()
                        + " {\n  @Id\n  private UUID id;\n  "
                        + s.each("@Column(name = \"%1$s\")\n  private String %3$s;", "\n  ") + "\n}"),
                form("sqlalchemy", CODE, "python", s -> "class " + s.entity() + "(Base):\n    __tablename__ = \"" + s.table()
                        + "\"\n    "
                        + s.each("%1$s = Column(String)", "\n    ")),
                form("django", CODE, "python", s -> "class " + s.entity() + "(models.Model):\n    "
                        + s.each("%1$s = models.TextField()", "\n    ")),
                form("prisma", CODE, "prisma", s -> "model " + s.entity() + " {\n  id String @id\n  "
                        + s.each("%3$s String", "\n  ") + "\n}"),
                form("typeorm", CODE, "ts", s -> "@Entity()\nexport class " + s.entity() + " {\n  @PrimaryGeneratedCol"
                        + "umn('uuid') id: string;\n  "
                        + s.each("@Column() %3$s: string;", "\n  ") + "\n}"),
                form("sequelize", CODE, "js", s -> "sequelize.define('" + s.entity() + "', {\n  "
                        + s.each("%3$s: DataTypes.STRING", ",\n  ") + "\n});"),
                form("drizzle", CODE, "ts", s -> "export const " + s.table() + " = pgTable('" + s.table() + "', {\n  "
                        + s.each("%3$s: text('%1$s')", ",\n  ")
                        + "\n});"),
                form("gorm", CODE, "go", s -> "type " + s.entity() + " struct {\n  " + s.each("X string `gorm:\"column"
                        + ":%1$s\"`", "\n  ") + "\n}"),
                form("active record", CODE, "ruby", s -> "create_table :" + s.table() + " do |t|\n  "
                        + s.each("t.string :%1$s", "\n  ") + "\nend"),
                form("ecto", CODE, "elixir", s -> "schema \"" + s.table() + "\" do\n  " + s.each("field :%1$s, :stri"
                        + "ng", "\n  ") + "\nend"),
                form("mongoose", CODE, "js", s -> "const schema = new mongoose.Schema({\n  "
                        + s.each("%3$s: String", ",\n  ") + "\n});"),
                form("dbml", CODE, "dbml", s -> "Table " + s.table() + " {\n  " + s.each("%1$s %2$s", "\n  ") + "\n}"),
                form("entity framework", CODE, "csharp", s -> "modelBuilder.Entity<" + s.entity() + ">(e => {\n  e.ToT"
                        + "able(\"" + s.table() + "\");\n  "
                        + s.each("e.Property(x => x.%3$s).HasColumnName(\"%1$s\");", "\n  ") + "\n});"),
                form("liquibase xml", CODE, "xml", s -> "<createTable tableName=\"" + s.table() + "\">\n  "
                        + s.each("<column name=\"%1$s\" type=\"%2$s\"/>", "\n  ")
                        + "\n</createTable>"),
                form("liquibase yaml", CODE, "yaml", s -> "databaseChangeLog:\n- changeSet:\n    changes:\n    - "
                        + "createTable:\n        tableName: " + s.table()
                        + "\n        columns:\n        " + s.each("- column: {name: %1$s, type: '%2$s'}", "\n        ")),
                form("alembic", CODE, "python", s -> s.each("op.add_column(\"" + s.table() + "\", sa.Column(\"%1$s\", "
                        + "sa.String()))", "\n")),
                form("knex", CODE, "js", s -> "await knex.schema.createTable('" + s.table() + "', (table) => {\n  "
                        + s.each("table.string('%1$s');", "\n  ")
                        + "\n});"),
                form("laravel", CODE, "php", s -> "Schema::create('" + s.table() + "', function (Blueprint $table) "
                        + "{\n  " + s.each("$table->string('%1$s');", "\n  ")
                        + "\n});"),
                form("terraform", CODE, "hcl", s -> "resource \"aws_dynamodb_table\" \"" + s.table() + "\" {\n  hash_k"
                        + "ey = \"" + s.second().name()
                        + "\"\n  attribute {\n    name = \"" + s.last().name() + "\"\n    type = \"S\"\n  }\n}"),
                form("mongo index", CODE, "js", s -> "db." + s.table() + ".createIndex({ " + s.last().name() + ": 1 })"),
                form("mapping", CODE, "json", s -> "{\"mappings\": {\"properties\": {\n  " + s.each("\"%1$s\": {\"type"
                        + "\": \"keyword\"}", ",\n  ") + "\n}}}"),
                form("json", CODE, "json", s -> "{\"table\": \"" + s.table() + "\", \"columns\": [\n  "
                        + s.each("{\"name\": \"%1$s\", \"type\": \"%2$s\"}", ",\n  ")
                        + "\n]}"),
                form("yaml", CODE, "yaml", s -> "tables:\n  " + s.table() + ":\n    columns:\n      "
                        + s.each("%1$s: %2$s", "\n      ")),
                form("json string", CODE, "json", s -> "{\"ddl\": \"CREATE TABLE " + s.table() + " ("
                        + s.each("%1$s %2$s", ",\\n ") + ")\"}"),
                form("yaml string", CODE, "yaml", s -> "init: |\n  CREATE TABLE " + s.table() + " (\n    "
                        + s.each("%1$s %2$s", ",\n    ") + "\n  );"),
                form("diff", CODE, "diff", s -> "+CREATE TABLE " + s.table() + " (\n+  " + s.each("%1$s %2$s", ",\n+  ")
                        + "\n+);"),
                form("shell", CODE, "bash", s -> "psql -c \"CREATE TABLE " + s.table() + " (" + s.each("%1$s %2$s", ", ")
                        + ")\""),
                form("jdbc", CODE, "java", s -> "jdbc.execute(\"CREATE TABLE \" +\n  \"" + s.table() + " ("
                        + s.each("%1$s %2$s", ", ") + ")\");"),
                form("csv", CODE, "csv", s -> "column,type\n" + s.each("%1$s,%2$s", "\n")));
    }
}
