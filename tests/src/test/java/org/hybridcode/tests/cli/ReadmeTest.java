package org.hybridcode.tests.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What the README shows is what the program prints. */
final class ReadmeTest {
    private static final String FENCE = "```";
    private static final String PROMPT = "$ ";

    /** What every change of a code, a rule or a word changes: the README shows its form alone. */
    private static final Pattern DIGEST = Pattern.compile("\\b(codebook|rulebook|dictionary) [0-9a-f]{12}\\b");

    /** A command of the README and the output that stands below it. */
    private record Example(String command, String output) {}

    @TestFactory
    Stream<DynamicTest> everyExamplePrintsWhatTheReadmeShows() throws IOException {
        List<Example> examples = examples();
        assertThat(examples).hasSizeGreaterThanOrEqualTo(2);
        return examples.stream()
                .map(example -> DynamicTest.dynamicTest(example.command(), () -> {
                    Program.Outcome outcome = Program.run(arguments(example.command()));
                    assertThat(outcome.err()).isEmpty();
                    assertThat(outcome.code()).isZero();
                    assertThat(withoutDigests(outcome.out().stripTrailing()))
                            .isEqualTo(withoutDigests(example.output()));
                }));
    }

    @Test
    void theReadmeOpensWithTheTwoCommandsAndCiCallsTheSecond() throws IOException {
        String readme = Files.readString(Program.ROOT.resolve("README.md"));
        String build = "mvn -q -DskipTests package && " + Program.LAUNCHER + " code tests/notes/discharge-summary.txt";
        assertThat(readme).contains(build).contains("mvn -q verify");
        assertThat(readme.indexOf(build)).isLessThan(readme.indexOf("mvn -q verify"));
        assertThat(Files.readAllLines(Path.of(Program.ROOT + "/.ci/run"))).contains("mvn -q verify");
    }

    private static String withoutDigests(String output) {
        return DIGEST.matcher(output).replaceAll("$1");
    }

    private static String[] arguments(String command) {
        return Arrays.stream(command.substring(command.indexOf(Program.LAUNCHER) + Program.LAUNCHER.length())
                        .strip()
                        .split(" +", -1))
                .toArray(String[]::new);
    }

    /** The fenced blocks whose first line is a prompt with the launcher. */
    private static List<Example> examples() throws IOException {
        List<Example> examples = new ArrayList<>();
        String[] parts = Files.readString(Program.ROOT.resolve("README.md")).split(FENCE, -1);
        for (int i = 1; i < parts.length; i += 2) {
            String block = parts[i].substring(parts[i].indexOf('\n') + 1);
            int end = block.indexOf('\n');
            if (block.startsWith(PROMPT) && block.substring(0, end).contains(Program.LAUNCHER + " ")) {
                examples.add(new Example(
                        block.substring(PROMPT.length(), end),
                        block.substring(end + 1).stripTrailing()));
            }
        }
        return examples;
    }
}
