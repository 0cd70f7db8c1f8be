package dev.architect.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

@CheckedTemplate(basePath = "page")
final class Templates {

    private Templates() {
    }

    static native TemplateInstance page(PageView page);

    static native TemplateInstance thread(ThreadView thread);

    static native TemplateInstance updates(UpdatesView updates);

    static native TemplateInstance picture(PictureView picture);

    static native TemplateInstance offer(OfferView offer);

    static native TemplateInstance form(FormView form);

    static native TemplateInstance document(DocumentView document);
}
