package org.hybridcode.tests.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Runs the program as a user does: the launcher that the build has made, in a process of its own. */
final class Program {
    static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    static final String LAUNCHER = "engine/target/hybridcode/bin/hybridcode";
    private static final long SECONDS = 120;

    private Program() {}

    /** What a run left behind. */
    record Outcome(int code, String out, String err) {}

    static Outcome run(String... arguments) throws IOException, InterruptedException {
        return runWithInput(new byte[0], arguments);
    }

    static Outcome runWithInput(byte[] input, String... arguments) throws IOException, InterruptedException {
        return runWith("", input, arguments);
    }

    /** Runs with further options for Java. */
    static Outcome runWith(String javaOptions, byte[] input, String... arguments)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(ROOT.resolve(LAUNCHER).toString()));
        command.addAll(List.of(arguments));
        Path in = Files.createTempFile("hybridcode", ".in");
        Path out = Files.createTempFile("hybridcode", ".out");
        Path err = Files.createTempFile("hybridcode", ".err");
        try {
            Files.write(in, input);
            ProcessBuilder builder = new ProcessBuilder(command)
                    .directory(ROOT.toFile())
                    .redirectInput(in.toFile())
                    .redirectOutput(out.toFile())
                    .redirectError(err.toFile());
            builder.environment().put("JAVA_OPTS", javaOptions);
            Process process = builder.start();
            if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new IllegalStateException("no end after " + SECONDS + " seconds: " + command);
            }
            return new Outcome(process.exitValue(), read(out), read(err));
        } finally {
            Files.delete(in);
            Files.delete(out);
            Files.delete(err);
        }
    }

    private static String read(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.UTF_8);
    }
}
