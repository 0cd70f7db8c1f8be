/// A question becomes a persona's answer, and the answer becomes parts: prose, diagrams, contracts. Knows models and
/// personas; knows no platform and no picture.
package dev.architect.design;
