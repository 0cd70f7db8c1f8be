package dev.architect.console;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

@CheckedTemplate(basePath = "console")
final class Templates {

    private Templates() {
    }

    static native TemplateInstance console(ConsoleView view);

    static native TemplateInstance decision(DecisionView decision);

    static native TemplateInstance channel(ChannelView channel);

    static native TemplateInstance usage(UsageView view);

    static native TemplateInstance login(LoginView view);
}
