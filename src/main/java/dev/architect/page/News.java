package dev.architect.page;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.logging.Log;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.operators.multi.processors.BroadcastProcessor;

/// Tells listening browsers that something is new. What it is they fetch themselves, so an announcement that is lost
/// or comes twice does no harm. The tables are the only link between replicas: each one looks there on a timer while it
/// has listeners, and at once after a write of its own.
@ApplicationScoped
class News {

    // Ids are given out before they are committed, so a smaller one may appear after a greater one.
    private static final int LATE_IDS = 200;
    private static final int WAITING = 500;

    private final BroadcastProcessor<Announcement> announcements = BroadcastProcessor.create();
    private final PageStore store;
    private final PageConfig config;
    private final ScheduledExecutorService timer;

    private Set<Long> known = new HashSet<>();
    private Set<Status> statuses = new HashSet<>();
    private long highest;
    private int listeners;
    private ScheduledFuture<?> looking;

    News(PageStore store, PageConfig config, ScheduledExecutorService timer) {
        this.store = store;
        this.config = config;
        this.timer = timer;
    }

    /// What is new in a channel from now on.
    ///
    /// @param viewer the public id of the person who listens
    Multi<Announcement> of(String viewer, String channel) {
        return Multi.createFrom().deferred(() -> {
            join();
            return announcements.onOverflow().buffer(WAITING).select()
                    .where(it -> it.channel().equals(channel) && it.isFor(viewer))
                    .onTermination().invoke(this::leave);
        });
    }

    synchronized boolean isFull() {
        return listeners >= config.listenerLimit();
    }

    private synchronized void join() {
        if (listeners == 0) {
            highest = store.lastId();
            known = new HashSet<>();
            store.placesAfter(highest - LATE_IDS).forEach(it -> known.add(it.id()));
            statuses = new HashSet<>(store.statuses());
            long millis = config.poll().toMillis();
            looking = timer.scheduleWithFixedDelay(this::look, millis, millis, TimeUnit.MILLISECONDS);
        }
        listeners++;
    }

    @PreDestroy
    synchronized void stop() {
        if (looking != null) {
            looking.cancel(false);
            looking = null;
        }
    }

    private synchronized void leave() {
        listeners--;
        if (listeners == 0) {
            stop();
        }
    }

    /// Announces what the tables hold and nobody was told yet. A failure costs nothing but time: the next look finds it.
    synchronized void look() {
        if (listeners == 0) {
            return;
        }
        try {
            announce();
        } catch (RuntimeException e) {
            Log.warnf(e, "The try-it page could not look for new posts; it will look again in %s", config.poll());
        }
    }

    private void announce() {
        var now = new HashSet<Long>();
        for (var place : store.placesAfter(highest - LATE_IDS)) {
            now.add(place.id());
            if (!known.contains(place.id())) {
                announcements.onNext(new Announcement("post", place.channel(), place.root(), place.onlyFor()));
            }
        }
        known = now;
        highest = now.stream().mapToLong(Long::longValue).max().orElse(highest);
        var shown = new HashSet<>(store.statuses());
        shown.stream().filter(it -> !statuses.contains(it))
                .forEach(it -> announcements.onNext(new Announcement("status", it.channel(), it.root(), Optional.empty())));
        statuses = shown;
    }

    record Announcement(String kind, String channel, long root, Optional<String> onlyFor) {

        boolean isFor(String viewer) {
            return onlyFor.map(viewer::equals).orElse(true);
        }
    }
}
