package org.hybridcode.kb.official;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hybridcode.kb.PublishedData;
import org.hybridcode.kb.code.Icd10Code;

/** The published files, where this machine has them, and small ones written by hand. */
final class OfficialData {
    private static final Pattern ANY = Pattern.compile(".*");

    private OfficialData() {}

    /** A published file; skips the test when it is not here. */
    static OfficialFile published(String path) {
        return OfficialFile.at(folder().resolve(path), ANY);
    }

    /** The published lists of abbreviations; skips the test when they are not here. */
    static List<ShortForm> abbreviations() {
        List<ShortForm> forms = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder().resolve("terms/abbreviations/CSVs"))) {
            for (Path file : files.filter(file -> file.toString().endsWith(".csv"))
                    .sorted()
                    .toList()) {
                forms.addAll(AbbreviationReader.read(OfficialFile.at(file, ANY)).content());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return forms;
    }

    /** The codes of the order file of 2025 with their titles; skips the test when it is not here. */
    static Map<Icd10Code, String> titles2025(boolean headersToo) {
        Map<Icd10Code, String> titles = new TreeMap<>();
        for (CodeLine line : CodeFileReader.read(published("icd10cm/2025/icd10cm_order_2025.txt"))) {
            if (headersToo || line.billable()) {
                titles.put(line.code(), line.title());
            }
        }
        return titles;
    }

    private static Path folder() {
        Optional<Path> folder = PublishedData.folder();
        assumeTrue(folder.isPresent(), "the official data (HYBRIDCODE_DATA) is not here");
        return folder.orElseThrow();
    }

    /** A file of these lines. */
    static OfficialFile written(Path folder, String name, String... lines) {
        try {
            return OfficialFile.at(Files.write(folder.resolve(name), List.of(lines), StandardCharsets.UTF_8), ANY);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Icd10Code code(String text) {
        return new Icd10Code(text);
    }
}
