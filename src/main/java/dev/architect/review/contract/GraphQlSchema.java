package dev.architect.review.contract;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import graphql.GraphQLError;
import graphql.GraphQLException;
import graphql.language.ObjectTypeDefinition;
import graphql.language.SchemaDefinition;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;
import graphql.schema.idl.UnExecutableSchemaGenerator;
import graphql.schema.idl.errors.SchemaProblem;
import graphql.schema.validation.InvalidSchemaException;

/// A file in GraphQL's schema language, with what its parser and its type checker say.
///
/// @param names that it defines
/// @param complaints of the library, in its order
record GraphQlSchema(String fileName, String content, Set<String> names, List<Complaint> complaints) {

    /// @param kind the library's own name of it, such as `MissingTypeError`
    record Complaint(String kind, int line, String message) {
    }

    static GraphQlSchema read(String fileName, String content) {
        var names = new HashSet<String>();
        return new GraphQlSchema(fileName, content, names, complaints(content, names));
    }

    private static List<Complaint> complaints(String content, Set<String> names) {
        if (content.length() > Reading.MOST_CHARACTERS || Nesting.isTooDeep(content)) {
            return List.of(new Complaint("TooMuch", 0, "too long, or nested too deep"));
        }
        try {
            TypeDefinitionRegistry types = new SchemaParser().parse(content);
            names.addAll(types.types().keySet());
            names.addAll(types.scalars().keySet());
            names.addAll(types.getDirectiveDefinitions().keySet());
            boolean hasNoQuery = types.schemaDefinition().filter(GraphQlSchema::namesNoQuery).isPresent();
            UnExecutableSchemaGenerator.makeUnExecutableSchema(types);
            return hasNoQuery ? List.of(new Complaint("QueryOperationMissingError", 1, "no query")) : List.of();
        } catch (SchemaProblem several) {
            return several.getErrors().stream().map(GraphQlSchema::complaint).toList();
        } catch (InvalidSchemaException several) {
            return several.getMessage().lines().skip(1).map(line -> new Complaint("InvalidSchema", 0, line)).toList();
        } catch (GraphQLException one) {
            return List.of(
                    one instanceof GraphQLError error ? complaint(error) : new Complaint("InvalidSchema", 0, one.getMessage()));
        } catch (RuntimeException | StackOverflowError unforeseen) {
            // The library asserts its own assumptions; what breaks them is told by no line of the schema.
            return List.of();
        }
    }

    /// Fields of the types that clients begin at; 0 for what does not parse.
    static int rootFields(String content) {
        if (content.length() > Reading.MOST_CHARACTERS || Nesting.isTooDeep(content)) {
            return 0;
        }
        try {
            TypeDefinitionRegistry types = new SchemaParser().parse(content);
            var roots = new HashSet<>(Set.of("Query", "Mutation", "Subscription"));
            types.schemaDefinition().ifPresent(schema -> {
                roots.clear();
                schema.getOperationTypeDefinitions().forEach(root -> roots.add(root.getTypeName().getName()));
            });
            int own = types.getTypes(ObjectTypeDefinition.class).stream().filter(type -> roots.contains(type.getName()))
                    .mapToInt(type -> type.getFieldDefinitions().size()).sum();
            return own + types.objectTypeExtensions().values().stream().flatMap(List::stream)
                    .filter(type -> roots.contains(type.getName())).mapToInt(type -> type.getFieldDefinitions().size()).sum();
        } catch (RuntimeException | StackOverflowError doesNotParse) {
            return 0;
        }
    }

    private static boolean namesNoQuery(SchemaDefinition schema) {
        return schema.getOperationTypeDefinitions().stream().noneMatch(root -> root.getName().equals("query"));
    }

    private static Complaint complaint(GraphQLError error) {
        int line = error.getLocations() == null ? 0
                : error.getLocations().stream().filter(Objects::nonNull).mapToInt(location -> Math.max(location.getLine(), 0))
                        .findFirst().orElse(0);
        return new Complaint(error.getClass().getSimpleName(), line, String.valueOf(error.getMessage()));
    }

    /// @param elsewhere what other files of the same answer define
    Problems problems(Set<String> elsewhere) {
        var problems = new Problems();
        boolean isSubgraph = GraphQlWords.usesFederation(content);
        boolean isMemberMissing = complaints.stream()
                .anyMatch(complaint -> complaint.message().startsWith("The union member type"));
        for (Complaint complaint : complaints) {
            boolean isSaid = isMemberMissing && complaint.kind().equals("UnionTypeError");
            if (!isSaid && !isExcused(complaint, elsewhere, isSubgraph)) {
                GraphQlWords.add(complaint, content, problems);
            }
        }
        return problems;
    }

    /// Parts of a schema lean on the other parts, and the schema of a subgraph on directives that its gateway defines.
    private static boolean isExcused(Complaint complaint, Set<String> elsewhere, boolean isSubgraph) {
        boolean isOfAPart = Stream.of("MissingTypeError", "MissingInterfaceTypeError", "TypeExtensionMissingBaseTypeError",
                "DirectiveUndeclaredError", "UnionTypeError").anyMatch(complaint.kind()::equals);
        String subject = GraphQlWords.subject(complaint);
        return switch (complaint.kind()) {
            case "QueryOperationMissingError" -> isSubgraph || elsewhere.contains("Query");
            case "DirectiveUndeclaredError" -> GraphQlWords.isOfFederation(subject) || elsewhere.contains(subject);
            case "TypeExtensionMissingBaseTypeError" -> isSubgraph || elsewhere.contains(subject);
            default -> isOfAPart && elsewhere.contains(subject);
        };
    }
}
