package dev.architect.bench;

/// What an answer shows, of each important type.
public enum OrdinaryDiagram {

    FLOWCHART("flowchart.FlowchartParser", """
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
            """),
    SEQUENCE("sequence.SequenceParser", """
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
            """),
    CLASS("classes.ClassParser", """
            classDiagram
              class Order {
                +OrderId id
                +List~Line~ lines
                +place() Receipt
                +cancel(Reason reason)
              }
              class Line {
                +Sku sku
                +int count
              }
              class Payment {
                <<interface>>
                +charge(Money amount) Receipt
              }
              Order "1" *-- "1..*" Line : has
              Order ..> Payment : is paid by
              Payment <|.. CardPayment
              Payment <|.. PixPayment
            """),
    ER("er.ErParser", """
            erDiagram
              CUSTOMER ||--o{ ORDER : places
              ORDER ||--|{ LINE : contains
              LINE }o--|| PRODUCT : names
              ORDER |o--o| PAYMENT : "is paid by"
              CUSTOMER {
                uuid id PK
                string email UK
              }
              ORDER {
                uuid id PK
                uuid customer_id FK
                timestamp placed_at
              }
            """),
    STATE("state.StateParser", """
            stateDiagram-v2
              [*] --> Placed
              Placed --> Paid : payment received
              Placed --> Cancelled : timeout
              state Fulfilment {
                [*] --> Packing
                Packing --> Shipped : label printed
              }
              Paid --> Fulfilment
              Fulfilment --> Delivered : signed
              Delivered --> [*]
              Cancelled --> [*]
            """),
    C4("c4.C4Parser", """
            C4Container
              title Orders
              Person(customer, "Customer", "Buys things")
              System_Boundary(shop, "Shop") {
                Container(web, "Web app", "React", "What the customer sees")
                Container(api, "Order API", "Java", "Takes orders")
                ContainerDb(db, "Orders", "PostgreSQL", "Orders and lines")
                ContainerQueue(bus, "Bus", "Kafka", "What happened")
              }
              System_Ext(pay, "Payments", "Charges cards")
              Rel(customer, web, "Uses", "HTTPS")
              Rel(web, api, "Calls", "JSON")
              Rel(api, db, "Reads and writes")
              Rel(api, bus, "Publishes")
              Rel(api, pay, "Charges", "HTTPS")
            """),
    GANTT("gantt.GanttParser", """
            gantt
              title Way to production
              dateFormat YYYY-MM-DD
              excludes weekends
              section Build
                Contracts :done, c, 2025-03-03, 4d
                Services :active, s, after c, 10d
                Load test :crit, l, after s, 3d
              section Roll out
                Canary :r, after l, 2d
                All regions :after r, 5d
                Live :milestone, after r, 0d
            """);

    private final String parser;
    private final String source;

    OrdinaryDiagram(String parser, String source) {
        this.parser = parser;
        this.source = source;
    }

    /// The class that reads it, below the renderer's package.
    String parser() {
        return parser;
    }

    String source() {
        return source;
    }
}
