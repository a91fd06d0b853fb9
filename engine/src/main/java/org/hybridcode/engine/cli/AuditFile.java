package org.hybridcode.engine.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/** Appends audit trails to a file. */
final class AuditFile {
    private AuditFile() {}

    /** @throws UnusableInputException when the file cannot be written */
    static void append(Path path, List<String> lines) {
        try {
            Files.writeString(
                    path,
                    String.join("\n", lines) + "\n",
                    StandardCharsets.UTF_8,
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UnusableInputException(
                    "cannot write the audit trail to " + path + "; give a file you may write", e);
        }
    }
}
