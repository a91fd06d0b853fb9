package org.hybridcode.kb.release;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hybridcode.kb.code.Icd10Code;
import org.hybridcode.kb.codebook.EntryRow;
import org.hybridcode.kb.codebook.Release;

/** Takes the rows of a knowledge base one by one and puts the whole together. Used once, by one thread. */
final class KnowledgeBaseBuilder {
    private final String name;
    private final List<String> files = new ArrayList<>();
    private final CodebookLoader codebook = new CodebookLoader();
    private final LexiconBuilder lexicon = new LexiconBuilder();
    private final RowDigest codebookDigest = new RowDigest();
    private final RowDigest dictionaryDigest = new RowDigest();
    private Optional<Release> release = Optional.empty();
    private Optional<Icd10Code> code = Optional.empty();

    KnowledgeBaseBuilder(String name) {
        this.name = name;
    }

    List<String> files() {
        return List.copyOf(files);
    }

    void manifest(Row row) {
        switch (row.kind()) {
            case "release" -> release(row);
            case "source" -> row.expect(2, "source, text");
            case "file" -> file(row);
            default -> throw row.fault("unknown row '" + row.kind() + "'; expected release, source or file");
        }
        codebookDigest.add(row);
    }

    private void release(Row row) {
        row.expect(4, "release, name, first day, last day");
        if (release.isPresent()) {
            throw row.fault("'" + row.cell(1) + "' is a second release; a knowledge base holds one release");
        }
        try {
            release = Optional.of(new Release(row.cell(1), row.date(2), row.date(3)));
        } catch (IllegalArgumentException e) {
            throw row.fault(e.getMessage(), e);
        }
    }

    private void file(Row row) {
        row.expect(2, "file, name");
        if (!row.cell(1).matches("[a-z0-9-]+\\.tsv")) {
            throw row.fault("'" + row.cell(1) + "' is no file name of a knowledge base, such as 10-respiratory.tsv");
        }
        files.add(row.cell(1));
    }

    void row(Row row) {
        if (CodebookLoader.takes(row.kind())) {
            codebook(row);
            return;
        }
        switch (row.kind()) {
            case "activity" -> activity(row);
            case "silent" -> silent(row);
            case "term", "lay", "abbr", "drug", "integral", "combination", "untitled" -> word(row);
            default -> throw row.fault("unknown row '" + row.kind() + "'; see the header of the file for the kinds");
        }
    }

    private void codebook(Row row) {
        Optional<EntryRow> entry = codebook.row(row);
        if (CodebookLoader.CARRIERS.contains(row.kind())) {
            code = entry.map(EntryRow::code);
        }
        entry.ifPresent(read -> lexicon.title(row, read.code(), read.title()));
        codebookDigest.add(row);
    }

    private void activity(Row row) {
        lexicon.activity(row);
        dictionaryDigest.add(row);
    }

    private void silent(Row row) {
        lexicon.silent(row);
        dictionaryDigest.add(row);
    }

    private void word(Row row) {
        Icd10Code above = code.orElseThrow(() -> row.fault("a '" + row.kind() + "' row stands below a code"));
        lexicon.row(row, above);
        dictionaryDigest.add(above, row);
    }

    KnowledgeBase build() {
        Release inForce = release.orElseThrow(() -> new KnowledgeBaseException(
                name + ": " + KnowledgeBaseReader.MANIFEST + " names no release; add a row: release, name, from, to"));
        if (codebook.isEmpty()) {
            throw new KnowledgeBaseException(
                    name + " holds no code; name its files in " + KnowledgeBaseReader.MANIFEST);
        }
        return new KnowledgeBase(
                name, codebook.build(inForce), lexicon.build(), codebookDigest.hex(), dictionaryDigest.hex());
    }
}
