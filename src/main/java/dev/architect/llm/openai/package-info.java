/// Chat completions as OpenAI defined them, streamed, for OpenAI and the many servers that speak the same: Ollama, vLLM,
/// gateways. The names are the API's own.
package dev.architect.llm.openai;
