package dev.architect.diagram.mermaid;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.jar.JarFile;

import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.core.options.CoreOptions;
import org.eclipse.elk.graph.ElkNode;
import org.junit.jupiter.api.Test;

/// ELK makes arrays of its own types by reflection, which a native executable allows only for those that are listed.
class NativeImageArraysTest {

    private static final Path LIST = Path
            .of("src/main/resources/META-INF/native-image/dev.architect/backend-architect/reflect-config.json");

    @Test
    void every_type_that_the_layout_makes_arrays_of_is_listed() throws IOException {
        var expected = new TreeSet<String>();
        expected.addAll(arrays(ElkNode.class, "org/eclipse/elk/graph/"));
        expected.addAll(arrays(CoreOptions.class, "org/eclipse/elk/core/options/"));
        expected.addAll(arrays(CoreOptions.class, "org/eclipse/elk/core/math/"));
        expected.addAll(arrays(LayeredOptions.class, "org/eclipse/elk/alg/layered/options/"));

        assertThat(expected).hasSizeGreaterThan(100);
        assertThat(Files.readString(LIST)).contains(expected);
    }

    private static TreeSet<String> arrays(Class<?> inside, String folder) {
        var names = new TreeSet<String>();
        try (var jar = new JarFile(Path.of(inside.getProtectionDomain().getCodeSource().getLocation().toURI()).toFile())) {
            jar.stream().map(entry -> entry.getName()).filter(name -> name.startsWith(folder) && name.endsWith(".class"))
                    .map(name -> name.substring(0, name.length() - ".class".length()).replace('/', '.'))
                    .filter(NativeImageArraysTest::isPublic).forEach(name -> names.add("\"[L" + name + ";\""));
            return names;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (URISyntaxException noFile) {
            throw new IllegalStateException(noFile);
        }
    }

    private static boolean isPublic(String name) {
        try {
            Class<?> type = Class.forName(name, false, NativeImageArraysTest.class.getClassLoader());
            return Modifier.isPublic(type.getModifiers()) && !type.isAnonymousClass() && !name.endsWith("package-info");
        } catch (ClassNotFoundException | LinkageError absent) {
            return false;
        }
    }
}
