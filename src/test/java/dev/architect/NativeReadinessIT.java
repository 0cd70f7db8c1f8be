package dev.architect;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.constantpool.MemberRefEntry;
import java.lang.classfile.constantpool.PoolEntry;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Executor;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import com.fasterxml.jackson.core.ObjectCodec;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

import dev.architect.chat.ChatEvent;
import dev.architect.llm.ModelRecords;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// What is wanted is found in the code, what is there in the configuration that was generated for native-image.
class NativeReadinessIT {

    private static final JavaClasses ARCHITECT = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("dev.architect");

    private static final Set<String> BINDING = Set.of("readValue", "readerFor", "treeToValue", "convertValue", "valueToTree");

    private static NativeSources sources;

    @BeforeAll
    static void read_the_sources() throws IOException {
        sources = NativeSources.read();
    }

    @Test
    void every_class_of_slack_that_gson_writes_is_registered() {
        Set<Class<?>> wanted = new HashSet<>();
        ARCHITECT.that(resideInAPackage("dev.architect.slack..")).stream()
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .map(dependency -> dependency.getTargetClass().getName())
                .filter(NativeReadinessIT::isWrittenToSlack)
                .forEach(name -> walkFields(type(name), wanted));

        assertThat(wanted).hasSizeGreaterThan(5);
        assertThat(wanted).allSatisfy(type -> assertThat(sources.of(type.getName()).hasFields()).as(type.getName()).isTrue());
    }

    @Test
    void every_class_of_the_model_providers_json_is_registered() {
        Set<Class<?>> wanted = new HashSet<>();
        ModelRecords.NAMES.stream().map(NativeReadinessIT::type).forEach(type -> walkComponents(type, wanted));

        assertThat(wanted).hasSizeGreaterThanOrEqualTo(ModelRecords.NAMES.size());
        assertRegisteredForJackson(wanted.stream().filter(Class::isRecord).toList());
        assertThat(sources.registered()).containsAll(ModelRecords.NAMES);
    }

    @Test
    void every_event_that_the_inbox_stores_is_registered_with_all_that_it_holds() {
        Set<Class<?>> wanted = new HashSet<>();
        walkComponents(ChatEvent.class, wanted);

        assertThat(wanted).contains(ChatEvent.class.getPermittedSubclasses()).hasSizeGreaterThan(8);
        assertRegisteredForJackson(wanted.stream().filter(type -> !type.isInterface()).toList());
    }

    @Test
    void nothing_else_binds_json_to_classes() {
        Set<String> binding = ARCHITECT.that(not(resideInAPackage("dev.architect.llm.."))).stream()
                .filter(type -> type.getMethodCallsFromSelf().stream()
                        .anyMatch(call -> call.getTargetOwner().isAssignableTo(ObjectCodec.class)
                                && BINDING.contains(call.getName())))
                .map(JavaClass::getName).collect(Collectors.toSet());

        assertThat(binding).containsExactly("dev.architect.inbox.InboxEvents");
    }

    @Test
    void every_command_is_registered_with_its_options() {
        List<JavaClass> commands = ARCHITECT.stream()
                .filter(type -> type.isAnnotatedWith(Command.class)
                        || type.getFields().stream().anyMatch(NativeReadinessIT::isOption))
                .toList();

        assertThat(commands).extracting(JavaClass::getSimpleName).contains("AskCommand", "AgentsCheckCommand",
                "DiagramRenderCommand", "ServeCommand", "Help");
        assertThat(commands).allSatisfy(type -> {
            NativeSources.Registered registered = sources.of(type.getName());
            assertThat(registered.hasConstructors()).as(type.getName()).isTrue();
            assertThat(registered.fields()).as(type.getName()).containsAll(type.getFields().stream()
                    .filter(NativeReadinessIT::isOption).map(JavaField::getName).toList());
        });
    }

    @ParameterizedTest
    @CsvSource({ "org/eclipse/elk/graph/, 40", "org/eclipse/elk/core/options/, 25", "org/eclipse/elk/core/math/, 8",
            "org/eclipse/elk/alg/layered/options/, 30" })
    void every_type_that_the_layout_makes_arrays_of_is_registered(String folder, int atLeast) {
        List<String> arrays = sources.files(file -> file.startsWith(folder) && file.endsWith(".class")).stream()
                .map(file -> file.substring(0, file.length() - ".class".length()).replace('/', '.'))
                .filter(NativeReadinessIT::isPublic)
                .map("[L%s;"::formatted).toList();

        assertThat(arrays).hasSizeGreaterThanOrEqualTo(atLeast);
        assertThat(sources.registered()).containsAll(arrays);
    }

    @ParameterizedTest
    @ValueSource(strings = { "agents/[^/]+\\.md", "agents/contexts/.+\\.md", "agents/playbooks/.+", "prompts/.+",
            "dev/architect/.+\\.ttf", "db/migration/V.+\\.sql", "templates/page/.+\\.html", "META-INF/resources/page/.+",
            "templates/console/.+\\.html", "META-INF/resources/console/.+",
            "META-INF/resources/webjars/.+/htmx\\.min\\.js", "META-INF/maven/org\\.webjars\\.npm/htmx\\.org/pom\\.properties",
            "org/commonmark/.+/entities\\.txt", "leap_second_dates\\.csv", "i18n/(?:Parsing|Scalars)\\.properties" })
    void what_is_read_from_the_class_path_is_in_the_executable(String files) {
        List<String> found = sources.files(file -> file.matches(files));

        assertThat(found).isNotEmpty().allSatisfy(file -> assertThat(sources.isInTheExecutable(file)).as(file).isTrue());
    }

    /// A bundle of messages is looked up by its name, which native-image must know beside its file.
    @Test
    void the_messages_of_graphql_are_in_the_executable() {
        assertThat(sources.bundles()).contains("i18n.Parsing", "i18n.Scalars");
    }

    /// Qute prepares for each class what its templates use. What it leaves out it would look up by reflection.
    @Test
    void every_value_of_a_view_is_known_to_the_templates_without_reflection() {
        List<Class<?>> views = ARCHITECT.that(resideInAnyPackage("dev.architect.page", "dev.architect.console")).stream()
                .filter(type -> type.isRecord() && type.getSimpleName().endsWith("View"))
                .<Class<?>> map(type -> type(type.getName()))
                .toList();

        assertThat(views).hasSizeGreaterThan(5);
        assertThat(views).allSatisfy(view -> {
            String resolver = view.getName().replace('.', '/') + "_ValueResolver.class";
            assertThat(calls(sources.content(resolver), view)).as(resolver).containsAll(values(view));
        });
    }

    @Test
    void our_languages_are_in_the_executable() {
        assertThat(sources.values("-H:IncludeLocales")).anyMatch(tag -> tag.startsWith("en"))
                .anyMatch(tag -> tag.startsWith("pt"));
    }

    @Test
    void what_starts_threads_or_draws_is_initialised_at_run_time() {
        assertThat(sources.values("--initialize-at-run-time")).contains("com.slack.api", "dev.architect.diagram.mermaid");
    }

    /// All others of our classes are initialised while the executable is built, and what they hold then is part of it.
    @Test
    void what_is_initialised_while_the_executable_is_built_holds_nothing_of_the_machine_that_builds() {
        Set<String> atRunTime = sources.values("--initialize-at-run-time");
        List<JavaClass> atBuildTime = ARCHITECT.stream().filter(type -> !isBelow(type.getName(), atRunTime)).toList();
        var unfit = Set.of("java.awt", "javax.imageio", "java.net.http", "okhttp3", "com.slack.api",
                "dev.architect.diagram.mermaid");

        assertThat(atBuildTime).hasSizeGreaterThan(100).allSatisfy(type -> {
            assertThat(type.getFields()).filteredOn(field -> field.getModifiers().contains(JavaModifier.STATIC))
                    .noneMatch(field -> isBelow(field.getRawType().getName(), unfit)
                            || field.getRawType().isAssignableTo(Random.class)
                            || field.getRawType().isAssignableTo(Path.class) || field.getRawType().isAssignableTo(Thread.class)
                            || field.getRawType().isAssignableTo(Executor.class));
            Collection<JavaAccess<?>> initialiser = type.getStaticInitializer()
                    .<Collection<JavaAccess<?>>> map(code -> code.getAccessesFromSelf()).orElse(Set.of());
            assertThat(initialiser).noneMatch(access -> isBelow(access.getTargetOwner().getName(), unfit));
        });
    }

    private static boolean isWrittenToSlack(String name) {
        return (name.startsWith("com.slack.api.model.")
                || name.startsWith("com.slack.api.methods.request.") && name.contains("$"))
                && !name.startsWith("[") && !name.endsWith("Builder");
    }

    private static void walkFields(Class<?> type, Set<Class<?>> seen) {
        if (!type.getName().startsWith("com.slack.api.") || type.isInterface() || !seen.add(type)) {
            return;
        }
        walkFields(type.getSuperclass(), seen);
        Arrays.stream(type.getDeclaredFields())
                .filter(field -> !Modifier.isStatic(field.getModifiers()) && !Modifier.isTransient(field.getModifiers()))
                .map(Field::getType)
                .forEach(fieldType -> walkFields(fieldType, seen));
    }

    /// A record with the types of its components, a sealed interface with what it permits.
    private static void walkComponents(Class<?> type, Set<Class<?>> seen) {
        if (!type.getName().startsWith("dev.architect.") || !seen.add(type)) {
            return;
        }
        if (type.isSealed()) {
            Arrays.stream(type.getPermittedSubclasses()).forEach(permitted -> walkComponents(permitted, seen));
        }
        if (type.isRecord()) {
            Arrays.stream(type.getRecordComponents()).map(RecordComponent::getGenericType)
                    .flatMap(NativeReadinessIT::typesIn).forEach(component -> walkComponents(component, seen));
        }
    }

    private static Stream<Class<?>> typesIn(Type type) {
        return switch (type) {
            case Class<?> raw -> Stream.of(raw);
            case ParameterizedType generic -> Arrays.stream(generic.getActualTypeArguments())
                    .flatMap(NativeReadinessIT::typesIn);
            default -> Stream.of();
        };
    }

    private static void assertRegisteredForJackson(Collection<Class<?>> types) {
        assertThat(types).isNotEmpty().allSatisfy(type -> {
            NativeSources.Registered registered = sources.of(type.getName());
            assertThat(registered.hasFields()).as(type.getName()).isTrue();
            assertThat(registered.hasMethods()).as(type.getName()).isTrue();
            assertThat(registered.hasConstructors()).as(type.getName()).isTrue();
        });
    }

    private static boolean isOption(JavaField field) {
        return Stream.of(Option.class, Parameters.class, Mixin.class, Spec.class).anyMatch(field::isAnnotatedWith);
    }

    private static Set<String> calls(byte[] classFile, Class<?> owner) {
        var names = new TreeSet<String>();
        for (PoolEntry entry : ClassFile.of().parse(classFile).constantPool()) {
            if (entry instanceof MemberRefEntry member
                    && member.owner().asInternalName().equals(owner.getName().replace('.', '/'))) {
                names.add(member.name().stringValue());
            }
        }
        return names;
    }

    private static Set<String> values(Class<?> view) {
        return Arrays.stream(view.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !Modifier.isStatic(method.getModifiers())
                        && method.getParameterCount() == 0)
                .map(Method::getName).filter(name -> !Set.of("toString", "hashCode").contains(name))
                .collect(Collectors.toSet());
    }

    private static boolean isBelow(String type, Set<String> packages) {
        return packages.stream().anyMatch(name -> type.startsWith(name + "."));
    }

    private static boolean isPublic(String name) {
        Class<?> type = type(name);
        return Modifier.isPublic(type.getModifiers()) && !type.isAnonymousClass();
    }

    private static Class<?> type(String name) {
        try {
            return Class.forName(name, false, NativeReadinessIT.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new AssertionError(name + " is not on the class path", e);
        }
    }
}
