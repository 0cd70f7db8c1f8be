/// `journey`: [JourneyParser] reads a [Journey], [JourneyComposer] draws it. Only [Journeys] is seen from outside.
package dev.architect.diagram.mermaid.journey;
