package org.hybridcode.kb.release;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.hybridcode.kb.code.Icd10Code;
import org.hybridcode.kb.codebook.NoteKind;
import org.hybridcode.kb.official.CodeLine;
import org.hybridcode.kb.official.Tabular;
import org.hybridcode.kb.official.TabularPlace;
import org.hybridcode.kb.official.Unread;

/** Compares the Tabular List with the codes: what it makes that nobody lists, and titles that are not the same. */
final class TabularCheck {
    private final Tabular tabular;
    private final Map<Icd10Code, CodeLine> billable;
    private final List<Unread> findings = new ArrayList<>();
    private final List<String> summary = new ArrayList<>();

    TabularCheck(Tabular tabular, List<CodeLine> codes, int year) {
        this.tabular = tabular;
        this.billable =
                codes.stream().filter(CodeLine::billable).collect(Collectors.toMap(CodeLine::code, line -> line));
        Map<Icd10Code, String> expanded = tabular.expanded();
        Map<Icd10Code, TabularPlace> places = tabular.codes();
        expanded.forEach((code, title) -> compare(code, title, places));
        long missing = billable.keySet().stream()
                .filter(code -> !expanded.containsKey(code))
                .count();
        boolean other = !tabular.version().equals(Integer.toString(year));
        summary.add(tabular.file() + ": release " + tabular.version()
                + (other ? ", NOT " + year + ": its notes are used for " + year : "") + "; " + expanded.size()
                + " codes with their 7th characters, " + findings.size()
                + " differences from the codes listed, " + missing + " listed codes that it lacks");
        rates();
    }

    private void compare(Icd10Code code, String title, Map<Icd10Code, TabularPlace> places) {
        CodeLine line = billable.get(code);
        if (line == null) {
            find(code, title, places, "expands to a code that the code file does not list; rejected");
        } else if (!line.title().equals(title)) {
            find(code, title, places, "its title differs from the code file's '" + line.title() + "'");
        }
    }

    private void find(Icd10Code code, String title, Map<Icd10Code, TabularPlace> places, String reason) {
        int line = 0;
        for (String stem = code.undotted();
                line == 0 && stem.length() >= 3;
                stem = stem.substring(0, stem.length() - 1)) {
            TabularPlace place = places.get(Icd10Code.ofUndotted(stem));
            line = place == null ? 0 : place.line();
        }
        findings.add(new Unread(tabular.file(), line, code + " " + title, reason));
    }

    /** How many lines of each kind of note lead to codes. */
    private void rates() {
        Map<NoteKind, int[]> counts = new EnumMap<>(NoteKind.class);
        tabular.places().forEach(place -> place.notes().forEach(note -> {
            int[] count = counts.computeIfAbsent(note.kind(), none -> new int[2]);
            count[0]++;
            count[1] += note.references().isEmpty() ? 0 : 1;
        }));
        counts.forEach((kind, count) -> summary.add(tabular.file() + ": "
                + kind.name().toLowerCase(Locale.ROOT).replace('_', ' ') + ": " + count[0] + " lines"
                + (kind.refers() ? ", " + count[1] + " with references" : "")));
    }

    List<String> summary() {
        return List.copyOf(summary);
    }

    List<Unread> findings() {
        return List.copyOf(findings);
    }
}
