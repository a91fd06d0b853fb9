package org.hybridcode.kb.release;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** The list of the releases in a knowledge base folder; its last row is the digest of those above it. */
final class ReleaseList {
    private static final String DIGEST = "digest";

    private ReleaseList() {}

    /**
     * The releases that imports have put into a folder, by name; none when there is no list.
     *
     * @throws KnowledgeBaseException when the list cannot be read or is not as an import left it
     */
    static List<Holding> in(Path folder) {
        if (!Files.exists(folder.resolve(KnowledgeBases.LIST))) {
            return List.of();
        }
        String text = KnowledgeBaseFolder.on(folder).text(KnowledgeBases.LIST, "");
        int last = text.lastIndexOf(DIGEST + "\t");
        if (last < 0 || !text.substring(last).equals(digestRow(text.substring(0, last)))) {
            throw new KnowledgeBaseException("the knowledge base in " + folder + ": " + KnowledgeBases.LIST
                    + " is not as the import left it: it was changed or damaged; import into a new folder");
        }
        return KnowledgeBaseFolder.rows(KnowledgeBases.LIST, text.substring(0, last)).stream()
                .map(Holding::of)
                .toList();
    }

    /** The text of a list. */
    static String text(List<Holding> holdings) {
        String rows = holdings.stream()
                .sorted(Comparator.comparing(holding -> holding.release().name()))
                .map(Holding::line)
                .collect(Collectors.joining("\n", "", "\n"));
        return rows + digestRow(rows);
    }

    /** The list with one more release. */
    static List<Holding> with(List<Holding> holdings, Holding added) {
        List<Holding> all = new ArrayList<>(holdings);
        all.add(added);
        return all;
    }

    private static String digestRow(String rows) {
        return DIGEST + "\t" + KnowledgeBaseFolder.sha256(rows.getBytes(StandardCharsets.UTF_8)) + "\n";
    }
}
