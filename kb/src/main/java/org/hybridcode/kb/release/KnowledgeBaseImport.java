package org.hybridcode.kb.release;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.hybridcode.kb.code.Icd10Code;
import org.hybridcode.kb.codebook.Codebook;
import org.hybridcode.kb.codebook.CodebookEntry;
import org.hybridcode.kb.codebook.Release;
import org.hybridcode.kb.concept.Term;
import org.hybridcode.kb.index.AlphabeticIndex;
import org.hybridcode.kb.index.IndexEntry;
import org.hybridcode.kb.index.IndexRows;
import org.hybridcode.kb.index.IndexTable;
import org.hybridcode.kb.official.IndexFile;
import org.hybridcode.kb.official.IndexReader;
import org.hybridcode.kb.official.OfficialFileException;

/** Turns official files into a release of a knowledge base folder. Used once. */
public final class KnowledgeBaseImport {
    /** The report that is left in the folder of the release. */
    public static final String REPORT = "import-report.tsv";

    private final Release release;
    private final ImportRequest request;
    private final ImportLog log;
    private final ImportFiles files;

    private KnowledgeBaseImport(ImportRequest request, Consumer<String> progress) {
        this.request = request;
        this.log = new ImportLog(progress);
        this.release = ReleaseName.parse(request.release());
        this.files = new ImportFiles(request, release, log);
    }

    /**
     * Imports a release.
     *
     * @param progress is told each step
     * @throws KnowledgeBaseException when a file or the folder cannot be used; nothing is left behind then
     */
    public static ImportReport run(ImportRequest request, Consumer<String> progress) {
        try {
            return new KnowledgeBaseImport(request, progress).run();
        } catch (OfficialFileException e) {
            throw new KnowledgeBaseException(e.getMessage(), e);
        }
    }

    private ImportReport run() {
        try (ReleaseWriter writer = new ReleaseWriter(request.out(), release)) {
            Codebook codebook = codebook(writer);
            Optional<AlphabeticIndex> index = index(writer);
            words(writer, codebook, index);
            Equivalences.write(files, writer, log);
            return finished(writer);
        }
    }

    private Codebook codebook(ReleaseWriter writer) {
        CodebookSources sources = new CodebookImport(release, files, log)
                .sources(() -> KnowledgeBases.codebookBefore(release, request.out()));
        List<String> rows = new CodebookRows(sources).lines();
        writer.write("codebook.tsv", FileRole.CODEBOOK, rows);
        Codebook codebook =
                CodebookLoader.read(KnowledgeBaseFolder.rows("codebook.tsv", String.join("\n", rows)), release);
        log.say("codebook: " + counted(codebook));
        return codebook;
    }

    private static String counted(Codebook codebook) {
        long billable =
                codebook.entries().stream().filter(CodebookEntry::billable).count();
        return billable + " billable codes, " + (codebook.entries().size() - billable) + " headers, "
                + codebook.chapters().size() + " chapters";
    }

    private Optional<AlphabeticIndex> index(ReleaseWriter writer) {
        List<IndexEntry> entries = new ArrayList<>();
        part(ImportRole.INDEX, IndexTable.MAIN, entries);
        part(ImportRole.EINDEX, IndexTable.EXTERNAL, entries);
        part(ImportRole.NEOPLASM, IndexTable.NEOPLASM, entries);
        part(ImportRole.DRUG, IndexTable.DRUG, entries);
        if (entries.isEmpty()) {
            return Optional.empty();
        }
        StringWriter rows = new StringWriter();
        IndexRows.write(entries, rows);
        writer.write("index.tsv", FileRole.INDEX, rows.toString());
        return Optional.of(AlphabeticIndex.of(entries));
    }

    private void part(ImportRole role, IndexTable table, List<IndexEntry> entries) {
        files.one(role).ifPresent(file -> {
            IndexFile part = IndexReader.read(file, table);
            files.used(role, file, part.release());
            log.list(part.unread());
            entries.addAll(part.entries());
            log.say(file.name() + ": " + part.entries().size() + " terms");
        });
    }

    private void words(ReleaseWriter writer, Codebook codebook, Optional<AlphabeticIndex> index) {
        Set<Icd10Code> billable = codebook.entries().stream()
                .filter(CodebookEntry::billable)
                .map(CodebookEntry::code)
                .collect(Collectors.toSet());
        StarterWords curated = StarterWords.of(billable);
        files.remark("Curated words: the starter knowledge base of Hybrid-Code.");
        log.list(curated.unread());
        writer.write("words.tsv", FileRole.WORDS, curated.lines());
        Map<String, Term> terms = new TermGathering(codebook).gather(index);
        TermSources sources = new TermSources(files, codebook, terms, curated);
        log.list(sources.unread());
        List<Term> all = new ArrayList<>(terms.values());
        all.addAll(sources.admitted());
        sources.summary().forEach(log::say);
        writer.write("terms.tsv", FileRole.TERMS, TermRows.lines(all));
        log.say("words: " + curated.lines().size() + " curated rows, " + all.size() + " further wordings");
    }

    private ImportReport finished(ReleaseWriter writer) {
        log.say(log.report().unread().size() + " lines not understood or not used, listed in " + REPORT);
        ImportReport report = log.report();
        writer.report(REPORT, report.lines());
        log.step("opening what was written");
        KnowledgeBaseReader.folder(writer.sealed(files.sources()));
        writer.commit();
        return report;
    }
}
