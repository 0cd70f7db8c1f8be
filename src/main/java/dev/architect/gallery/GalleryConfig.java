package dev.architect.gallery;

import java.nio.file.Path;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/// Where the gallery finds what it shows.
@ConfigMapping(prefix = "architect.gallery")
interface GalleryConfig {

    /// A folder of folders, one for each type of diagram. The development mode runs in the project's own folder.
    @WithDefault("src/test/resources/dev/architect/diagram/mermaid")
    Path samples();
}
