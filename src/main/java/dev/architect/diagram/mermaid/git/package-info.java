/// `gitGraph`: [GitGraphParser] reads a [History], [GitPlan] gives every branch a lane and every commit a place on it,
/// [ArrowRouter] leads the lines from commit to commit, [GitComposer] draws. Only [GitGraphs] is seen from outside.
package dev.architect.diagram.mermaid.git;
