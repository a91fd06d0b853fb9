package org.hybridcode.kb.release;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.hybridcode.kb.code.CodePattern;
import org.hybridcode.kb.code.CodeRange;
import org.hybridcode.kb.code.Icd10Code;
import org.hybridcode.kb.official.CodeLine;
import org.hybridcode.kb.official.Tabular;
import org.hybridcode.kb.official.TabularPlace;
import org.hybridcode.kb.official.TabularPlace.Level;

/**
 * The codes of a release under the chapters and blocks of the Tabular List, in its order. A category younger than the
 * Tabular List stands behind the category that it sorts behind, in the same block.
 */
final class Arrangement {
    /** A chapter or block and the codes and headers that stand directly in it. */
    record Part(int chapter, TabularPlace division, List<CodeLine> codes) {}

    private final Tabular tabular;
    private final TreeMap<Icd10Code, CodeLine> codes = new TreeMap<>();
    private final Map<TabularPlace, List<Icd10Code>> categories = new LinkedHashMap<>();
    private final TreeMap<Icd10Code, TabularPlace> home = new TreeMap<>();
    private final List<Part> parts = new ArrayList<>();
    private final TreeSet<Icd10Code> billable = new TreeSet<>();

    Arrangement(List<CodeLine> lines, Tabular tabular, Optional<Set<Icd10Code>> chosen) {
        this.tabular = tabular;
        lines.forEach(line -> codes.put(line.code(), line));
        chosen.ifPresent(this::keep);
        codes.values().stream().filter(CodeLine::billable).forEach(line -> billable.add(line.code()));
        document();
        List.copyOf(codes.keySet()).forEach(this::place);
        part(chosen.isPresent());
    }

    private void keep(Set<Icd10Code> chosen) {
        Set<Icd10Code> kept = new TreeSet<>();
        for (Icd10Code code : new TreeSet<>(chosen)) {
            if (!codes.containsKey(code) || !codes.get(code).billable()) {
                throw new IllegalArgumentException("code " + code + " is not billable in this release; drop it");
            }
            for (Optional<Icd10Code> level = Optional.of(code);
                    level.isPresent();
                    level = level.flatMap(Icd10Code::parent)) {
                kept.add(level.get());
            }
        }
        codes.keySet().retainAll(kept);
    }

    private void document() {
        Optional<TabularPlace> division = Optional.empty();
        for (TabularPlace place : tabular.places()) {
            if (place.level() != Level.CODE) {
                division = Optional.of(place);
                categories.put(place, new ArrayList<>());
            } else if (place.isCategory()) {
                TabularPlace in = division.orElseThrow(() -> new KnowledgeBaseException(
                        tabular.file() + ":" + place.line() + ": category " + place.name() + " lies in no chapter"));
                categories.get(in).add(place.range().first());
                home.put(place.range().first(), in);
            }
        }
    }

    private void place(Icd10Code code) {
        Icd10Code category = code.category();
        if (home.containsKey(category)) {
            return;
        }
        Map.Entry<Icd10Code, TabularPlace> before = home.floorEntry(category);
        if (before == null
                || before.getKey().text().charAt(0) != category.text().charAt(0)) {
            throw new KnowledgeBaseException(tabular.file() + ": no chapter holds code " + code
                    + "; give the complete Tabular List, as it was published");
        }
        TabularPlace in = before.getValue();
        categories.get(in).add(categories.get(in).indexOf(before.getKey()) + 1, category);
        home.put(category, in);
    }

    private void part(boolean onlyWithCodes) {
        int chapter = 0;
        for (Map.Entry<TabularPlace, List<Icd10Code>> entry : categories.entrySet()) {
            TabularPlace division = entry.getKey();
            boolean begins = division.level() == Level.CHAPTER;
            chapter = begins ? Integer.parseInt(division.name()) : chapter;
            if (begins || !onlyWithCodes || holdsCodes(division)) {
                List<CodeLine> standing = entry.getValue().stream()
                        .flatMap(category -> within(category).stream())
                        .toList();
                parts.add(new Part(chapter, division, standing));
            }
        }
    }

    private boolean holdsCodes(TabularPlace block) {
        return categories.entrySet().stream()
                .filter(inner -> inner.getKey().equals(block)
                        || (inner.getKey().level() == Level.BLOCK
                                && holds(block.range(), inner.getKey().range())))
                .flatMap(inner -> inner.getValue().stream())
                .anyMatch(category -> !within(category).isEmpty());
    }

    private static boolean holds(CodeRange outer, CodeRange inner) {
        return outer.contains(inner.first()) && outer.contains(inner.last());
    }

    private List<CodeLine> within(Icd10Code category) {
        return codes.tailMap(category).values().stream()
                .takeWhile(line -> line.code().isWithin(category))
                .toList();
    }

    /** The range of a chapter as far as its last code, which may be younger than the Tabular List: {@code Q00-QA0}. */
    CodeRange reach(TabularPlace chapter) {
        Icd10Code last = ofChapter(Integer.parseInt(chapter.name())).stream()
                .flatMap(part -> part.codes().stream())
                .map(line -> line.code().category())
                .max(Comparator.naturalOrder())
                .filter(category -> !chapter.range().contains(category))
                .orElse(chapter.range().last());
        return new CodeRange(chapter.range().first(), last);
    }

    /** The chapter and its blocks, in document order. */
    List<Part> ofChapter(int chapter) {
        return parts.stream().filter(part -> part.chapter() == chapter).toList();
    }

    /** Whether a reference means one of the billable codes. */
    boolean means(CodePattern reference) {
        return billable.tailSet(reference.range().first()).stream()
                .takeWhile(code -> code.compareTo(reference.range().last()) <= 0
                        || code.isWithin(reference.range().last()))
                .anyMatch(reference::contains);
    }
}
