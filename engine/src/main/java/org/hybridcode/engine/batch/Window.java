package org.hybridcode.engine.batch;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import org.hybridcode.engine.batch.input.InputItem;

/**
 * The records that are being coded, in their order and never more than a few. A note that takes too long is given up: its
 * thread is told to stop, and another takes its place. Used by one thread.
 */
final class Window implements AutoCloseable {
    private static final int FOR_EACH_WORKER = 16;
    private static final long MOST_CHARACTERS = 32_000_000;
    private static final int MOST_GIVEN_UP = 16;
    private static final long GLANCE_MILLIS = 200;

    private final NoteWork work;
    private final Duration timeout;
    private final int most;
    private final ThreadPoolExecutor threads;
    private final Deque<Slot> slots = new ArrayDeque<>();
    private long characters;
    private int givenUp;

    /** A place in the order: a note that is being coded, or what is known already. */
    private sealed interface Slot {

        /** A note with its start by the nano clock, 0 before it. */
        record Running(InputItem.Note note, Future<Done> future, AtomicLong start) implements Slot {}

        /** A record that is done. */
        record Ready(Done done) implements Slot {}
    }

    Window(NoteWork work, int workers, Duration timeout) {
        this.work = work;
        this.timeout = timeout;
        this.most = workers * FOR_EACH_WORKER;
        this.threads = new ThreadPoolExecutor(
                workers, workers, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), Window::daemon);
    }

    private static Thread daemon(Runnable task) {
        Thread thread = new Thread(task, "coding");
        thread.setDaemon(true);
        return thread;
    }

    boolean full() {
        return slots.size() >= most || characters >= MOST_CHARACTERS;
    }

    boolean empty() {
        return slots.isEmpty();
    }

    void add(InputItem.Note note) {
        AtomicLong start = new AtomicLong();
        characters += note.note().text().length();
        slots.add(new Slot.Running(
                note,
                threads.submit(() -> {
                    start.set(System.nanoTime());
                    return work.code(note);
                }),
                start));
    }

    void add(Done done) {
        slots.add(new Slot.Ready(done));
    }

    /** What is to be written of the oldest record; waits for it. */
    Done take() {
        Slot slot = slots.remove();
        if (slot instanceof Slot.Ready ready) {
            return ready.done();
        }
        Slot.Running running = (Slot.Running) slot;
        characters -= running.note().note().text().length();
        return waited(running);
    }

    private Done waited(Slot.Running running) {
        while (true) {
            try {
                return running.future().get(GLANCE_MILLIS, TimeUnit.MILLISECONDS);
            } catch (TimeoutException e) {
                long start = running.start().get();
                if (start != 0 && System.nanoTime() - start > timeout.toNanos()) {
                    return givenUp(running);
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new BatchException("the job was interrupted; go on with it by --resume", e);
            } catch (ExecutionException | CancellationException e) {
                throw new BatchException(
                        "the job cannot go on: "
                                + (e.getCause() == null ? e : e.getCause())
                                        .getClass()
                                        .getSimpleName()
                                + "; give Java more memory (JAVA_OPTS=-Xmx4g) or fewer --workers, and go on with it by --resume",
                        e);
            }
        }
    }

    private Done givenUp(Slot.Running running) {
        running.future().cancel(true);
        givenUp++;
        if (givenUp > MOST_GIVEN_UP) {
            throw new BatchException("more than " + MOST_GIVEN_UP + " notes took longer than " + timeout.toSeconds()
                    + " seconds; raise --timeout, and go on with the job by --resume");
        }
        threads.setMaximumPoolSize(threads.getMaximumPoolSize() + 1);
        threads.setCorePoolSize(threads.getCorePoolSize() + 1);
        return work.failed(running.note(), "coding took longer than " + timeout.toSeconds() + " seconds");
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
