/// The words that every step shares - events, threads, authors, replies - and the port that a platform implements.
/// Plain Java: it must not know a platform, a database or a framework.
package dev.architect.chat;
