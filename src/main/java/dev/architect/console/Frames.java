package dev.architect.console;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Makes what all pages have around them.
@ApplicationScoped
class Frames {

    private final ConsoleKey key;
    private final String version;

    Frames(ConsoleKey key, @ConfigProperty(name = "quarkus.application.version") String version) {
        this.key = key;
        this.version = version;
    }

    /// @param href the page's own address
    FrameView of(Visitor visitor, String href) {
        return new FrameView(visitor.language(), version, href, !key.isOpen() && !href.equals(ConsoleGuard.LOGIN));
    }
}
