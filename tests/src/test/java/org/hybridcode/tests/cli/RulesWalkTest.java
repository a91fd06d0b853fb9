package org.hybridcode.tests.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The walk of the readme of rules, done as it stands there: its files written, its commands run, in its order. */
final class RulesWalkTest {
    private static final String WALK = "## From an idea to a rule that runs";
    private static final String FENCE = "```";
    private static final String PROMPT = "$ hybridcode ";
    private static final String LEFT_OUT = "...";
    private static final int STEPS = 8;

    @TempDir
    Path folder;

    @Test
    void theWalkOfTheReadmeIsWhatTheProgramDoes() throws Exception {
        String[] parts = walk().split(FENCE, -1);
        int steps = 0;
        for (int i = 1; i < parts.length; i += 2) {
            String block = parts[i].substring(1);
            if (block.startsWith(PROMPT)) {
                run(block);
            } else {
                write(parts[i - 1].strip(), block);
            }
            steps++;
        }
        assertThat(steps).isEqualTo(STEPS);
    }

    private static String walk() throws IOException {
        String readme = Files.readString(Program.ROOT.resolve("rules/README.md"));
        int begin = readme.indexOf(WALK);
        return readme.substring(begin, readme.indexOf("\n## ", begin + 1));
    }

    /** The name of the file stands in the line before its text. */
    private void write(String before, String text) throws IOException {
        String name = before.substring(before.lastIndexOf('\n') + 1).replace("`", "");
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private void run(String block) throws Exception {
        List<String> lines = new ArrayList<>(Arrays.asList(block.stripTrailing().split("\n", -1)));
        String[] arguments = Arrays.stream(
                        lines.remove(0).substring(PROMPT.length()).split(" ", -1))
                .map(word -> word.equals("site-rules") || word.equals("note.txt")
                        ? folder.resolve(word).toString()
                        : word)
                .toArray(String[]::new);
        Program.Outcome outcome = Program.run(arguments);
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.code()).isEqualTo(block.contains(" 2 findings") ? 1 : 0);
        if (lines.remove(LEFT_OUT)) {
            lines.remove(LEFT_OUT);
            assertThat(outcome.out().lines()).containsAll(lines);
        } else {
            assertThat(outcome.out().stripTrailing()).isEqualTo(String.join("\n", lines));
        }
    }
}
