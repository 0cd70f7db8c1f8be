package dev.architect.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/// Where a webjar's files are served: below its version, which the jar itself tells.
public final class Webjar {

    private Webjar() {
    }

    public static String path(String artifact, String file) {
        String properties = "META-INF/maven/org.webjars.npm/%s/pom.properties".formatted(artifact);
        try (InputStream in = Thread.currentThread().getContextClassLoader().getResourceAsStream(properties)) {
            if (in == null) {
                throw new IllegalStateException(properties + " is missing from the class path");
            }
            var read = new Properties();
            read.load(in);
            return "/webjars/%s/%s/%s".formatted(artifact, read.getProperty("version"), file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
