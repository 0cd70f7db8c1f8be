package dev.architect.bench;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/// Sends signed events at a fixed rate to a running bot and prints the time to its 200. A slow answer delays nothing that
/// comes after it: times count from when an event was due.
///
/// Arguments: events per second, seconds, the bot's URL, the signing secret, the port for the Slack peer.
public final class AcknowledgementLoad {

    private static final int WARM_UP_SECONDS = 10;
    private static final int MENTION_EACH = 100;

    private AcknowledgementLoad() {
    }

    public static void main(String[] arguments) throws Exception {
        int rate = Integer.parseInt(argument(arguments, 0, "200"));
        int seconds = Integer.parseInt(argument(arguments, 1, "60"));
        URI endpoint = URI.create(argument(arguments, 2, "http://localhost:8080") + "/slack/events");
        var events = new SignedEvents(endpoint, argument(arguments, 3, "bench"));
        int peerPort = Integer.parseInt(argument(arguments, 4, "8090"));
        try (var peer = new SlackPeer(peerPort, (method, body) -> {
        }); var client = HttpClient.newHttpClient()) {
            run(client, events, rate, WARM_UP_SECONDS);
            print(run(client, events, rate, seconds), rate);
        }
    }

    private static Result run(HttpClient client, SignedEvents events, int rate, int seconds) throws InterruptedException {
        int count = rate * seconds;
        long[] nanos = new long[count];
        var failures = new AtomicInteger();
        var done = new Semaphore(0);
        long start = System.nanoTime();
        for (int i = 0; i < count; i++) {
            long due = start + i * 1_000_000_000L / rate;
            for (long wait = due - System.nanoTime(); wait > 0; wait = due - System.nanoTime()) {
                LockSupport.parkNanos(wait);
            }
            int index = i;
            String text = i % MENTION_EACH == 0 ? "<@UBOT> we need an endpoint for refunds" : "message number " + i;
            client.sendAsync(events.message(text), HttpResponse.BodyHandlers.discarding()).whenComplete((response, failure) -> {
                nanos[index] = System.nanoTime() - due;
                if (failure != null || response.statusCode() != 200) {
                    failures.incrementAndGet();
                }
                done.release();
            });
        }
        done.acquire(count);
        Arrays.sort(nanos);
        return new Result(nanos, failures.get(), Duration.ofNanos(System.nanoTime() - start));
    }

    private static void print(Result result, int rate) {
        System.out.printf("%d events at %d/s in %d ms, %d not acknowledged%n", result.nanos().length, rate,
                result.took().toMillis(), result.failures());
        for (double share : new double[] { 0.5, 0.9, 0.99, 0.999, 1 }) {
            int index = Math.max(0, (int) Math.ceil(share * result.nanos().length) - 1);
            System.out.printf("p%-5s %.1f ms%n", share * 100, result.nanos()[index] / 1e6);
        }
    }

    private static String argument(String[] arguments, int index, String usual) {
        return index < arguments.length ? arguments[index] : usual;
    }

    private record Result(long[] nanos, int failures, Duration took) {
    }
}
