package dev.architect.review.contract;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.Enumeration;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.stream.Stream;

/// Loads the checks and their libraries anew and notes which resources they ask for.
final class ResourceSpy extends ClassLoader {

    private final Set<String> asked = new ConcurrentSkipListSet<>();
    private final Set<Class<?>> loaded = ConcurrentHashMap.newKeySet();

    ResourceSpy() {
        super(ResourceSpy.class.getClassLoader());
    }

    /// What was asked for and is there; classes are left out.
    Set<String> found() {
        var found = new TreeSet<>(asked);
        found.removeIf(name -> name.endsWith(".class") || getParent().getResource(name) == null);
        return found;
    }

    /// The classes that were needed.
    Set<Class<?>> loaded() {
        return Set.copyOf(loaded);
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        boolean isWatched = Stream
                .of("dev.architect.", "com.networknt.", "com.ethlo.", "graphql.", "com.squareup.wire.", "okio.",
                        "org.dataloader.", "org.commonmark.", "org.yaml.")
                .anyMatch(name::startsWith);
        if (!isWatched) {
            return super.loadClass(name, resolve);
        }
        synchronized (getClassLoadingLock(name)) {
            Class<?> known = findLoadedClass(name);
            return known == null ? define(name) : known;
        }
    }

    private Class<?> define(String name) throws ClassNotFoundException {
        try (InputStream in = getParent().getResourceAsStream(name.replace('.', '/') + ".class")) {
            if (in == null) {
                throw new ClassNotFoundException(name);
            }
            byte[] bytes = in.readAllBytes();
            Class<?> defined = defineClass(name, bytes, 0, bytes.length);
            loaded.add(defined);
            return defined;
        } catch (IOException unreadable) {
            throw new ClassNotFoundException(name, unreadable);
        }
    }

    @Override
    public URL getResource(String name) {
        asked.add(name);
        return super.getResource(name);
    }

    @Override
    public InputStream getResourceAsStream(String name) {
        asked.add(name);
        return super.getResourceAsStream(name);
    }

    @Override
    public Enumeration<URL> getResources(String name) throws IOException {
        asked.add(name);
        return super.getResources(name);
    }
}
