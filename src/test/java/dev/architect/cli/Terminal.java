package dev.architect.cli;

import java.io.ByteArrayInputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;

import dev.architect.diagram.mermaid.MermaidRenderer;

/// A command and what it leaves on the terminal.
record Terminal(int code, String out, String err) {

    static Terminal run(String... arguments) {
        return run("", Map.of(), arguments);
    }

    static Terminal run(String in, Map<String, String> environment, String... arguments) {
        var out = new StringWriter();
        var err = new StringWriter();
        int code = Main.commands(new MermaidRenderer(), new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8)),
                environment::get).setOut(new PrintWriter(out)).setErr(new PrintWriter(err)).execute(arguments);
        return new Terminal(code, out.toString(), err.toString());
    }
}
