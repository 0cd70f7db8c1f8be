/// Language models behind one streaming port: Anthropic's Messages API, OpenAI-compatible chat, and what guards a
/// call. Knows nothing of chat platforms, personas or designs.
package dev.architect.llm;
