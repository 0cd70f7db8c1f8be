package dev.architect.bench;

import dev.architect.diagram.DiagramRenderer;
import dev.architect.diagram.PictureFormat;
import dev.architect.diagram.Rendering;
import dev.architect.diagram.mermaid.MermaidRenderer;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// One picture for chat: parsed, laid out and painted at twice its size.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 3, time = 5)
@Fork(1)
public class Pictures {

    private static final String FLOWCHART = """
            flowchart LR
              app["Mobile app"] --> gateway["API gateway"]
              gateway --> orders["order-service"]
              gateway --> billing["billing-service"]
              subgraph core["Core"]
                orders -->|"reserve"| stock["stock-service"]
                billing -. "paid" .-> bus[("Event bus")]
                orders -. "placed" .-> bus
              end
              bus -.-> mail["mail-service"]
              mail --> provider{{"Mail provider"}}
            """;
    private static final String SEQUENCE = """
            sequenceDiagram
              autonumber
              participant App
              participant API as order-service
              participant Bus
              App->>+API: POST /orders
              API->>API: validate
              alt in stock
                API-)Bus: order.placed
                API-->>App: 201 Created
              else sold out
                API-->>-App: 409 Conflict
              end
              Note over API,Bus: at least once
            """;

    private final DiagramRenderer renderer = new MermaidRenderer();

    @Benchmark
    public Rendering flowchart() {
        return renderer.render(FLOWCHART, PictureFormat.Png.FOR_CHAT);
    }

    @Benchmark
    public Rendering sequence() {
        return renderer.render(SEQUENCE, PictureFormat.Png.FOR_CHAT);
    }
}
