/// `mindmap`: [MindmapParser] reads topics by their indentation, [MindmapPlan] places them to the right and the left of
/// the root, [MindmapComposer] draws them. Only [Mindmaps] is seen from outside.
package dev.architect.diagram.mermaid.mindmap;
