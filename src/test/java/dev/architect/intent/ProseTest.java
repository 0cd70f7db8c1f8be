package dev.architect.intent;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProseTest {

    @ParameterizedTest
    @ValueSource(strings = {
            "should we split the billing service, or keep it together for now;",
            "we need one endpoint for refunds and one for disputes, right }",
            "frontend/backend/database/cache/queue: which of them owns the session/token?",
            "read/write/list/delete or get/put/post/patch, which verbs do we want?",
            "at the moment everything goes through one queue (the old one)",
            "at scale this breaks (see above)",
            "2026-03-01 is the deadline, how should we design the login?",
            "10/03/2026 - how should we split the monolith?",
            "01/02/2026: we plan to move invoices to their own service",
            "2026-03-01 10:00 is when the API opens, do we need a rate limit?",
            "[3/4] how should the services talk to each other?",
            "$ 500 a month is too much for one queue, what else is there?",
            ">500 requests a second, how do we scale that?",
            ">= 3 replicas, how do they agree on a leader?",
            "-> the API should answer at once, or should it?",
            "=> how do we retry?",
            "\u2192 como o serviço deve responder?",
            "(a) REST (b) gRPC (c) GraphQL, which one for the app?",
            "*should* we _really_ use ~kafka~ for this?",
            "100% of our traffic goes through one node; what now?",
            "Caused by all the retries, the queue grows. How do we stop that?",
            "File uploads need their own service, right?",
            "user: how do I log in? we need a login API",
    })
    void what_a_person_writes_stays(String line) {
        assertThat(Prose.of(line)).isEqualTo(line);
        assertThat(Prose.of("hello\n" + line + "\nbye")).isEqualTo("hello\n" + line + "\nbye");
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "> how should the services talk to each other?",
            ">how should the services talk to each other?",
            ">> deep quote",
            "> > > > deeper quote",
            "   > with blanks before",
            "2026-01-02 10:11:12,345 ERROR [main] c.f.Service - queue is full",
            "2026-01-02T10:11:12.345Z INFO started the service",
            "2026/01/02 10:11 WARN retry 3 of the request",
            "[2026-01-02 10:11:12] production.ERROR: no such table",
            "10:11:12.345 [main] DEBUG o.h.SQL - select 1",
            "\tat com.foo.Bar.baz(Bar.java:12)",
            "at com.foo.Bar.baz(Native Method)",
            "at async Foo.bar (/app/index.js:10:5)",
            "at Object.<anonymous> (/app/index.js:10:5)",
            "Traceback (most recent call last):",
            "File \"/app/main.py\", line 10, in <module>",
            "Caused by: java.net.SocketTimeoutException: Read timed out",
            "$ kubectl get pods -n payments",
            ">>> import queue",
            "user=> (def service 1)",
            "public class OrderService {",
            "int retries = service.call(timeout);",
            "return cache.get(key);",
            "SELECT id FROM orders ORDER BY id;",
            "DROP TABLE users;",
            "import java.util.concurrent.BlockingQueue;",
            "{\"service\": \"orders\", \"retries\": 3}",
            "if (queue.isEmpty()) { return; }",
            "||||======||||",
    })
    void what_a_machine_writes_or_somebody_else_said_goes(String line) {
        assertThat(Prose.of(line)).isEmpty();
        assertThat(Prose.of("hello\n" + line + "\nbye")).isEqualTo("hello\nbye");
    }

    @Test
    void code_goes_and_names_in_backticks_stay() {
        assertThat(Prose.of("before ```code service``` after")).isEqualTo("before\nafter");
        assertThat(Prose.of("before\n```java\nqueue\n```\nafter")).isEqualTo("before\nafter");
        assertThat(Prose.of("before\n```\nqueue and never closed")).isEqualTo("before");
        assertThat(Prose.of("is `phone` a field of `patient`?").replaceAll(" +", " "))
                .isEqualTo("is phone a field of patient ?");
        assertThat(Prose.of("why is `SELECT id, total FROM orders WHERE total > 100` slow?").replaceAll(" +", " "))
                .isEqualTo("why is slow?");
        assertThat(Prose.of("a lone ` stays")).isEqualTo("a lone ` stays");
        assertThat(Prose.of("``` ``` ``` ```")).isEmpty();
        assertThat(Prose.of("````a````b````c")).doesNotContain("a");
    }

    @Test
    void lines_may_end_as_they_like() {
        assertThat(Prose.of("a\r\nb\r\n\r\n> q\r\nc")).isEqualTo("a\nb\nc");
        assertThat(Prose.of("\n\n\n")).isEmpty();
        assertThat(Prose.of("")).isEmpty();
    }

    @Test
    void no_pair_of_surrogates_is_cut_in_half() {
        String rocket = "\ud83d\ude80";
        for (int before = 0; before < 3; before++) {
            String text = "a".repeat(before) + rocket.repeat(30_000);
            assertThat(Prose.of(text).chars().filter(c -> Character.isSurrogate((char) c)).count()).isEven();
            assertThat(Prose.of(text)).doesNotMatch("(?s).*[\\ud800-\\udbff]$");
        }
    }
}
