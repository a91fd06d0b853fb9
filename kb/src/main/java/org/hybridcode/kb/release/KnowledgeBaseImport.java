package org.hybridcode.kb.release;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.hybridcode.kb.code.Icd10Code;
import org.hybridcode.kb.codebook.Chronicity;
import org.hybridcode.kb.codebook.Codebook;
import org.hybridcode.kb.codebook.CodebookEntry;
import org.hybridcode.kb.codebook.Release;
import org.hybridcode.kb.concept.Term;
import org.hybridcode.kb.index.AlphabeticIndex;
import org.hybridcode.kb.index.IndexEntry;
import org.hybridcode.kb.index.IndexRows;
import org.hybridcode.kb.index.IndexTable;
import org.hybridcode.kb.official.ChronicReader;
import org.hybridcode.kb.official.CodeFileReader;
import org.hybridcode.kb.official.CodeLine;
import org.hybridcode.kb.official.ConversionReader;
import org.hybridcode.kb.official.IndexFile;
import org.hybridcode.kb.official.IndexReader;
import org.hybridcode.kb.official.OfficialFile;
import org.hybridcode.kb.official.OfficialFileException;
import org.hybridcode.kb.official.PoaExemptReader;
import org.hybridcode.kb.official.Tabular;
import org.hybridcode.kb.official.TabularReader;
import org.hybridcode.kb.official.Unread;

/** Turns official files into a release of a knowledge base folder. Used once. */
public final class KnowledgeBaseImport {
    /** The report that is left in the folder of the release. */
    public static final String REPORT = "import-report.tsv";

    private final Release release;
    private final ImportFiles files;
    private final ImportRequest request;
    private final Consumer<String> progress;
    private final List<String> summary = new ArrayList<>();
    private final List<Unread> unread = new ArrayList<>();

    private KnowledgeBaseImport(ImportRequest request, Consumer<String> progress) {
        this.request = request;
        this.progress = progress;
        this.release = ReleaseName.parse(request.release());
        this.files = new ImportFiles(request, release);
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
            List<CodeLine> codes = codes();
            CodebookSources sources = new CodebookSources(codes, tabular(codes), chronic(), lastBillable(), exempt());
            List<String> rows = new CodebookRows(sources).lines();
            writer.write("codebook.tsv", FileRole.CODEBOOK, rows);
            Codebook codebook = codebook(rows);
            say("codebook: " + counted(codebook));
            Optional<AlphabeticIndex> index = index(writer);
            words(writer, codebook, index);
            Equivalences.write(files, writer, unread).forEach(this::say);
            return finished(writer);
        }
    }

    private List<CodeLine> codes() {
        OfficialFile file = files.one(ImportRole.ORDER).orElseThrow();
        files.usedOfYear(ImportRole.ORDER, file);
        List<CodeLine> codes = CodeFileReader.read(file);
        say(file.name() + ": " + codes.size() + " lines, "
                + codes.stream().filter(CodeLine::billable).count() + " billable");
        AddendaCheck check = new AddendaCheck(codes);
        for (OfficialFile addenda : files.all(ImportRole.ADDENDA)) {
            check.compare(addenda, Integer.toString(ReleaseName.year(release)));
            files.used(ImportRole.ADDENDA, addenda, "");
        }
        check.summary().forEach(this::say);
        unread.addAll(check.findings());
        return codes;
    }

    private Tabular tabular(List<CodeLine> codes) {
        OfficialFile file = files.one(ImportRole.TABULAR)
                .orElseThrow(() -> new KnowledgeBaseException(
                        "an import needs the Tabular List, of this release or of an older one: chapters and notes come"
                                + " from it; give --tabular FILE"));
        Tabular tabular = TabularReader.read(file);
        files.used(ImportRole.TABULAR, file, tabular.version());
        unread.addAll(tabular.unread());
        TabularCheck check = new TabularCheck(tabular, codes, ReleaseName.year(release));
        check.summary().forEach(this::say);
        unread.addAll(check.findings());
        return tabular;
    }

    private Map<Icd10Code, Chronicity> chronic() {
        Optional<OfficialFile> file = files.one(ImportRole.CHRONIC);
        if (file.isEmpty()) {
            files.remark("Chronic flags: those of the starter knowledge base; give --chronic FILE for all codes.");
            return CuratedWords.chronic();
        }
        var reading = ChronicReader.read(file.get());
        files.used(ImportRole.CHRONIC, file.get(), "");
        unread.addAll(reading.unread());
        Map<Icd10Code, Chronicity> flags = new TreeMap<>();
        reading.content().flags().forEach((code, flag) -> flags.put(Icd10Code.ofUndotted(code), flag));
        return flags;
    }

    private Map<Icd10Code, java.time.LocalDate> lastBillable() {
        Optional<OfficialFile> file = files.one(ImportRole.CONVERSION);
        if (file.isEmpty()) {
            return Map.of();
        }
        var reading = ConversionReader.read(file.get(), Integer.toString(ReleaseName.year(release)));
        files.used(ImportRole.CONVERSION, file.get(), "");
        unread.addAll(reading.unread());
        return reading.content().lastBillableDays();
    }

    private Set<Icd10Code> exempt() {
        Optional<OfficialFile> file = files.one(ImportRole.POA);
        if (file.isEmpty()) {
            return Set.of();
        }
        var reading = PoaExemptReader.read(file.get(), Integer.toString(ReleaseName.year(release)));
        files.used(ImportRole.POA, file.get(), "");
        unread.addAll(reading.unread());
        say(file.get().name() + ": " + reading.content().size() + " codes exempt from POA");
        return reading.content();
    }

    private Codebook codebook(List<String> rows) {
        CodebookLoader loader = new CodebookLoader();
        KnowledgeBaseFolder.rows("codebook.tsv", String.join("\n", rows)).forEach(loader::row);
        return loader.build(release);
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
            unread.addAll(part.unread());
            entries.addAll(part.entries());
            say(file.name() + ": " + part.entries().size() + " terms");
        });
    }

    private void words(ReleaseWriter writer, Codebook codebook, Optional<AlphabeticIndex> index) {
        Set<Icd10Code> billable = codebook.entries().stream()
                .filter(CodebookEntry::billable)
                .map(CodebookEntry::code)
                .collect(Collectors.toSet());
        CuratedWords curated = CuratedWords.of(billable);
        files.remark("Curated words: the starter knowledge base of Hybrid-Code.");
        unread.addAll(curated.unread());
        writer.write("words.tsv", FileRole.WORDS, curated.lines());
        Map<String, Term> terms = new TermGathering(codebook).gather(index);
        TermSources sources = new TermSources(files, codebook, terms, curated);
        unread.addAll(sources.unread());
        List<Term> all = new ArrayList<>(terms.values());
        all.addAll(sources.admitted());
        sources.summary().forEach(this::say);
        writer.write("terms.tsv", FileRole.TERMS, TermRows.lines(all));
        say("words: " + curated.lines().size() + " curated rows, " + all.size() + " further wordings");
    }

    private ImportReport finished(ReleaseWriter writer) {
        List<Unread> sorted = unread.stream()
                .sorted(Comparator.comparing(Unread::file)
                        .thenComparing(Unread::line)
                        .thenComparing(Unread::reason))
                .toList();
        say(sorted.size() + " lines not understood or not used, listed in " + REPORT);
        List<String> lines = new ArrayList<>();
        summary.forEach(line -> lines.add("# " + line));
        lines.add("file\tline\treason\ttext");
        sorted.forEach(one -> lines.add(String.join(
                "\t", one.file(), "" + one.line(), one.reason(), one.text().replaceAll("\\s+", " "))));
        writer.report(REPORT, lines);
        progress.accept("opening what was written");
        KnowledgeBaseReader.folder(writer.sealed(files.sources()));
        writer.commit();
        return new ImportReport(summary, sorted);
    }

    private void say(String line) {
        summary.add(line);
        progress.accept(line);
    }
}
