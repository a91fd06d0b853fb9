package org.hybridcode.kb.release;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hybridcode.kb.code.CodePattern;
import org.hybridcode.kb.code.Icd10Code;
import org.hybridcode.kb.codebook.NoteKind;
import org.hybridcode.kb.official.CodeLine;
import org.hybridcode.kb.official.NoteLine;
import org.hybridcode.kb.official.TabularPlace;
import org.hybridcode.kb.official.TabularPlace.Level;

/**
 * Writes the rows of a knowledge base that make its codebook, in the order of the Tabular List. {@link CodebookLoader}
 * reads them. Immutable.
 */
public final class CodebookRows {
    private static final Map<NoteKind, String> NAMES = CodebookLoader.NOTES.entrySet().stream()
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getValue, Map.Entry::getKey));

    private final CodebookSources sources;
    private final Arrangement arrangement;
    private final Map<Icd10Code, TabularPlace> tabular;
    private final Optional<Set<Icd10Code>> chosen;

    /** The rows of a whole release. */
    public CodebookRows(CodebookSources sources) {
        this(sources, Optional.empty());
    }

    private CodebookRows(CodebookSources sources, Optional<Set<Icd10Code>> chosen) {
        this.sources = sources;
        this.chosen = chosen;
        this.arrangement = new Arrangement(sources.codes(), sources.tabular(), chosen);
        this.tabular = sources.tabular().codes();
    }

    /**
     * The rows of some codes alone: these, the headers and divisions that hold them, and of the notes the lines and
     * references that mean one of them.
     *
     * @throws IllegalArgumentException when one of them is no billable code of the release
     */
    public static CodebookRows amongst(CodebookSources sources, Set<Icd10Code> codes) {
        return new CodebookRows(sources, Optional.of(Set.copyOf(codes)));
    }

    /** The rows of all chapters; each chapter begins with its {@code chapter} row, each division with an empty line. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        sources.tabular().divisions().stream()
                .filter(place -> place.level() == Level.CHAPTER)
                .forEach(chapter -> lines.addAll(lines(Integer.parseInt(chapter.name()))));
        return List.copyOf(lines);
    }

    /** The rows of one chapter, 1 to 22; none where the Tabular List has no such chapter. */
    public List<String> lines(int chapter) {
        List<String> lines = new ArrayList<>();
        arrangement.ofChapter(chapter).forEach(part -> {
            lines.add("");
            lines.add(division(part.division()));
            standing(part.division(), lines);
            part.codes().forEach(code -> code(code, lines));
        });
        return List.copyOf(lines);
    }

    private String division(TabularPlace place) {
        return place.level() == Level.CHAPTER
                ? String.join(
                        "\t", "chapter", place.name(), arrangement.reach(place).toString(), place.title())
                : String.join("\t", "block", place.range().toString(), place.title());
    }

    private void code(CodeLine line, List<String> lines) {
        Icd10Code code = line.code();
        if (line.billable()) {
            String exempt = sources.poaExempt().contains(code) ? "\t" + CodebookLoader.POA_EXEMPT : "";
            String flag = ChronicFlag.write(sources.chronic().of(code));
            lines.add(String.join("\t", "code", code.text(), flag, line.title()) + exempt);
        } else {
            String until = Optional.ofNullable(sources.lastBillable().get(code))
                    .map(day -> "\t" + day)
                    .orElse("");
            lines.add(String.join("\t", "header", code.text(), line.title()) + until);
        }
        Optional.ofNullable(tabular.get(code)).ifPresent(place -> standing(place, lines));
    }

    /** The notes and 7th characters that stand at a place; a line that would say the same again is left out. */
    private void standing(TabularPlace place, List<String> lines) {
        List<String> rows = new ArrayList<>();
        place.notes().stream()
                .filter(line -> chosen.isEmpty() || !meant(line).isEmpty())
                .forEach(line -> rows.add(note(line)));
        place.seventh().ifPresent(seventh -> {
            if (chosen.isEmpty() && !seventh.note().isEmpty()) {
                rows.add(NAMES.get(NoteKind.NOTE) + "\t" + seventh.note());
            }
            seventh.meanings()
                    .forEach((character, meaning) ->
                            rows.add(String.join("\t", CodebookLoader.SEVENTH, character.toString(), meaning)));
        });
        rows.stream().distinct().forEach(lines::add);
    }

    /** Of a choice of codes the facts alone are kept: which codes a note names, not its words. */
    private String note(NoteLine line) {
        String name = NAMES.get(line.kind());
        if (!line.kind().refers()) {
            return String.join("\t", name, line.text());
        }
        String references = String.join("\t", name, CodePattern.format(meant(line)));
        return chosen.isEmpty() ? references + "\t" + line.text() : references;
    }

    /** The references of a line; of a choice of codes those that mean one of them. */
    private List<CodePattern> meant(NoteLine line) {
        return line.references().stream()
                .filter(reference -> chosen.isEmpty() || arrangement.means(reference))
                .toList();
    }
}
