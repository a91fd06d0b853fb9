package org.hybridcode.kb.release;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hybridcode.kb.code.CodePattern;
import org.hybridcode.kb.code.Icd10Code;
import org.hybridcode.kb.codebook.Chronicity;
import org.hybridcode.kb.codebook.Codebook;
import org.hybridcode.kb.codebook.CodebookBuilder;
import org.hybridcode.kb.codebook.Division;
import org.hybridcode.kb.codebook.EntryRow;
import org.hybridcode.kb.codebook.NoteKind;
import org.hybridcode.kb.codebook.Release;

/** Takes the rows of a knowledge base that make its codebook: divisions, codes and what stands at them. */
final class CodebookLoader {
    /** The row kinds of notes; {@link CodebookRows} writes the same. */
    static final Map<String, NoteKind> NOTES = Map.of(
            "note", NoteKind.NOTE,
            "includes", NoteKind.INCLUDES,
            "inclusion", NoteKind.INCLUSION_TERM,
            "excludes1", NoteKind.EXCLUDES1,
            "excludes2", NoteKind.EXCLUDES2,
            "code-first", NoteKind.CODE_FIRST,
            "use-additional", NoteKind.USE_ADDITIONAL,
            "code-also", NoteKind.CODE_ALSO);

    /** The row kinds at which notes stand. */
    static final Set<String> CARRIERS = Set.of("chapter", "block", "header", "code");

    static final String SEVENTH = "seventh";
    static final String POA_EXEMPT = "poa-exempt";

    private final CodebookBuilder codebook = new CodebookBuilder();
    private final Set<Icd10Code> seen = new HashSet<>();
    private Optional<Division> chapter = Optional.empty();

    /** The codebook of rows that are all of it. */
    static Codebook read(List<Row> rows, Release release) {
        CodebookLoader loader = new CodebookLoader();
        rows.forEach(loader::row);
        return loader.build(release);
    }

    /** Whether rows of this kind make the codebook. */
    static boolean takes(String kind) {
        return CARRIERS.contains(kind) || NOTES.containsKey(kind) || kind.equals(SEVENTH);
    }

    /** Takes a row; the code whose words may follow, if it is one of a code. */
    Optional<EntryRow> row(Row row) {
        switch (row.kind()) {
            case "chapter" -> chapter(row);
            case "block" -> block(row);
            case "header" -> entry(row, header(row));
            case SEVENTH -> seventh(row);
            case "code" -> {
                EntryRow code = code(row);
                entry(row, code);
                return Optional.of(code);
            }
            default -> note(row);
        }
        return Optional.empty();
    }

    private void chapter(Row row) {
        row.expect(4, "chapter, number, range, title");
        try {
            chapter = Optional.of(new Division(Integer.parseInt(row.cell(1)), row.range(2), row.cell(3)));
        } catch (IllegalArgumentException e) {
            throw row.fault("'" + row.cell(1) + "' is no chapter; chapters run from 1 to 22", e);
        }
        codebook.chapter(chapter.get());
    }

    private void block(Row row) {
        row.expect(3, "block, range, title");
        if (chapter.isEmpty()) {
            throw row.fault("block " + row.cell(1) + " stands before any chapter; move it below its own");
        }
        codebook.block(row.range(1), row.cell(2));
    }

    private static EntryRow header(Row row) {
        if (row.cells().size() != 4) {
            row.expect(3, "header, code, title and, when it was billable once, the last day it was");
        }
        Optional<LocalDate> until = row.cells().size() == 4 ? Optional.of(row.date(3)) : Optional.empty();
        return EntryRow.header(row.code(1), title(row, 2), until);
    }

    private static EntryRow code(Row row) {
        if (row.cells().size() != 5) {
            row.expect(4, "code, code, chronic flag, title and, when it is exempt, " + POA_EXEMPT);
        }
        boolean exempt = row.cells().size() == 5;
        if (exempt && !row.cell(4).equals(POA_EXEMPT)) {
            throw row.fault("'" + row.cell(4) + "' is not " + POA_EXEMPT + "; write that or drop the column");
        }
        return EntryRow.billable(row.code(1), title(row, 3), chronicity(row), exempt);
    }

    private static String title(Row row, int index) {
        if (row.cell(index).isBlank()) {
            throw row.fault("'" + row.cell(1) + "' has no title; write the official one");
        }
        return row.cell(index);
    }

    private static Chronicity chronicity(Row row) {
        return ChronicFlag.read(row.cell(2))
                .orElseThrow(() -> row.fault("'" + row.cell(2) + "' is no chronic flag; write A, C, B, N or -"));
    }

    private void entry(Row row, EntryRow entry) {
        if (chapter.isEmpty() || !chapter.get().range().contains(entry.code())) {
            throw row.fault("code " + entry.code() + " does not belong to the chapter above it; move it below its own");
        }
        if (!seen.add(entry.code())) {
            throw row.fault("duplicate code " + entry.code() + "; drop one");
        }
        codebook.entry(entry);
    }

    private void seventh(Row row) {
        row.expect(3, "seventh, character, meaning");
        begun(row);
        if (!row.cell(1).matches("[0-9A-Z]")) {
            throw row.fault("'" + row.cell(1) + "' is no 7th character; write one digit or capital letter");
        }
        try {
            codebook.seventhCharacter(row.cell(1).charAt(0), row.cell(2));
        } catch (IllegalArgumentException e) {
            throw row.fault(e.getMessage() + "; drop one", e);
        }
    }

    private void note(Row row) {
        NoteKind kind = NOTES.get(row.kind());
        begun(row);
        if (!kind.refers()) {
            row.expect(2, row.kind() + ", text");
            codebook.note(kind, List.of(), row.cell(1));
            return;
        }
        if (row.cells().size() != 3) {
            row.expect(2, row.kind() + ", references joined by ; and, if it is kept, the text");
        }
        String text = row.cells().size() == 3 ? row.cell(2) : "";
        if (row.cell(1).isEmpty() && text.isBlank()) {
            throw row.fault("a '" + row.kind() + "' row has a reference or a text; write one or drop the row");
        }
        codebook.note(kind, row.cell(1).isEmpty() ? List.<CodePattern>of() : row.patterns(1), text);
    }

    private void begun(Row row) {
        if (!codebook.begun()) {
            throw row.fault("a note stands below a chapter, block, header or code");
        }
    }

    /** Whether the code, or header, has been taken. */
    boolean holds(Icd10Code code) {
        return seen.contains(code);
    }

    /** Whether no code has been taken. */
    boolean isEmpty() {
        return seen.isEmpty();
    }

    Codebook build(Release release) {
        return codebook.build(release);
    }
}
