package org.hybridcode.kb.release;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.hybridcode.kb.official.Gem;
import org.hybridcode.kb.official.GemReader;
import org.hybridcode.kb.official.OfficialFile;

/** General Equivalence Mappings in a knowledge base: written by an import, read when somebody asks for them. */
final class Equivalences {
    private static final int CELLS = 6;

    private Equivalences() {}

    /** Writes each mapping to a file of its own. */
    static void write(ImportFiles files, ReleaseWriter writer, ImportLog log) {
        Set<Gem.Direction> written = EnumSet.noneOf(Gem.Direction.class);
        for (OfficialFile file : files.all(ImportRole.GEM)) {
            Gem gem = files.read(ImportRole.GEM, file, GemReader::read);
            if (!written.add(gem.direction())) {
                throw new KnowledgeBaseException("--gem " + file.name() + " is a second mapping of the same direction;"
                        + " give one file from ICD-9-CM and one to it");
            }
            writer.write(name(gem.direction()), FileRole.GEMS, lines(gem));
            log.say(file.name() + ": " + gem.entries().size() + " mappings");
        }
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
