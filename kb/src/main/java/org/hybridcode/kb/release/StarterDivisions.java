package org.hybridcode.kb.release;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.hybridcode.kb.code.CodeRange;
import org.hybridcode.kb.code.Icd10Code;
import org.hybridcode.kb.official.CodeLine;
import org.hybridcode.kb.official.Tabular;
import org.hybridcode.kb.official.TabularPlace;
import org.hybridcode.kb.official.TabularPlace.Level;

/**
 * The chapters and blocks of the starter knowledge base with the categories of a release in them, for an import without
 * the Tabular List. A category stands where the starter has it, else in the narrowest block whose range holds it, else
 * in the chapter that begins before it.
 */
final class StarterDivisions {
    private final List<TabularPlace> divisions = new ArrayList<>();
    private final Map<Icd10Code, TabularPlace> printed = new HashMap<>();
    private final TreeMap<Icd10Code, TabularPlace> chapters = new TreeMap<>();
    private final String release;

    StarterDivisions() {
        KnowledgeBaseFolder starter = KnowledgeBaseFolder.starter();
        Manifest manifest = starter.manifest();
        this.release = manifest.release().name();
        for (ManifestFile file : manifest.files()) {
            starter.rows(file).forEach(this::row);
        }
    }

    private void row(Row row) {
        switch (row.kind()) {
            case "chapter" -> {
                TabularPlace chapter = division(Level.CHAPTER, row, 1, 2, 3);
                divisions.add(chapter);
                chapters.put(chapter.range().first(), chapter);
            }
            case "block" -> divisions.add(division(Level.BLOCK, row, 1, 1, 2));
            case "header", "code" -> printed.putIfAbsent(row.code(1).category(), divisions.get(divisions.size() - 1));
            default -> {}
        }
    }

    private static TabularPlace division(Level level, Row row, int name, int range, int title) {
        return place(level, row.cell(name), row.range(range), row.cell(title), row.line());
    }

    private static TabularPlace place(Level level, String name, CodeRange range, String title, int line) {
        return new TabularPlace(level, name, range, title, List.of(), Optional.empty(), line);
    }

    /** The categories of these codes in the divisions; no notes, no inclusion terms, no 7th characters. */
    Tabular over(List<CodeLine> codes) {
        NavigableSet<Icd10Code> categories = new TreeSet<>();
        codes.forEach(line -> categories.add(line.code().category()));
        Map<TabularPlace, List<TabularPlace>> standing = new HashMap<>();
        for (Icd10Code category : categories) {
            standing.computeIfAbsent(home(category), none -> new ArrayList<>())
                    .add(place(Level.CODE, category.text(), new CodeRange(category, category), "", 0));
        }
        List<TabularPlace> places = new ArrayList<>();
        for (TabularPlace division : divisions) {
            places.add(division);
            places.addAll(standing.getOrDefault(division, List.of()));
        }
        return new Tabular("the starter knowledge base", release, places, List.of());
    }

    private TabularPlace home(Icd10Code category) {
        return Optional.ofNullable(printed.get(category))
                .or(() -> divisions.stream()
                        .filter(place ->
                                place.level() == Level.BLOCK && place.range().contains(category))
                        .max(Comparator.comparing(
                                        (TabularPlace place) -> place.range().first())
                                .thenComparing(place -> place.range().last(), Comparator.reverseOrder())))
                .orElseGet(() -> chapters.floorEntry(category).getValue());
    }
}
