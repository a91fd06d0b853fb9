package org.hybridcode.kb.release;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What an import is asked to do.
 *
 * @param release the release's name, {@code 2025} or {@code 2025-04}
 * @param files the official files by what they are
 * @param out the knowledge base folder, new or holding other releases
 */
public record ImportRequest(String release, Map<ImportRole, List<Path>> files, Path out) {

    /** @throws KnowledgeBaseException when there is no order file, or two files of a role that takes one */
    public ImportRequest {
        Objects.requireNonNull(release, "release");
        Objects.requireNonNull(out, "out");
        Map<ImportRole, List<Path>> copy = new EnumMap<>(ImportRole.class);
        files.forEach((role, paths) -> copy.put(role, List.copyOf(paths)));
        files = Map.copyOf(copy);
        if (files.getOrDefault(ImportRole.ORDER, List.of()).size() != 1) {
            throw new KnowledgeBaseException("an import needs one order file or codes file; give --order FILE");
        }
    }

    /** The files of a role. */
    List<Path> of(ImportRole role) {
        return files.getOrDefault(role, List.of());
    }
}
