/// `requirementDiagram`: [RequirementParser] reads a [RequirementDiagram], [RequirementComposer] has it laid out and draws
/// it. Only [RequirementDiagrams] is seen from outside.
package dev.architect.diagram.mermaid.requirement;
