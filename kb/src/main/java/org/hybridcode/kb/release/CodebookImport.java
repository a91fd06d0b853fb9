package org.hybridcode.kb.release;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.hybridcode.kb.code.Icd10Code;
import org.hybridcode.kb.codebook.Codebook;
import org.hybridcode.kb.codebook.CodebookEntry;
import org.hybridcode.kb.codebook.Release;
import org.hybridcode.kb.official.ChronicIndicator;
import org.hybridcode.kb.official.ChronicReader;
import org.hybridcode.kb.official.CodeFileReader;
import org.hybridcode.kb.official.CodeLine;
import org.hybridcode.kb.official.ConversionReader;
import org.hybridcode.kb.official.ConversionTable;
import org.hybridcode.kb.official.OfficialFile;
import org.hybridcode.kb.official.PoaExemptReader;
import org.hybridcode.kb.official.Tabular;
import org.hybridcode.kb.official.TabularReader;

/** Reads the files of an import that make the codebook, and compares them with each other. */
final class CodebookImport {
    private final Release release;
    private final String year;
    private final ImportFiles files;
    private final ImportLog log;

    CodebookImport(Release release, ImportFiles files, ImportLog log) {
        this.release = release;
        this.year = Integer.toString(ReleaseName.year(release));
        this.files = files;
        this.log = log;
    }

    /** What the codebook's rows are made from; {@code earlier} is the release before it in the same folder. */
    CodebookSources sources(Supplier<Optional<Codebook>> earlier) {
        OfficialFile order = files.one(ImportRole.ORDER).orElseThrow();
        List<CodeLine> codes = codes(order);
        Optional<Tabular> given = files.one(ImportRole.TABULAR).map(file -> tabular(file, codes));
        Tabular tabular = given.orElseGet(() -> starter(codes));
        return new CodebookSources(
                Headers.areMissing(codes) ? withHeaders(codes, order, given, earlier.get()) : codes,
                tabular,
                chronic(),
                files.read(ImportRole.CONVERSION, file -> ConversionReader.read(file, year))
                        .map(ConversionTable::lastBillableDays)
                        .orElse(new TreeMap<>()),
                exempt());
    }

    private Set<Icd10Code> exempt() {
        Optional<NavigableSet<Icd10Code>> codes = files.read(ImportRole.POA, file -> PoaExemptReader.read(file, year));
        codes.ifPresent(
                exempt -> log.say("exempt from the present-on-admission indicator: " + exempt.size() + " codes"));
        return codes.<Set<Icd10Code>>map(exempt -> exempt).orElse(Set.of());
    }

    private List<CodeLine> codes(OfficialFile order) {
        files.usedOfYear(ImportRole.ORDER, order);
        List<CodeLine> codes = CodeFileReader.read(order);
        log.say(order.name() + ": " + codes.size() + " lines, "
                + codes.stream().filter(CodeLine::billable).count() + " billable");
        AddendaCheck check = new AddendaCheck(codes);
        for (OfficialFile addenda : files.all(ImportRole.ADDENDA)) {
            files.used(ImportRole.ADDENDA, addenda, "");
            check.compare(addenda, year);
        }
        check.summary().forEach(log::say);
        log.list(check.findings());
        return codes;
    }

    private Tabular tabular(OfficialFile file, List<CodeLine> codes) {
        Tabular tabular = TabularReader.read(file);
        files.used(ImportRole.TABULAR, file, tabular.version());
        log.list(tabular.unread());
        TabularCheck check = new TabularCheck(tabular, codes, ReleaseName.year(release));
        check.summary().forEach(log::say);
        log.list(check.findings());
        return tabular;
    }

    private Tabular starter(List<CodeLine> codes) {
        Tabular divisions = new StarterDivisions().over(codes);
        String said = "no Tabular List was given: chapters and blocks are those of the starter knowledge base, release "
                + divisions.version() + "; no notes, no inclusion terms, no definitions of 7th characters";
        files.missing(ImportRole.TABULAR, said);
        log.say(said);
        return divisions;
    }

    /** The titles of the Tabular List; of the starter knowledge base when there is none. */
    private static Map<Icd10Code, String> titles(Tabular tabular) {
        Map<Icd10Code, String> titles = new HashMap<>();
        tabular.codes().forEach((code, place) -> titles.put(code, place.title()));
        return titles;
    }

    /** Of the Tabular List and the release before, the younger one is asked first. */
    private List<CodeLine> withHeaders(
            List<CodeLine> codes, OfficialFile order, Optional<Tabular> tabular, Optional<Codebook> earlier) {
        Headers headers = new Headers();
        Codebook starter = KnowledgeBaseReader.starter().codebook();
        Map<Icd10Code, String> listed = tabular.map(CodebookImport::titles).orElseGet(() -> titles(starter));
        String list = tabular.map(given -> "the Tabular List " + given.version())
                .orElse("the starter knowledge base " + starter.release().name());
        int listedYear = ReleaseName.yearIn(list);
        if (earlier.filter(before -> ReleaseName.year(before.release()) > listedYear)
                .isEmpty()) {
            headers.from(list, listed);
        }
        earlier.ifPresent(
                before -> headers.from("release " + before.release().name() + " in the same folder", titles(before)));
        headers.from(list, listed);
        List<CodeLine> completed = headers.over(codes, order.name());
        log.say(headers.summary());
        log.list(headers.untitled());
        files.remark(headers.summary());
        return completed;
    }

    private static Map<Icd10Code, String> titles(Codebook codebook) {
        return codebook.entries().stream()
                .filter(entry -> !entry.title().equals(Headers.UNTITLED))
                .collect(Collectors.toMap(CodebookEntry::code, CodebookEntry::title));
    }

    private ChronicIndicator chronic() {
        Optional<ChronicIndicator> indicator = files.read(ImportRole.CHRONIC, ChronicReader::read);
        if (indicator.isEmpty()) {
            files.remark("Chronic flags: those of the starter knowledge base; give --chronic FILE for all codes.");
        }
        return indicator.orElseGet(StarterWords::chronic);
    }
}
