package org.hybridcode.nlp.neural.torch;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Main memory that a program can still have, the cache of files counted as free; within the limits of a container. */
final class MainMemory {
    private static final Pattern AVAILABLE = Pattern.compile("(?m)^MemAvailable:\\s+(\\d+) kB$");
    private static final int KILO = 1024;

    private MainMemory() {}

    /** In bytes. */
    static long available() {
        OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        return Math.min(fromSystem(system), system.getTotalMemorySize());
    }

    private static long fromSystem(OperatingSystemMXBean system) {
        try {
            Matcher line = AVAILABLE.matcher(Files.readString(Path.of("/proc/meminfo")));
            return line.find() ? Long.parseLong(line.group(1)) * KILO : system.getFreeMemorySize();
        } catch (IOException e) {
            return system.getFreeMemorySize(); // not Linux
        }
    }
}
