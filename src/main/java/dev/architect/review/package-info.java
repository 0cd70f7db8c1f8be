/// What an answer claims is checked before it is posted: diagrams are drawn, contracts are read, and what a persona must
/// not design is taken out.
package dev.architect.review;
