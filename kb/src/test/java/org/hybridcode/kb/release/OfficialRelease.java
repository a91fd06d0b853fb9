package org.hybridcode.kb.release;

import java.nio.file.Path;
import java.util.regex.Pattern;
import org.hybridcode.kb.official.ChronicReader;
import org.hybridcode.kb.official.CodeFileReader;
import org.hybridcode.kb.official.ConversionReader;
import org.hybridcode.kb.official.OfficialFile;
import org.hybridcode.kb.official.PoaExemptReader;
import org.hybridcode.kb.official.TabularReader;

/** The official files of the release that the starter knowledge base is made from, read by the readers of an import. */
final class OfficialRelease {
    private static final Pattern ANY = Pattern.compile(".*");
    private static final String YEAR = "2025";

    private OfficialRelease() {}

    /** What the codebook's rows are made from. */
    static CodebookSources sources(Path data) {
        Path year = data.resolve("icd10cm/2025");
        return new CodebookSources(
                CodeFileReader.read(file(year.resolve("icd10cm_order_2025.txt"))),
                TabularReader.read(file(data.resolve("icd10cm/2023/icd10cm_tabular_2023.xml")), "2023"),
                ChronicReader.read(file(data.resolve("terms/chronic_indicator_2022.tsv")))
                        .content(),
                ConversionReader.read(file(year.resolve("ICD-10-CM-Conversion-Table-FY25.csv")), YEAR)
                        .content()
                        .lastBillableDays(),
                PoaExemptReader.read(file(year.resolve("POAexemptCodesFY25.txt")), YEAR)
                        .content());
    }

    private static OfficialFile file(Path path) {
        return OfficialFile.at(path, ANY);
    }
}
