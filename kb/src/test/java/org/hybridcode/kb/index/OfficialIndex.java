package org.hybridcode.kb.index;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hybridcode.kb.PublishedData;
import org.hybridcode.kb.official.IndexReader;
import org.hybridcode.kb.official.OfficialFile;
import org.hybridcode.kb.official.Unread;

/** The official index of 2025, where this machine has it. */
final class OfficialIndex {
    private static final String RELEASE = "2025";

    private OfficialIndex() {}

    static Optional<Path> folder() {
        return PublishedData.folder()
                .map(data -> data.resolve("icd10cm/" + RELEASE))
                .filter(Files::isDirectory);
    }

    static OfficialFile file(Path folder, IndexTable table) {
        String part =
                switch (table) {
                    case MAIN -> "index";
                    case EXTERNAL -> "eindex";
                    case NEOPLASM, DRUG -> table.name().toLowerCase(Locale.ROOT);
                };
        return OfficialFile.at(folder.resolve("icd10cm_" + part + "_" + RELEASE + ".xml"), IndexReader.member(table));
    }

    static List<IndexEntry> entries(Path folder, List<Unread> unread) {
        List<IndexEntry> entries = new ArrayList<>();
        for (IndexTable table : IndexTable.values()) {
            var read = IndexReader.read(file(folder, table), table, RELEASE);
            entries.addAll(read.entries());
            unread.addAll(read.unread());
        }
        return entries;
    }
}
