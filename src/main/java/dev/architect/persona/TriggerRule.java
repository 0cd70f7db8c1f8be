package dev.architect.persona;

/// One reason for a persona to offer its help: a bullet under "should be used PROACTIVELY when", or an example.
///
/// @param persona the name of the persona
/// @param id unique among all personas, for example `backend-architect/3` or `backend-architect/example-1`
/// @param text what is named to people: the bullet, or the example's user line
/// @param portuguese the same in Portuguese, where the file has it; otherwise like `text`
/// @param material all that the file says about it, to compare messages with
public record TriggerRule(String persona, String id, String text, String portuguese, String material) {

    public boolean isExample() {
        return id.startsWith(persona + "/example-");
    }
}
