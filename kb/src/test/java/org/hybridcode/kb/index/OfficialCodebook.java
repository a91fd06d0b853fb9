package org.hybridcode.kb.index;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hybridcode.kb.code.CodeRange;
import org.hybridcode.kb.code.Icd10Code;
import org.hybridcode.kb.codebook.Chronicity;
import org.hybridcode.kb.codebook.Codebook;
import org.hybridcode.kb.codebook.CodebookBuilder;
import org.hybridcode.kb.codebook.Division;
import org.hybridcode.kb.codebook.EntryRow;
import org.hybridcode.kb.codebook.Release;
import org.hybridcode.kb.official.CodeFileReader;
import org.hybridcode.kb.official.OfficialFile;

/** Every code of the official order file, and the inclusion terms of the newest complete Tabular List at hand. */
final class OfficialCodebook {
    private static final Pattern NAME_OR_INCLUSIONS =
            Pattern.compile("<name>([^<]*)</name>|<inclusionTerm>(.*?)</inclusionTerm>", Pattern.DOTALL);
    private static final Pattern NOTE = Pattern.compile("<note>(.*?)</note>", Pattern.DOTALL);

    private OfficialCodebook() {}

    static Codebook read(Path folder) {
        CodebookBuilder codebook = new CodebookBuilder();
        codebook.chapter(new Division(1, CodeRange.parse("A00-Z99"), "all chapters"));
        CodeFileReader.read(OfficialFile.at(folder.resolve("icd10cm_order_2025.txt"), CodeFileReader.MEMBER))
                .forEach(line -> codebook.entry(
                        line.billable()
                                ? EntryRow.billable(line.code(), line.title(), Chronicity.UNKNOWN, false)
                                : EntryRow.header(line.code(), line.title(), Optional.empty())));
        return codebook.build(new Release("2025", LocalDate.of(2024, 10, 1), LocalDate.of(2025, 9, 30)));
    }

    static List<Inclusion> inclusions(Path folder, Codebook codebook) throws IOException {
        List<Inclusion> found = new ArrayList<>();
        Matcher parts =
                NAME_OR_INCLUSIONS.matcher(Files.readString(folder.resolve("../2023/icd10cm_tabular_2023.xml")));
        String name = "";
        while (parts.find()) {
            if (parts.group(1) != null) {
                name = parts.group(1);
            } else if (codebook.find(name).isPresent()) {
                Matcher notes = NOTE.matcher(parts.group(2));
                while (notes.find()) {
                    found.add(new Inclusion(new Icd10Code(name), notes.group(1).replace("&amp;", "&")));
                }
            }
        }
        return found;
    }
}
