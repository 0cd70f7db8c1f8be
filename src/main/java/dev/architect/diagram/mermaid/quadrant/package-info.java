/// `quadrantChart`: [QuadrantParser] reads a [QuadrantChart], [QuadrantComposer] draws its quadrants and axes and
/// [Points] its points. Only [Quadrants] is seen from outside.
package dev.architect.diagram.mermaid.quadrant;
