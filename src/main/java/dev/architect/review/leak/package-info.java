/// Takes out of an answer what it repeats of its instructions, because somebody talked the model into reading them out.
/// Knows the words of the instructions and the ways people have of speaking about them; must not know who asked.
package dev.architect.review.leak;
