/// Event and personas to decision, with its reasons. Pure: no clock, no database, no model, no platform.
package dev.architect.decide;
