package org.hybridcode.engine.spark;

import java.io.Serializable;
import org.hybridcode.engine.cli.JobEngine;

/** Opens the engine of a job in whichever JVM needs it; equal ones open equal engines. */
@FunctionalInterface
public interface EngineSource extends Serializable {

    /** A new engine. */
    JobEngine open();
}
