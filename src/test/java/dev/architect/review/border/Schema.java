package dev.architect.review.border;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// A table that somebody might design, in English or Portuguese.
record Schema(boolean isPortuguese, String table, String other, List<Column> columns) {

    /// @param type as SQL writes it
    record Column(String name, String type) {

        String camel() {
            String[] parts = name.split("_");
            return parts[0] + IntStream.range(1, parts.length).mapToObj(i -> capital(parts[i])).collect(Collectors.joining());
        }
    }

    private static final List<String> TABLES = List.of("orders", "medications", "invoices", "bookings", "vaccines", "parcels",
            "payments");
    private static final List<String> TABELAS = List.of("pedidos", "medicamentos", "faturas", "reservas", "vacinas",
            "encomendas",
            "pagamentos");
    private static final List<String> COLUMNS = List.of("customer_id:uuid", "created_at:timestamptz", "total:numeric(1"
            + "0,2)", "child_id:bigint",
            "due_date:date", "quantity:integer", "unit_price:numeric(12,2)", "note_text:text", "is_active:boolean",
            "valid_until:timestamp",
            "postal_code:varchar(20)", "attributes:jsonb", "tenant_id:uuid", "paid_at:timestamptz", "tracking_code:var"
                    + "char(64)");
    private static final List<String> COLUNAS = List.of("cliente_id:uuid", "criado_em:timestamptz", "valor_total:numer"
            + "ic(10,2)", "crianca_id:bigint",
            "vence_em:date", "quantidade:integer", "preco_unitario:numeric(12,2)", "texto_livre:text", "esta_ativo:boo"
                    + "lean",
            "valido_ate:timestamp",
            "codigo_postal:varchar(20)", "atributos:jsonb", "inquilino_id:uuid", "pago_em:timestamptz");

    static Schema random(Dice dice) {
        boolean isPortuguese = dice.oneIn(2);
        List<String> tables = dice.some(isPortuguese ? TABELAS : TABLES, 2);
        var columns = new ArrayList<Column>();
        columns.add(new Column("id", dice.word("uuid bigint bigserial")));
        for (String column : dice.some(isPortuguese ? COLUNAS : COLUMNS, 2 + dice.below(5))) {
            String[] parts = column.split(":");
            columns.add(new Column(parts[0], parts[1]));
        }
        return new Schema(isPortuguese, tables.get(0), tables.get(1), List.copyOf(columns));
    }

    String entity() {
        return capital(table.substring(0, table.length() - 1));
    }

    String names() {
        return columns.stream().map(Column::name).collect(Collectors.joining(", "));
    }

    /// A column that is not the id; its name is nothing but a column's.
    Column last() {
        return columns.getLast();
    }

    Column second() {
        return columns.get(1);
    }

    String say(String english, String portuguese) {
        return isPortuguese ? portuguese : english;
    }

    /// One line for each column, from `%1$s` its name, `%2$s` its type, `%3$s` its name in camel case.
    String each(String format, String separator) {
        return columns.stream().map(column -> format.formatted(column.name(), column.type(), column.camel()))
                .collect(Collectors.joining(separator));
    }

    static String capital(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
}
