package dev.architect.diagram.mermaid.git;

/// A place in the plan: how far time has gone, and on which lane.
record Spot(double along, double across) {
}
