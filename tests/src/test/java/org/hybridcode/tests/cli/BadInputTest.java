package org.hybridcode.tests.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Unusable input ends with one line that says what and what to do, with exit code 2, and with nothing written. */
final class BadInputTest {
    private static final String NOTE = "tests/notes/discharge-summary.txt";

    @TempDir
    Path folder;

    @Test
    void aMissingFile() throws Exception {
        refused("no file", "code", "no-such-note.txt");
    }

    @Test
    void aFolder() throws Exception {
        refused("is a folder", "code", folder.toString());
    }

    @Test
    void binaryData() throws Exception {
        refused("no text", "code", file(new byte[] {'a', 0, 'b'}).toString());
        refused(
                "no UTF-8 text",
                "code",
                file(new byte[] {(byte) 0xff, (byte) 0xfe, 'a'}).toString());
    }

    @Test
    void aFileOver20Megabytes() throws Exception {
        Path large = file(new byte[] {'a'});
        try (var channel = Files.newByteChannel(large, StandardOpenOption.WRITE)) {
            channel.position(20L * 1024 * 1024);
            channel.write(ByteBuffer.wrap(new byte[] {'a'}));
        }
        refused("larger than 20 MB", "code", large.toString());
    }

    @Test
    void anUnknownOptionAndAnUnknownCommand() throws Exception {
        refused("Unknown option: '--bogus'", "code", "--bogus", NOTE);
        refused("transcribe", "transcribe", NOTE);
        refused("say what to do");
    }

    @Test
    void anImpossibleDateSettingSexOrAge() throws Exception {
        refused("--date 2025-02-30 is no date", "code", NOTE, "--date", "2025-02-30");
        refused("no release of", "code", NOTE, "--date", "1999-01-01");
        refused("--setting", "code", NOTE, "--setting", "moon");
        refused("--sex q is not known", "code", NOTE, "--sex", "q");
        refused("not 200", "code", NOTE, "--age", "200");
    }

    @Test
    void anUnreadableKnowledgeBase() throws Exception {
        refused("no knowledge base at", "code", NOTE, "--kb", "no-such-folder");
        refused("cannot read release.tsv", "code", NOTE, "--kb", folder.toString());
        Files.writeString(folder.resolve("release.tsv"), "release\t2025\t2024-10-01\tsoon\n");
        refused("release.tsv:1: 'soon' is no date", "code", NOTE, "--kb", folder.toString());
    }

    @Test
    void anAuditFileThatCannotBeWritten() throws Exception {
        refused("cannot write the audit trail", "code", NOTE, "--audit", folder.toString());
    }

    @Test
    void aCodeThatTheCodebookLacks() throws Exception {
        refused("has no code J45.9X9", "explain", NOTE, "J45.9X9");
    }

    private void refused(String says, String... arguments) throws IOException, InterruptedException {
        Program.Outcome outcome = Program.run(arguments);
        assertThat(outcome.err()).as(String.join(" ", arguments)).contains(says).startsWith("hybridcode: ");
        assertThat(outcome.err().lines()).hasSize(1);
        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.out()).isEmpty();
    }

    private Path file(byte[] content) throws IOException {
        return Files.write(folder.resolve("note.txt"), content);
    }
}
