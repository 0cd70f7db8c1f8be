package dev.architect.diagram.mermaid.git;

import java.util.Map;

/// What front matter and directives set under `gitGraph`.
///
/// @param mainBranchName of the branch that is there from the start
/// @param parallelCommits whether commits of different branches may stand side by side
record Options(String mainBranchName, double mainBranchOrder, boolean showBranches, boolean showCommitLabel,
        boolean rotateCommitLabel, boolean parallelCommits) {

    static Options of(Map<String, String> config) {
        return new Options(name(config), Numbers.read(config.getOrDefault("gitGraph.mainBranchOrder", "0")),
                isOn(config, "showBranches", true), isOn(config, "showCommitLabel", true),
                isOn(config, "rotateCommitLabel", true), isOn(config, "parallelCommits", false));
    }

    private static String name(Map<String, String> config) {
        String name = config.getOrDefault("gitGraph.mainBranchName", "").strip();
        return name.isEmpty() ? "main" : name;
    }

    private static boolean isOn(Map<String, String> config, String key, boolean standard) {
        return switch (config.getOrDefault("gitGraph." + key, "").strip()) {
            case "true" -> true;
            case "false" -> false;
            default -> standard;
        };
    }
}
