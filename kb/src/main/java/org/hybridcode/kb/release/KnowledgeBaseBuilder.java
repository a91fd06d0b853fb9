package org.hybridcode.kb.release;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.hybridcode.kb.code.Icd10Code;
import org.hybridcode.kb.codebook.Codebook;
import org.hybridcode.kb.codebook.EntryRow;
import org.hybridcode.kb.codebook.Release;
import org.hybridcode.kb.index.AlphabeticIndex;
import org.hybridcode.kb.index.IndexCoder;

/** Takes the rows of a knowledge base one by one and puts the whole together. Used once, by one thread. */
final class KnowledgeBaseBuilder {
    private final String name;
    private final Release release;
    /** Whether titles are terms; an import has folded them into the terms file. */
    private final boolean titled;

    private final CodebookLoader codebook = new CodebookLoader();
    private final LexiconBuilder lexicon = new LexiconBuilder();
    private final RowDigest codebookDigest = new RowDigest();
    private final RowDigest dictionaryDigest = new RowDigest();
    private Optional<Icd10Code> code = Optional.empty();
    private Optional<AlphabeticIndex> index = Optional.empty();
    private boolean digested;

    KnowledgeBaseBuilder(String name, Manifest manifest) {
        this.name = name;
        this.release = manifest.release();
        this.titled = manifest.files().stream().noneMatch(file -> file.role() == FileRole.TERMS);
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

    /** The Alphabetic Index. */
    void index(String file, String text) {
        try (BufferedReader rows = new BufferedReader(new StringReader(text))) {
            index = Optional.of(AlphabeticIndex.read(rows, file));
        } catch (IllegalStateException e) {
            throw new KnowledgeBaseException(e.getMessage() + "; import the release again", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void row(Row row) {
        if (CodebookLoader.takes(row.kind())) {
            codebook(row);
            return;
        }
        switch (row.kind()) {
            case "of" -> of(row);
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
        if (titled) {
            entry.ifPresent(read -> lexicon.title(row, read.code(), read.title()));
        }
        digest(codebookDigest, row);
    }

    /** The rows below are words of a code that another file holds. */
    private void of(Row row) {
        row.expect(2, "of, code");
        Icd10Code above = row.code(1);
        if (!codebook.holds(above)) {
            throw row.fault("code " + above + " is not in the codebook; drop its words or import another release");
        }
        code = Optional.of(above);
    }

    private void activity(Row row) {
        lexicon.activity(row);
        digest(dictionaryDigest, row);
    }

    private void silent(Row row) {
        lexicon.silent(row);
        digest(dictionaryDigest, row);
    }

    private void word(Row row) {
        Icd10Code above = code.orElseThrow(() -> row.fault("a '" + row.kind() + "' row stands below a code"));
        lexicon.row(row, above);
        if (!digested) {
            dictionaryDigest.add(above, row);
        }
    }

    private void digest(RowDigest digest, Row row) {
        if (!digested) {
            digest.add(row);
        }
    }

    KnowledgeBase build() {
        if (codebook.isEmpty()) {
            throw new KnowledgeBaseException(
                    name + " holds no code; name its files in " + KnowledgeBaseReader.MANIFEST);
        }
        Codebook built = codebook.build(release);
        return new KnowledgeBase(
                name,
                built,
                lexicon.build(),
                index.map(read -> new IndexCoder(read, built)),
                codebookDigest.hex(),
                dictionaryDigest.hex());
    }
}
