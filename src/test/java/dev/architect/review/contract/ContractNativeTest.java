package dev.architect.review.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.Closeable;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.constantpool.ClassEntry;
import java.lang.classfile.constantpool.PoolEntry;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Executor;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/// What the libraries need of a native executable is found by watching them, and held against what it is given. A new
/// version of one of them that reads another file fails here and not in production.
class ContractNativeTest {

    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final List<Class<?>> OF_THE_MACHINE = List.of(Random.class, Thread.class, Executor.class, Path.class,
            File.class,
            ClassLoader.class, Closeable.class);
    private static final ResourceSpy SPY = new ResourceSpy();

    @BeforeAll
    static void check_every_kind_of_contract() throws ReflectiveOperationException {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(SPY);
        try {
            int findings = (int) SPY.loadClass(EveryCheck.class.getName()).getMethod("run").invoke(null);
            assertThat(findings).isGreaterThan(100);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    @Test
    void every_resource_that_a_library_opens_is_in_the_executable() throws IOException {
        Set<String> opened = SPY.found().stream().filter(name -> !name.startsWith("dev/architect/"))
                .collect(Collectors.toSet());

        assertThat(opened).contains("i18n/Parsing.properties", "leap_second_dates.csv");
        String included = included();
        assertThat(opened).allSatisfy(name -> assertThat(FileSystems.getDefault().getPathMatcher("glob:{" + included + "}")
                .matches(Path.of(name))).as(name).isTrue());
    }

    @Test
    void every_bundle_of_messages_is_known_by_its_name() throws IOException {
        Path file = RESOURCES.resolve("META-INF/native-image/dev.architect/backend-architect/resource-config.json");
        JsonNode bundles = new ObjectMapper().readTree(file.toFile()).path("bundles");
        Set<String> known = StreamSupport.stream(bundles.spliterator(), false).map(bundle -> bundle.path("name").asText())
                .collect(Collectors.toSet());

        assertThat(known).containsAll(SPY.found().stream().filter(name -> name.endsWith(".properties"))
                .map(name -> name.replace(".properties", "").replace('/', '.')).toList());
    }

    /// They are initialised while the executable is built, and what they hold then is part of it.
    @Test
    void the_libraries_hold_nothing_of_the_machine_that_builds() {
        var held = SPY.loaded().stream().filter(type -> !type.getName().startsWith("dev.architect."))
                .flatMap(type -> Arrays.stream(type.getDeclaredFields())).filter(ContractNativeTest::isOfTheMachine).toList();

        assertThat(SPY.loaded()).hasSizeGreaterThan(500);
        assertThat(held).isEmpty();
    }

    /// An executable is linked while it is built: a class that only another use of a library needs must not be missing from
    /// what ours reaches.
    @Test
    void nothing_that_the_libraries_refer_to_is_missing() {
        Set<String> missing = SPY.loaded().stream().flatMap(type -> references(type).stream())
                .filter(name -> !name.startsWith("[") && SPY.getResource(name + ".class") == null)
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(missing).isEmpty();
    }

    private static Set<String> references(Class<?> type) {
        try (InputStream in = SPY.getResourceAsStream(type.getName().replace('.', '/') + ".class")) {
            var names = new TreeSet<String>();
            for (PoolEntry entry : ClassFile.of().parse(in.readAllBytes()).constantPool()) {
                if (entry instanceof ClassEntry named) {
                    names.add(named.asInternalName());
                }
            }
            return names;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static boolean isOfTheMachine(Field field) {
        if (!Modifier.isStatic(field.getModifiers()) || field.getType().isPrimitive()) {
            return false;
        }
        try {
            field.setAccessible(true);
            Object value = field.get(null);
            return OF_THE_MACHINE.stream().anyMatch(type -> type.isInstance(value));
        } catch (ReflectiveOperationException | LinkageError unreadable) {
            throw new AssertionError(field.toString(), unreadable);
        }
    }

    private static String included() throws IOException {
        var properties = new Properties();
        try (Reader reader = Files.newBufferedReader(RESOURCES.resolve("application.properties"))) {
            properties.load(reader);
        }
        return properties.getProperty("quarkus.native.resources.includes");
    }
}
