package org.hybridcode.kb.release;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Official files of three codes in the official layouts, for an import that a test spoils. */
final class SmallOfficialFiles {
    private static final String TABULAR = """
            <?xml version="1.0" encoding="utf-8"?>
            <ICD10CM.tabular>
            <version>%s</version>
            <chapter>
            <name>10</name>
            <desc>Diseases of the respiratory system (J00-J99)</desc>
            <section id="J40-J4A">
            <desc>Chronic lower respiratory diseases (J40-J4A)</desc>
            <diag><name>J45</name><desc>Asthma</desc>
            <excludes1><note>bronchiectasis (J47.-)</note><note>wheezing as it is</note></excludes1>
            <diag><name>J45.9</name><desc>Other and unspecified asthma</desc>
            <diag><name>J45.90</name><desc>Unspecified asthma</desc>
            <diag><name>J45.901</name><desc>Unspecified asthma with (acute) exacerbation</desc></diag>
            <diag><name>J45.909</name><desc>Unspecified asthma, uncomplicated</desc>
            <inclusionTerm><note>Asthma NOS</note></inclusionTerm></diag>
            </diag></diag></diag>
            <diag><name>J47</name><desc>Bronchiectasis</desc>
            <diag><name>J47.9</name><desc>Bronchiectasis, uncomplicated</desc></diag></diag>
            </section>
            </chapter>
            </ICD10CM.tabular>
            """;
    private static final String INDEX = """
            <?xml version="1.0" encoding="utf-8"?>
            <ICD10CM.index>
            <version>%s</version>
            <title>%s</title>
            <letter><title>A</title>
            <mainTerm><title>Asthma</title><code>J45.909</code>
            <term level="1"><title>with exacerbation</title><code>J45.901</code></term>
            </mainTerm>
            </letter>
            </ICD10CM.index>
            """;

    private final Path folder;
    private final Map<ImportRole, List<Path>> files = new EnumMap<>(ImportRole.class);

    private SmallOfficialFiles(Path folder) {
        this.folder = folder;
    }

    /** The files of a year, written into a folder. */
    static SmallOfficialFiles in(Path folder, String year) {
        SmallOfficialFiles files = new SmallOfficialFiles(folder);
        files.write(ImportRole.ORDER, "icd10cm_order_" + year + ".txt", order());
        files.write(ImportRole.TABULAR, "icd10cm_tabular_" + year + ".xml", TABULAR.formatted(year));
        files.write(ImportRole.INDEX, "icd10cm_index_" + year + ".xml", INDEX.formatted(year, "INDEX TO DISEASES"));
        files.write(ImportRole.GEM, "2018_I10gem.txt", "J45909  49390 10000\r\nZ9989   V468  10000\r\n");
        return files;
    }

    private static String order() {
        return Stream.of(
                        line(1, "J45", 0, "Asthma"),
                        line(2, "J459", 0, "Other and unspecified asthma"),
                        line(3, "J4590", 0, "Unspecified asthma"),
                        line(4, "J45901", 1, "Unspecified asthma with (acute) exacerbation"),
                        line(5, "J45909", 1, "Unspecified asthma, uncomplicated"),
                        line(6, "J47", 0, "Bronchiectasis"),
                        line(7, "J479", 1, "Bronchiectasis, uncomplicated"))
                .reduce("", (all, line) -> all + line + "\r\n");
    }

    private static String line(int number, String code, int billable, String title) {
        return String.format(Locale.ROOT, "%05d %-7s %d %-60s %s", number, code, billable, title, title);
    }

    /** Writes a file of a role in place of the one that was there. */
    SmallOfficialFiles write(ImportRole role, String name, String text) {
        try {
            return give(role, Files.write(folder.resolve(name), text.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Gives a role these files. */
    SmallOfficialFiles give(ImportRole role, Path... paths) {
        files.put(role, List.of(paths));
        return this;
    }

    /** The one file of a role. */
    Path of(ImportRole role) {
        return files.get(role).get(0);
    }

    /** The text of the one file of a role. */
    String text(ImportRole role) {
        try {
            return Files.readString(of(role));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Puts the file of a role into a zip, below each of these names, and gives the zip instead. */
    SmallOfficialFiles zip(ImportRole role, String... members) {
        Path zip = folder.resolve(role.label() + ".zip");
        try (OutputStream out = Files.newOutputStream(zip);
                ZipOutputStream packed = new ZipOutputStream(out)) {
            for (String member : members) {
                packed.putNextEntry(new ZipEntry(member));
                packed.write(Files.readAllBytes(of(role)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return give(role, zip);
    }

    /** Imports the files, whatever is said on the way. */
    ImportReport into(Path out, String release) {
        return KnowledgeBaseImport.run(new ImportRequest(release, files, out), line -> {});
    }

    /** The files below a folder with their content, by their path in it. */
    static Map<String, String> content(Path folder) {
        Map<String, String> content = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.toList()) {
                String text = Files.isDirectory(path) ? "" : Files.readString(path);
                content.put(folder.relativize(path).toString(), text);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return content;
    }
}
