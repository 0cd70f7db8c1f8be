/// Anthropic's Messages API, streamed. The names are the API's own.
package dev.architect.llm.anthropic;
