package org.hybridcode.engine.evaluation.gold;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.zip.GZIPOutputStream;
import org.hybridcode.kb.code.CodeRange;
import org.hybridcode.kb.code.Icd10Code;
import org.hybridcode.kb.codebook.Chronicity;
import org.hybridcode.kb.codebook.Codebook;
import org.hybridcode.kb.codebook.CodebookBuilder;
import org.hybridcode.kb.codebook.Division;
import org.hybridcode.kb.codebook.EntryRow;
import org.hybridcode.kb.codebook.Release;
import org.hybridcode.kb.official.Gem;
import org.hybridcode.rules.facts.Age;
import org.hybridcode.rules.facts.Encounter;
import org.hybridcode.rules.facts.Setting;
import org.hybridcode.rules.facts.Sex;

/** A few codes, a few equivalents, and files written for a test. */
final class SmallGold {
    static final LocalDate DAY = LocalDate.of(2025, 3, 1);

    private static final Codebook CODEBOOK = codebook("A41", "A41.9", "E11", "E11.9", "I10", "J18", "J18.9", "Z79.01");

    private SmallGold() {}

    /** Categories but I10 and codes with a colon behind them are headers. */
    static Codebook codebook(String... codes) {
        CodebookBuilder codebook = new CodebookBuilder();
        codebook.chapter(new Division(1, CodeRange.parse("A00-Z99"), "all chapters"));
        for (String code : codes) {
            Icd10Code read = new Icd10Code(code.replace(":", ""));
            boolean billable = code.length() > 3 && !code.endsWith(":") || code.equals("I10");
            codebook.entry(
                    billable
                            ? EntryRow.billable(read, "title", Chronicity.UNKNOWN, false)
                            : EntryRow.header(read, "title", Optional.empty()));
        }
        return codebook.build(new Release("2025", LocalDate.of(2024, 10, 1), LocalDate.of(2025, 9, 30)));
    }

    /** ICD-9-CM 486 leads to J18.9 approximately, V58.61 to Z79.01 exactly, E884.9 nowhere, 038.9 to a code not there. */
    static Gem gem() {
        return gem("486 J189 10000", "V5861 Z7901 00000", "E8849 - 10000", "0389 R6520 10000");
    }

    /** Lines of source, target or a hyphen for none, and the five flags. */
    static Gem gem(String... lines) {
        return new Gem(
                Gem.Direction.ICD9_TO_ICD10,
                List.of(lines).stream().map(SmallGold::entry).toList());
    }

    private static Gem.Entry entry(String line) {
        String[] parts = line.split(" ", -1);
        String flags = parts[2];
        return new Gem.Entry(
                1,
                parts[0],
                parts[1].equals("-") ? "" : parts[1],
                flags.charAt(0) == '1',
                flags.charAt(2) == '1',
                flags.charAt(3) - '0',
                flags.charAt(4) - '0');
    }

    static GoldSettings settings(OnFault onFault) {
        return new GoldSettings(CODEBOOK, Setting.OUTPATIENT, DAY, onFault, List.of(gem()));
    }

    static GoldNote note(String id, String... codes) {
        return new GoldNote(
                id,
                new Encounter(Setting.INPATIENT, DAY, Sex.UNKNOWN, Age.UNKNOWN),
                "text",
                new TreeSet<>(List.of(codes)),
                true);
    }

    static GoldSet set(GoldNote... notes) {
        return new GoldSet("small", "00", List.of(notes), List.of());
    }

    static Path write(Path file, String... lines) throws IOException {
        Files.createDirectories(file.getParent());
        return Files.writeString(file, String.join("\n", lines) + "\n");
    }

    static Path zip(Path file, String... lines) throws IOException {
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
            out.write((String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
        }
        return file;
    }

    static List<GoldFinding.Kind> kinds(GoldSet set) {
        return set.findings().stream().map(GoldFinding::kind).toList();
    }
}
