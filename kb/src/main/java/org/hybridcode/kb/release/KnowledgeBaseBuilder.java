package org.hybridcode.kb.release;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hybridcode.kb.code.CodeRange;
import org.hybridcode.kb.code.Icd10Code;
import org.hybridcode.kb.codebook.Chronicity;
import org.hybridcode.kb.codebook.Codebook;
import org.hybridcode.kb.codebook.Division;
import org.hybridcode.kb.codebook.EntryRow;
import org.hybridcode.kb.codebook.InstructionalNote;
import org.hybridcode.kb.codebook.NoteKind;
import org.hybridcode.kb.codebook.Release;

/** Takes the rows of a knowledge base one by one and puts the whole together. Used once, by one thread. */
final class KnowledgeBaseBuilder {
    private final String name;
    private final Manifest manifest;
    private final List<Division> chapters = new ArrayList<>();
    private final List<EntryRow> entries = new ArrayList<>();
    private final Set<Icd10Code> seen = new HashSet<>();
    private final List<InstructionalNote> notes = new ArrayList<>();
    private final LexiconBuilder lexicon = new LexiconBuilder();
    private final RowDigest codebookDigest = new RowDigest();
    private final RowDigest dictionaryDigest = new RowDigest();
    private Optional<Division> chapter = Optional.empty();
    private Optional<CodeRange> carrier = Optional.empty();
    private Optional<Icd10Code> code = Optional.empty();

    /** Whether titles are terms; an import has folded them into the terms file. */
    private final boolean titled;

    private boolean digested;

    KnowledgeBaseBuilder(String name, Manifest manifest) {
        this.name = name;
        this.manifest = manifest;
        this.titled = manifest.files().stream().noneMatch(file -> file.role() == FileRole.TERMS);
        Release release = manifest.release();
        codebookDigest.add(release.name() + "\t" + release.from() + "\t" + release.to());
    }

    /** A file begins; the digest of an imported file stands for its rows. */
    void file(ManifestFile file) {
        digested = !file.sha256().isEmpty();
        if (digested) {
            (file.role() == FileRole.CODEBOOK ? codebookDigest : dictionaryDigest).add(file.sha256());
        }
    }

    /** The wordings of an imported file. */
    void terms(String file, String text) {
        Row place = new Row(file, 1, List.of("terms"));
        TermRows.read(file, text, term -> lexicon.keyed(place, term));
    }

    void row(Row row) {
        switch (row.kind()) {
            case "chapter" -> chapter(row);
            case "block" -> block(row);
            case "header" -> header(row);
            case "code" -> code(row);
            case "excludes1" -> note(row, NoteKind.EXCLUDES1);
            case "excludes2" -> note(row, NoteKind.EXCLUDES2);
            case "code-first" -> note(row, NoteKind.CODE_FIRST);
            case "use-additional" -> note(row, NoteKind.USE_ADDITIONAL);
            case "code-also" -> note(row, NoteKind.CODE_ALSO);
            case "of" -> of(row);
            case "activity" -> activity(row);
            case "silent" -> silent(row);
            case "term", "lay", "abbr", "drug", "integral", "combination", "untitled" -> word(row);
            default -> throw row.fault("unknown row '" + row.kind() + "'; see the header of the file for the kinds");
        }
    }

    private void chapter(Row row) {
        row.expect(4, "chapter, number, range, title");
        try {
            chapter = Optional.of(new Division(Integer.parseInt(row.cell(1)), row.range(2), row.cell(3)));
        } catch (IllegalArgumentException e) {
            throw row.fault("'" + row.cell(1) + "' is no chapter; chapters run from 1 to 22", e);
        }
        chapters.add(chapter.get());
        stand(row, row.range(2), Optional.empty());
    }

    private void block(Row row) {
        row.expect(3, "block, range, title");
        stand(row, row.range(1), Optional.empty());
    }

    private void header(Row row) {
        if (row.cells().size() != 4) {
            row.expect(3, "header, code, title and, when it was billable once, the last day it was");
        }
        Optional<LocalDate> until = row.cells().size() == 4 ? Optional.of(row.date(3)) : Optional.empty();
        Icd10Code own = row.code(1);
        entry(row, new EntryRow(own, title(row, 2), false, Chronicity.NEITHER, until));
        stand(row, new CodeRange(own, own), Optional.empty());
    }

    private void code(Row row) {
        row.expect(4, "code, code, chronic flag, title");
        Icd10Code own = row.code(1);
        entry(row, new EntryRow(own, title(row, 3), true, chronicity(row), Optional.empty()));
        stand(row, new CodeRange(own, own), Optional.of(own));
        if (titled) {
            lexicon.title(row, own, row.cell(3));
        }
    }

    private static String title(Row row, int index) {
        if (row.cell(index).isBlank()) {
            throw row.fault("'" + row.cell(1) + "' has no title; write the official one");
        }
        return row.cell(index);
    }

    private static Chronicity chronicity(Row row) {
        return switch (row.cell(2)) {
            case "A" -> Chronicity.ACUTE;
            case "C" -> Chronicity.CHRONIC;
            case "B" -> Chronicity.BOTH;
            case "N" -> Chronicity.NEITHER;
            case "-" -> Chronicity.UNKNOWN;
            default -> throw row.fault("'" + row.cell(2) + "' is no chronic flag; write A, C, B, N or -");
        };
    }

    private void entry(Row row, EntryRow entry) {
        if (chapter.isEmpty() || !chapter.get().range().contains(entry.code())) {
            throw row.fault("code " + entry.code() + " does not belong to the chapter above it; move it below its own");
        }
        if (!seen.add(entry.code())) {
            throw row.fault("duplicate code " + entry.code() + "; drop one");
        }
        entries.add(entry);
    }

    private void stand(Row row, CodeRange range, Optional<Icd10Code> at) {
        carrier = Optional.of(range);
        code = at;
        digestCodebook(row);
    }

    private void note(Row row, NoteKind kind) {
        row.expect(2, row.kind() + ", reference");
        CodeRange at = carrier.orElseThrow(() -> row.fault("a note stands below a chapter, block, header or code"));
        notes.add(new InstructionalNote(kind, at, row.range(1)));
        digestCodebook(row);
    }

    private void activity(Row row) {
        lexicon.activity(row);
        digestWord(row);
    }

    private void silent(Row row) {
        lexicon.silent(row);
        digestWord(row);
    }

    private void word(Row row) {
        Icd10Code above = code.orElseThrow(() -> row.fault("a '" + row.kind() + "' row stands below a code"));
        lexicon.row(row, above);
        if (!digested) {
            dictionaryDigest.add(above, row);
        }
    }

    /** The rows below are words of a code that another file holds. */
    private void of(Row row) {
        row.expect(2, "of, code");
        Icd10Code above = row.code(1);
        if (!seen.contains(above)) {
            throw row.fault("code " + above + " is not in the codebook; drop its words or import another release");
        }
        code = Optional.of(above);
    }

    private void digestCodebook(Row row) {
        if (!digested) {
            codebookDigest.add(row);
        }
    }

    private void digestWord(Row row) {
        if (!digested) {
            dictionaryDigest.add(row);
        }
    }

    KnowledgeBase build() {
        if (entries.isEmpty()) {
            throw new KnowledgeBaseException(
                    name + " holds no code; name its files in " + KnowledgeBaseReader.MANIFEST);
        }
        return new KnowledgeBase(
                name,
                new Codebook(manifest.release(), chapters, entries, notes),
                lexicon.build(),
                codebookDigest.hex(),
                dictionaryDigest.hex());
    }
}
