package dev.architect.playbook;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import dev.architect.playbook.NameFinder.Role;

/// What the placeholders of a playbook become: its own defaults, and over them what the message names.
final class Values {

    private Values() {
    }

    static Map<String, String> of(Playbook playbook, Map<Role, Name> names, List<Provider> providers) {
        var values = new HashMap<>(playbook.defaults());
        for (Role role : playbook.subject().sources()) {
            if (names.containsKey(role)) {
                subject(names.get(role), values);
                break;
            }
        }
        Name callee = names.get(Role.CALLEE);
        Name caller = names.get(Role.CALLER);
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

    private static void subject(Name name, Map<String, String> values) {
        String resource = name.resource();
        values.put("feature", name.display());
        values.put("Feature", Name.capitalized(name.display()));
        values.put("service", name.service());
        values.put("resource", resource);
        values.put("resources", name.resources());
        values.put("Resource", Name.pascal(resource));
        values.put("Resources", Name.pascal(name.resources()));
        values.put("row", resource.replace('-', '_'));
        values.put("table", name.resources().replace('-', '_'));
    }

    private static void provider(List<Provider> providers, String language, Map<String, String> values) {
        Provider first = providers.getFirst();
        values.put("provider", first.name());
        values.put("providerId", first.id());
        values.put("providers", providers.stream().map(Provider::name).collect(Collectors.joining(", ")));
        values.put("issuer", first.issuer());
        values.put("authorizeUrl", first.authorize());
        values.put("tokenUrl", first.token());
        String note = first.notes().get(language);
        if (note != null) {
            values.put("providerNote", note);
        }
    }
}
