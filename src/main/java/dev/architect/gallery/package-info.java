/// The gallery at `/diagrams`: every sample of the test corpus as the renderer draws it, and a box to try one's own. For
/// whoever works on the renderer, so it exists while developing alone: a production build does not have it.
package dev.architect.gallery;
