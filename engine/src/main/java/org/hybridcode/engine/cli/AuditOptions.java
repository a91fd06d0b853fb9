package org.hybridcode.engine.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.hybridcode.engine.audit.AuditTrail;
import org.hybridcode.engine.coding.CodingResult;
import picocli.CommandLine.Option;

/** The options that say where the audit trail goes. */
final class AuditOptions {
    @Option(names = "--audit", paramLabel = "FILE", description = "Append the audit trail to this file, as JSON lines.")
    private Optional<Path> file;

    @Option(names = "--audit-text", description = "Let the audit trail hold words of the note.")
    private boolean withText;

    /** @throws UnusableInputException when the file cannot be written */
    void append(String note, CodingResult result) {
        file.ifPresent(path -> append(path, String.join("\n", AuditTrail.lines(note, result, withText)) + "\n"));
    }

    private static void append(Path path, String lines) {
        try {
            Files.writeString(
                    path, lines, StandardCharsets.UTF_8, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UnusableInputException(
                    "cannot write the audit trail to " + path + "; give a file you may write", e);
        }
    }
}
