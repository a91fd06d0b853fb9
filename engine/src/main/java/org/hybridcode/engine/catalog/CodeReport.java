package org.hybridcode.engine.catalog;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.hybridcode.kb.codebook.Chronicity;
import org.hybridcode.kb.codebook.CodebookEntry;
import org.hybridcode.kb.codebook.Division;
import org.hybridcode.kb.codebook.InstructionalNote;
import org.hybridcode.kb.codebook.Release;
import org.hybridcode.kb.concept.CombinationCode;
import org.hybridcode.kb.concept.Term;
import org.hybridcode.kb.release.KnowledgeBase;

/** One code with all that a knowledge base says of it, for people; {@link CodeJson} is the same for programs. */
public final class CodeReport {
    private static final int TERMS = 20;
    private static final int LEADS = 40;
    private static final int BELOW = 60;

    private final CodeFacts facts;
    private final CodebookEntry entry;
    private final Levels levels;
    private final List<String> lines = new ArrayList<>();

    private CodeReport(CodeFacts facts) {
        this.facts = facts;
        this.entry = facts.entry();
        this.levels = new Levels(facts.codebook(), entry.code());
    }

    /** The lines of the report. */
    public static List<String> lines(KnowledgeBase kb, CodebookEntry entry) {
        return new CodeReport(CodeFacts.of(kb, entry)).write();
    }

    /** The same as an object. */
    public static ObjectNode json(KnowledgeBase kb, CodebookEntry entry) {
        return CodeJson.of(CodeFacts.of(kb, entry));
    }

    private List<String> write() {
        head();
        hierarchy();
        section("Inclusion terms", facts.codebook().inclusionTermsOf(entry.code()));
        notes();
        seventh();
        below();
        index();
        terms();
        section("Shown to be current by", String.join(", ", facts.treatments()));
        section("Symptoms that are part of it", entries(facts.symptoms()));
        section("Part of these diagnoses, and not coded with them", entries(facts.symptomOf()));
        section(
                "Combination codes",
                facts.combinations().stream().map(CodeReport::combination).toList());
        return lines;
    }

    private void head() {
        Release release = facts.codebook().release();
        lines.add(entry.text() + "  " + entry.title());
        lines.add(billable() + "; release " + release.name() + ", in force " + release.from() + " to " + release.to());
        lines.add(
                entry.poaExempt()
                        ? "Exempt from present-on-admission reporting"
                        : "Not exempt from present-on-admission reporting");
        lines.add(
                entry.chronicity() == Chronicity.UNKNOWN
                        ? "Chronic flag: not known"
                        : "Chronic flag: " + entry.chronicity().name().toLowerCase(Locale.ROOT));
    }

    private String billable() {
        return entry.billable()
                ? "Billable"
                : entry.billableUntil()
                        .map(day -> "Header, not billable; it was split, last billable on " + day)
                        .orElse("Header, not billable");
    }

    private void hierarchy() {
        List<String> rows = new ArrayList<>();
        for (Division division : levels.divisions()) {
            rows.add(levels.of(division.range()) + "  " + division.title());
        }
        levels.above().forEach(above -> rows.add(levels.of(above.code()) + "  " + above.title()));
        section("Stands in", rows);
    }

    /** Lines of one kind at one level stand together, as they are printed. */
    private void notes() {
        String before = "";
        List<InstructionalNote> notes = facts.codebook().notesOf(entry.code());
        if (!notes.isEmpty()) {
            lines.add("");
            lines.add("Notes that apply");
        }
        for (InstructionalNote note : notes) {
            String heading = "  " + NoteText.label(note.kind()) + ", " + levels.said(note.carrier());
            if (!heading.equals(before)) {
                lines.add(heading);
                before = heading;
            }
            lines.add("    " + NoteText.of(note));
        }
    }

    private void seventh() {
        List<String> rows = new ArrayList<>();
        facts.codebook()
                .seventhCharactersOf(entry.code())
                .forEach((character, meaning) -> rows.add(character + "  " + meaning));
        section("7th characters", rows);
    }

    private void below() {
        section(
                "Below it",
                shortened(
                        facts.codebook().childrenOf(entry.code()).stream()
                                .map(child -> child + (child.billable() ? "" : "  (header)"))
                                .toList(),
                        BELOW));
    }

    private void index() {
        section(
                "Alphabetic Index",
                shortened(
                        facts.leads().stream()
                                .map(lead -> lead.term().pathInTable() + "  " + lead.reference()
                                        + (lead.column().isEmpty() ? "" : "  [" + lead.column() + "]"))
                                .toList(),
                        LEADS));
    }

    private void terms() {
        Map<String, Long> kinds = facts.terms().stream()
                .collect(Collectors.groupingBy(term -> term.kind().name(), TreeMap::new, Collectors.counting()));
        List<String> rows =
                shortened(facts.terms().stream().map(CodeReport::term).toList(), TERMS);
        section(
                "Dictionary: " + facts.terms().size() + " terms" + (kinds.isEmpty() ? "" : " " + kinds) + ", "
                        + facts.composites() + " of words in one sentence",
                rows);
    }

    private static String term(Term term) {
        return term.phrase() + "  (" + term.kind().name().toLowerCase(Locale.ROOT)
                + (term.context().isEmpty() ? "" : ", beside " + String.join(" | ", term.context()))
                + ")";
    }

    private static String combination(CombinationCode combination) {
        return combination.code() + " for " + combination.first() + " together with " + combination.second();
    }

    private static List<String> entries(List<CodebookEntry> entries) {
        return entries.stream().map(CodebookEntry::toString).toList();
    }

    private static List<String> shortened(List<String> rows, int most) {
        if (rows.size() <= most) {
            return rows;
        }
        List<String> shown = new ArrayList<>(rows.subList(0, most));
        shown.add("... and " + (rows.size() - most) + " more");
        return shown;
    }

    private void section(String heading, String row) {
        section(heading, row.isEmpty() ? List.of() : List.of(row));
    }

    private void section(String heading, List<String> rows) {
        if (!rows.isEmpty()) {
            lines.add("");
            lines.add(heading);
            rows.forEach(row -> lines.add("  " + row));
        }
    }
}
