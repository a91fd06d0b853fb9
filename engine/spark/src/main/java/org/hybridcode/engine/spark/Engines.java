package org.hybridcode.engine.spark;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.hybridcode.engine.batch.BatchException;
import org.hybridcode.engine.cli.JobEngine;

/** The engines of this JVM. */
final class Engines {
    /** Static, for it is the one place in which the tasks of an executor can share what is dear to open. */
    private static final ConcurrentMap<EngineSource, JobEngine> OPEN = new ConcurrentHashMap<>();

    private Engines() {}

    /** The engine of a source, opened when it is first asked for. */
    static JobEngine opened(EngineSource source) {
        return OPEN.computeIfAbsent(source, EngineSource::open);
    }

    /**
     * The engine of a source, opened when it is first asked for.
     *
     * @param versions the digest of what decisions depend on
     * @throws BatchException when it would decide by something else
     */
    static JobEngine of(EngineSource source, String versions) {
        JobEngine engine = opened(source);
        if (!engine.versions().sha256().equals(versions)) {
            throw new BatchException("an executor has another program, knowledge base or rulebook than the driver; put"
                    + " the same in the same place on every machine");
        }
        return engine;
    }
}
