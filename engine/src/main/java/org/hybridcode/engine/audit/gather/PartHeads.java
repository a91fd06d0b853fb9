package org.hybridcode.engine.audit.gather;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.hybridcode.engine.audit.chain.Chain;
import org.hybridcode.engine.audit.chain.Head;
import org.hybridcode.engine.audit.chain.VerifyingKey;
import org.hybridcode.engine.audit.record.AuditException;

/** The heads of the parts of an audit, and the head that holds them together. */
public final class PartHeads {
    /** The file of the heads of the parts, a line for each, in the order of the parts. */
    public static final String FILE = "audit.heads.jsonl";
    /** The head of that file: as many records as it has lines. */
    public static final String HEAD = "audit.head.json";

    private PartHeads() {}

    /**
     * The heads of the parts of a job's audit.
     *
     * @param known the head that holds them together
     * @param key what its signature is checked with
     * @throws AuditException when they are not as they were written
     */
    static List<Head> verified(Path folder, Head known, Optional<VerifyingKey> key) {
        Path file = folder.resolve(FILE);
        Chain chain = new Chain();
        List<String> lines = lines(file);
        lines.forEach(line -> chain.add(line.getBytes(StandardCharsets.UTF_8)));
        if (key.isPresent() && !(known.hasSignature() && key.get().signed(known))) {
            throw new AuditException("the head of " + folder + " is not signed with this key, or was changed since");
        }
        if (known.records() != chain.records()
                || !known.last().equals(chain.last())
                || !known.root().equals(chain.root())) {
            throw new AuditException(
                    file + " is not as it was written: the head says another number of parts, or other" + " digests");
        }
        return lines.stream().map(line -> Head.of(line, file.toString())).toList();
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AuditException(
                    "cannot read " + file + "; check that the job has ended, with an audit, and that you may read it",
                    e);
        }
    }
}
