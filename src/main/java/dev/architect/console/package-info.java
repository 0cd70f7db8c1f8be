/// The decisions page at `/console`: what the bot decided in every channel and why, labels that people set on it, and how
/// each channel is set. It sits behind a token of its own, speaks to browsers only, and knows no platform.
package dev.architect.console;
