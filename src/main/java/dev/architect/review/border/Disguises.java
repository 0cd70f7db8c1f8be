package dev.architect.review.border;

import java.util.List;

/// All of them. The cheap and certain ones come first.
final class Disguises {

    private static final List<Disguise> ALL = List.of(new Ddl(), new SqlFragments(), new FieldPairs(), new EntityDiagram(),
            new DrawnTable(), new JvmEntities(), new ScriptModels(), new PythonModels(), new OtherModels(), new SchemaFiles(),
            new StoreDefinitions(), new MappedCode(), new ShellCommands(), new RelationNotation(), new KeyAdvice(),
            new IndexAdvice(), new ColumnAdvice(), new TableAdvice(), new LayoutAdvice());

    private static final List<Disguise> OF_CODE = List.of(new EntityDiagram(), new JvmEntities(), new ScriptModels(),
            new PythonModels(), new OtherModels(), new SchemaFiles(), new StoreDefinitions());

    private Disguises() {
    }

    static boolean show(Look look) {
        return ALL.stream().anyMatch(disguise -> disguise.shows(look));
    }

    /// Those alone that need not be told from prose.
    static boolean showInCode(Look look) {
        return OF_CODE.stream().anyMatch(disguise -> disguise.shows(look));
    }
}
