package dev.architect.inbox;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;

import dev.architect.memory.Database;
import dev.architect.memory.Decisions;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;

/// Leases of conversations, kept by db-scheduler: the conversation is the task instance, so one worker among all
/// replicas works on it at a time.
@ApplicationScoped
class Conversations {

    private static final TaskDescriptor<Void> CONVERSATION = TaskDescriptor.of("conversation");
    private static final TaskDescriptor<Void> SWEEP = TaskDescriptor.of("sweep");
    private static final TaskDescriptor<Void> PRUNE = TaskDescriptor.of("prune");
    private static final Duration SHUTDOWN_WAIT = Duration.ofSeconds(10);

    private final Database database;
    private final InboxEvents events;
    private final InboxWorker worker;
    private final Decisions decisions;
    private final InboxConfig config;
    private final Clock clock;
    private CustomTask<Void> conversation;
    private Scheduler scheduler;

    Conversations(Database database, InboxEvents events, InboxWorker worker, Decisions decisions, InboxConfig config,
            Clock clock) {
        this.database = database;
        this.events = events;
        this.worker = worker;
        this.decisions = decisions;
        this.config = config;
        this.clock = clock;
    }

    void start(@Observes StartupEvent event) {
        if (config.workers() < 0) {
            throw new IllegalArgumentException("architect.inbox.workers must be 0 or more, not " + config.workers());
        }
        if (config.workers() == 0) {
            return;
        }
        if (database.isExclusive()) {
            // Nobody else can hold a lease in an embedded database: what is picked was picked by a process that died.
            database.update("update scheduled_tasks set picked = false, picked_by = null where picked = true");
        }
        conversation = Tasks.custom(CONVERSATION)
                .onFailure(new FailureHandler.OnFailureRetryLater<>(config.longestPause()))
                .execute((instance, context) -> work(instance.getId()));
        RecurringTask<Void> sweep = Tasks.recurring(SWEEP, FixedDelay.of(config.sweep()))
                .execute((instance, context) -> sweep());
        RecurringTask<Void> prune = Tasks.recurring(PRUNE, FixedDelay.ofHours(1))
                .execute((instance, context) -> prune());
        // On threads of the system: drawing is hard work, and virtual threads would let the acknowledgements wait for it.
        scheduler = Scheduler.create(database.dataSource(), conversation)
                .startTasks(sweep, prune)
                .schedulerName(new SchedulerName.Fixed("architect-" + UUID.randomUUID()))
                .threads(config.workers())
                .pollingInterval(config.sweep())
                .heartbeatInterval(config.heartbeat())
                .missedHeartbeatsLimit(4)
                .shutdownMaxWait(SHUTDOWN_WAIT)
                .enableImmediateExecution()
                .build();
        scheduler.start();
    }

    void stop(@Observes ShutdownEvent event) {
        if (scheduler != null) {
            scheduler.stop();
        }
    }

    /// Has a conversation worked on as soon as a worker is free.
    void wake(String thread) {
        if (scheduler != null) {
            scheduler.scheduleIfNotExists(conversation.instance(thread), clock.instant());
        }
    }

    private CompletionHandler<Void> work(String thread) {
        Optional<Duration> pause = worker.work(thread);
        return pause.isPresent()
                ? (done, operations) -> operations.reschedule(done, clock.instant().plus(pause.get()))
                : new CompletionHandler.OnCompleteRemove<>();
    }

    private void prune() {
        Instant moment = clock.instant().minus(config.keep());
        events.deleteFinishedBefore(moment);
        decisions.deleteBefore(moment);
    }

    private void sweep() {
        events.forgotten(CONVERSATION.getTaskName(), clock.instant().minus(config.forgotten())).forEach(this::wake);
    }
}
