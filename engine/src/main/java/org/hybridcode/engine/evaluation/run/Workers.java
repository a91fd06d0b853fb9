package org.hybridcode.engine.evaluation.run;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/** Does the same with many things on several threads; what comes back is in the order of the things. */
public final class Workers {
    private final int threads;
    private final Runnable done;

    /**
     * Workers that say so each time a thing is done, on the thread that did it.
     *
     * @param threads how many, 1 or more
     */
    public Workers(int threads, Runnable done) {
        this.threads = threads;
        this.done = done;
    }

    /**
     * What comes of each thing, in the order of the things.
     *
     * @throws RuntimeException what the first thing in order that failed threw; the rest is given up
     */
    public <T, R> List<R> each(List<T> things, Function<T, R> work) {
        ExecutorService executor = Executors.newFixedThreadPool(threads);
        try {
            List<Future<R>> futures = new ArrayList<>();
            for (T thing : things) {
                Callable<R> task = () -> {
                    R result = work.apply(thing);
                    done.run();
                    return result;
                };
                futures.add(executor.submit(task));
            }
            List<R> results = new ArrayList<>();
            for (Future<R> future : futures) {
                results.add(future.get());
            }
            return results;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException(e.getCause());
        } finally {
            executor.shutdownNow();
        }
    }
}
