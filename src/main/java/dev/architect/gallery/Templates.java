package dev.architect.gallery;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

@CheckedTemplate(basePath = "gallery")
final class Templates {

    private Templates() {
    }

    static native TemplateInstance gallery(GalleryView view);

    static native TemplateInstance tried(Tried tried);
}
