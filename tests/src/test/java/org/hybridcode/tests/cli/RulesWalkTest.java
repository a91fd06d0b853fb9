package org.hybridcode.tests.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.hybridcode.tests.data.OfficialData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The walk of the readme of rules, done as it stands there: its files written, its commands run, in its order. */
final class RulesWalkTest {
    private static final String WALK = "## From an idea to a rule that runs";
    private static final String FENCE = "```";
    private static final String PROMPT = "$ hybridcode ";
    private static final String LEFT_OUT = "...";
    private static final Set<String> PLACES = Set.of("site-rules", "notes", "notes/visit.txt", "impact-report");
    private static final int STEPS = 10;

    private static final int NOTES = 500;

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

    @Test
    void theRowOfTheReadmeChangesNoneOfFiveHundredReports() throws Exception {
        Path reports = OfficialData.folder()
                .map(data -> data.resolve("corpora/unlabelled/mtsamples.jsonl"))
                .orElse(Path.of("absent"));
        assumeTrue(Files.exists(reports), "no transcribed reports at hand");
        try (Stream<String> lines = Files.lines(reports)) {
            Files.write(folder.resolve("notes.jsonl"), lines.limit(NOTES).toList());
        }
        String[] parts = walk().split(FENCE, -1);
        write("site-rules/infarction.reject-beside.csv", parts[1].substring(1));
        Program.Outcome outcome = Program.run(
                "rules",
                "impact",
                "builtin",
                folder.resolve("site-rules").toString(),
                "--corpus",
                folder.resolve("notes.jsonl").toString(),
                "--max-changed",
                "2%");
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.code()).isZero();
        assertThat(outcome.out())
                .contains("500 notes of notes.jsonl")
                .contains("notes whose codes changed: 0 of 500, 0.00 %, within 2 %");
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
                .map(word -> PLACES.contains(word) ? folder.resolve(word).toString() : word)
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
