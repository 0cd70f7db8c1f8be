package dev.architect.playbook;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import dev.architect.playbook.NameFinder.Role;

/// What the placeholders of a playbook become: its own defaults, and over them what the message names.
final class Values {

    private Values() {
    }

    static Map<String, String> of(Playbook playbook, Map<Role, Name> names, List<Provider> providers) {
        var values = new HashMap<>(playbook.defaults());
        for (Role role : playbook.subject().sources()) {
            if (names.containsKey(role)) {
                subject(role == Role.CALLEE ? provider(names) : names.get(role), values);
                break;
            }
        }
        Name callee = calleeOf(playbook, names);
        Name caller = callee == names.get(Role.CALLEE) ? names.get(Role.CALLER) : names.get(Role.CALLEE);
        if (callee != null) {
            values.put("callee", callee.service());
        }
        if (caller != null && (callee == null || !caller.service().equals(callee.service()))) {
            values.put("caller", caller.service());
        }
        Name origin = names.get(Role.ORIGIN);
        if (origin != null) {
            values.put("origin", origin.kebab());
        }
        if (!providers.isEmpty()) {
            provider(providers, playbook.language(), values);
        }
        return values;
    }

    /// "gRPC for shipments" names who answers, although it says nothing of a call.
    private static Name calleeOf(Playbook playbook, Map<Role, Name> names) {
        boolean isAboutACall = playbook.subject() == Playbook.Subject.CRAFT_OF_A_CALL;
        return isAboutACall && !names.containsKey(Role.CALLEE) ? names.get(Role.FEATURE) : provider(names);
    }

    /// Whose facts the two exchange: who is called, unless the caller calls to tell something.
    private static Name provider(Map<Role, Name> names) {
        return names.containsKey(Role.CALLEE) && names.containsKey(Role.SOURCE) ? names.get(Role.SOURCE)
                : names.get(Role.CALLEE);
    }

    private static void subject(Name name, Map<String, String> values) {
        String resource = name.resource();
        values.put("feature", name.display());
        values.put("Feature", Name.capitalized(name.display()));
        values.put("service", name.service());
        values.put("resource", resource);
        values.put("resources", name.resources());
        values.put("Resource", Name.pascal(resource));
        values.put("Resources", Name.pascal(name.resources()));
        values.put("camel", Name.camel(resource));
        values.put("camels", Name.camel(name.resources()));
        values.put("row", resource.replace('-', '_'));
        values.put("table", name.resources().replace('-', '_'));
    }

    /// "Google", "Google and Apple", "Google, Apple e GitHub".
    private static String joined(List<String> names, String language) {
        String and = language.equals("pt") ? " e " : " and ";
        return names.size() == 1
                ? names.getFirst()
                : String.join(", ", names.subList(0, names.size() - 1)) + and + names.getLast();
    }

    private static void provider(List<Provider> providers, String language, Map<String, String> values) {
        Provider first = providers.getFirst();
        values.put("provider", first.name());
        values.put("providerId", first.id());
        values.put("providers", joined(providers.stream().map(Provider::name).toList(), language));
        values.put("issuer", first.issuer());
        values.put("authorizeUrl", first.authorize());
        values.put("tokenUrl", first.token());
        String note = first.notes().get(language);
        if (note != null) {
            values.put("providerNote", note);
        }
    }
}
