package org.hybridcode.kb.official;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hybridcode.kb.code.Icd10Code;
import org.hybridcode.kb.official.TabularPlace.Level;

/**
 * The Tabular List of one release as its file prints it: chapters, blocks and codes in document order.
 *
 * @param file the name of the file
 * @param version the release that the file says it is, {@code 2025}
 * @param places everything that has a name, in document order: a block stands behind the chapter and the blocks that
 *     hold it, a category behind its block
 * @param unread the lines of notes that refer to codes and were not understood, or name none; in document order
 */
public record Tabular(String file, String version, List<TabularPlace> places, List<Unread> unread) {
    private static final int FULL_LENGTH = 7;
    private static final String PLACEHOLDER = "X";

    /** Refuses missing parts and copies the lists. */
    public Tabular {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(version, "version");
        places = List.copyOf(places);
        unread = List.copyOf(unread);
    }

    /** Chapters and blocks in document order. */
    public List<TabularPlace> divisions() {
        return places.stream().filter(place -> place.level() != Level.CODE).toList();
    }

    /** The codes and headers, in code order. */
    public Map<Icd10Code, TabularPlace> codes() {
        return places.stream()
                .filter(place -> place.level() == Level.CODE)
                .collect(Collectors.toMap(
                        place -> place.range().first(), place -> place, (first, again) -> first, TreeMap::new));
    }

    /** The lines of the list that the line at {@code index} opens. */
    static List<NoteLine> opened(List<NoteLine> lines, int index) {
        NoteLine opening = lines.get(index);
        return lines.stream()
                .skip(index + 1L)
                .takeWhile(
                        line -> line.kind() == opening.kind() && line.heading().equals(opening.text()))
                .toList();
    }

    /**
     * The codes that the Tabular List leaves to be reported, with their long titles, in code order: those with nothing
     * below them, each with the 7th characters that the nearest level above defines, filled up to six characters with X.
     * It makes a few codes that no release lists; which exist, the order file alone decides.
     */
    public Map<Icd10Code, String> expanded() {
        TreeMap<Icd10Code, TabularPlace> codes = new TreeMap<>(codes());
        TreeMap<Icd10Code, String> expanded = new TreeMap<>();
        codes.forEach((code, place) -> {
            Icd10Code next = codes.higherKey(code);
            if (next == null || !next.isWithin(code)) {
                expand(code, place.title(), codes, expanded);
            }
        });
        return expanded;
    }

    private static void expand(
            Icd10Code code, String title, Map<Icd10Code, TabularPlace> codes, Map<Icd10Code, String> expanded) {
        Optional<SeventhCharacters> defined = code.undotted().length() == FULL_LENGTH
                ? Optional.empty()
                : levels(code)
                        .flatMap(level -> Optional.ofNullable(codes.get(level)).stream())
                        .flatMap(place -> place.seventh().stream())
                        .findFirst();
        if (defined.isEmpty()) {
            expanded.put(code, title);
            return;
        }
        String stem = code.undotted()
                + PLACEHOLDER.repeat(FULL_LENGTH - 1 - code.undotted().length());
        defined.get()
                .meanings()
                .forEach((character, meaning) ->
                        expanded.put(Icd10Code.ofUndotted(stem + character), title + ", " + meaning));
    }

    private static Stream<Icd10Code> levels(Icd10Code code) {
        return Stream.iterate(Optional.of(code), Optional::isPresent, level -> level.flatMap(Icd10Code::parent))
                .map(Optional::orElseThrow);
    }
}
