package org.hybridcode.kb.release;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.hybridcode.kb.official.Gem;
import org.hybridcode.kb.official.GemReader;
import org.hybridcode.kb.official.OfficialFile;

/** General Equivalence Mappings in a knowledge base: written by an import, read when somebody asks for them. */
final class Equivalences {
    private static final int CELLS = 6;

    private Equivalences() {}

    /** Writes each mapping to a file of its own; says what was written. */
    static List<String> write(ImportFiles files, ReleaseWriter writer, List<org.hybridcode.kb.official.Unread> unread) {
        List<String> said = new ArrayList<>();
        for (OfficialFile file : files.all(ImportRole.GEM)) {
            var reading = GemReader.read(file);
            files.used(ImportRole.GEM, file, "");
            unread.addAll(reading.unread());
            Gem gem = reading.content();
            writer.write(name(gem.direction()), FileRole.GEMS, lines(gem));
            said.add(file.name() + ": " + gem.entries().size() + " mappings");
        }
        return said;
    }

    private static String name(Gem.Direction direction) {
        return direction == Gem.Direction.ICD9_TO_ICD10 ? "gem-9-to-10.tsv" : "gem-10-to-9.tsv";
    }

    private static List<String> lines(Gem gem) {
        return gem.entries().stream()
                .map(entry -> String.join(
                        "\t",
                        entry.source(),
                        entry.target(),
                        entry.approximate() ? "approximate" : "exact",
                        entry.combination() ? "combination" : "single",
                        Integer.toString(entry.scenario()),
                        Integer.toString(entry.choiceList())))
                .toList();
    }

    /** The mappings that a release holds, from ICD-9-CM first. */
    static List<Gem> read(KnowledgeBaseFolder folder, Manifest manifest) {
        return manifest.files().stream()
                .filter(file -> file.role() == FileRole.GEMS)
                .map(file -> new Gem(
                        file.name().equals(name(Gem.Direction.ICD9_TO_ICD10))
                                ? Gem.Direction.ICD9_TO_ICD10
                                : Gem.Direction.ICD10_TO_ICD9,
                        folder.rows(file).stream().map(Equivalences::entry).toList()))
                .sorted(Comparator.comparing(Gem::direction))
                .toList();
    }

    private static Gem.Entry entry(Row row) {
        row.expect(CELLS, "source, target, exact or approximate, single or combination, scenario, choice list");
        return new Gem.Entry(
                row.line(),
                row.cell(0),
                row.cell(1),
                row.cell(2).equals("approximate"),
                row.cell(3).equals("combination"),
                row.number(4),
                row.number(5));
    }
}
