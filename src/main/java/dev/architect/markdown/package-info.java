/// Markdown that a stranger wrote, read in bounded time and depth. Knows nothing else of the bot.
package dev.architect.markdown;
