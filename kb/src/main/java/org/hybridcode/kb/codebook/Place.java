package org.hybridcode.kb.codebook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hybridcode.kb.code.CodeRange;

/**
 * A chapter, block or code while a codebook is put together: what stands at it and what it stands in. Once {@link
 * #settle} has been called it does not change any more and may be shared.
 */
final class Place {
    private final CodeRange range;
    private Optional<Place> outer;
    private final List<InstructionalNote> own = new ArrayList<>();
    private final List<String> inclusionTerms = new ArrayList<>();
    private final Map<Character, String> seventh = new LinkedHashMap<>();
    private List<InstructionalNote> applying = List.of();
    private List<Span> references = List.of();
    private Map<Character, String> seventhApplying = Map.of();

    Place(CodeRange range, Optional<Place> outer) {
        this.range = range;
        this.outer = outer;
    }

    CodeRange range() {
        return range;
    }

    Optional<Place> outer() {
        return outer;
    }

    void moveInto(Place place) {
        outer = Optional.of(place);
    }

    void add(InstructionalNote note) {
        if (note.kind() == NoteKind.INCLUSION_TERM) {
            inclusionTerms.add(note.text());
        } else {
            own.add(note);
        }
    }

    void addSeventh(char character, String meaning) {
        if (seventh.putIfAbsent(character, meaning) != null) {
            throw new IllegalArgumentException("7th character " + character + " stands twice at " + range);
        }
    }

    /** Works out what is inherited; what this place stands in has been settled before. A place without notes shares. */
    void settle(Numbering numbering) {
        applying = joined(own, outer.map(Place::applying).orElse(List.of()));
        references = joined(
                own.stream()
                        .filter(note -> note.kind().refers())
                        .flatMap(note -> note.targets().stream().map(target -> numbering.span(note, target)))
                        .toList(),
                outer.map(Place::references).orElse(List.of()));
        seventhApplying = seventh.isEmpty() ? outer.map(Place::seventhApplying).orElse(Map.of()) : seventh;
    }

    private static <T> List<T> joined(List<T> own, List<T> inherited) {
        if (own.isEmpty()) {
            return inherited;
        }
        List<T> all = new ArrayList<>(own);
        all.addAll(inherited);
        return List.copyOf(all);
    }

    /** The notes printed here. */
    List<InstructionalNote> own() {
        return own;
    }

    /** The notes that apply here: its own first, the chapter's last. */
    List<InstructionalNote> applying() {
        return applying;
    }

    /** The references of the notes that apply here, in the same order. */
    List<Span> references() {
        return references;
    }

    /** The 7th characters that the nearest definition gives, in its order. */
    Map<Character, String> seventhApplying() {
        return seventhApplying;
    }

    List<String> inclusionTerms() {
        return inclusionTerms;
    }
}
