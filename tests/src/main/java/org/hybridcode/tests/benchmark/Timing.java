package org.hybridcode.tests.benchmark;

import java.lang.management.ManagementFactory;
import java.lang.management.OperatingSystemMXBean;
import java.util.Locale;
import java.util.function.Supplier;

/** Prints what a piece of work cost: the thread, the process, and by the clock. */
final class Timing {
    private static final double NANOS_A_SECOND = 1e9;

    private Timing() {}

    static <T> T of(String what, Supplier<T> work) {
        long wall = System.nanoTime();
        long cpu = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        long process = processor();
        T made = work.get();
        System.out.printf(
                Locale.ROOT,
                "%s: %.2f s of the thread's processor time, %.2f s of the process's, %.2f s by the clock%n",
                what,
                (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - cpu) / NANOS_A_SECOND,
                (processor() - process) / NANOS_A_SECOND,
                (System.nanoTime() - wall) / NANOS_A_SECOND);
        return made;
    }

    /** Processor time of the whole process so far, in nanoseconds. */
    static long processor() {
        OperatingSystemMXBean system = ManagementFactory.getOperatingSystemMXBean();
        return system instanceof com.sun.management.OperatingSystemMXBean process ? process.getProcessCpuTime() : 0;
    }
}
