package org.hybridcode.kb.index;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.hybridcode.kb.concept.Phrases;
import org.hybridcode.kb.table.Table;
import org.hybridcode.kb.table.TableRow;

/** Which wordings say too little to mean a code by themselves. */
final class GeneralWords {
    private static final String FILE = "/hybridcode/kb/index/general-words.tsv";
    /** A main term whose subterms lie in more categories than this, and whose own code is a symptom, says little. */
    private static final int SPREAD = 15;

    private static final String SYMPTOMS_AND_INJURIES = "RTZ";
    private static final Pattern PART = Pattern.compile(".*part of the body.*");
    private static final Set<String> GENERAL = words(Pattern.compile(".*"));
    private static final Set<String> PARTS = words(PART);

    private GeneralWords() {}

    private static Set<String> words(Pattern reason) {
        Set<String> words = new HashSet<>();
        for (TableRow row : Table.read(FILE)) {
            if (reason.matcher(row.cell(1)).matches()) {
                words.add(Phrases.fold(row.cell(0)));
            }
        }
        return Set.copyOf(words);
    }

    /** Whether the word beside a general one makes it a condition: "pain" in the "knee", but not in "good condition". */
    static boolean names(String word) {
        return PARTS.contains(word) || !isGeneral(List.of(word));
    }

    /** Whether every word that tells something is too general to name a condition. */
    static boolean isGeneral(List<String> folded) {
        return folded.stream()
                .filter(word -> !IndexWords.isLink(word))
                .allMatch(word -> GENERAL.contains(word) || Needed.isNumber(word));
    }

    /** Whether this wording of a term means its condition without more words. */
    static boolean isTelling(List<String> folded, IndexTerm term) {
        List<String> words =
                folded.stream().filter(word -> !IndexWords.isLink(word)).toList();
        // Two general words of a path name something together: "renal colic".
        if (words.isEmpty() || isGeneral(folded) && (words.size() == 1 || term.depth() == 0)) {
            return false;
        }
        return switch (term.table()) {
            case MAIN -> words.size() > 1 || !spreads(term);
            case EXTERNAL -> words.size() > 1;
            case NEOPLASM, DRUG -> false;
        };
    }

    private static boolean spreads(IndexTerm term) {
        boolean symptom = term.code()
                .map(code -> SYMPTOMS_AND_INJURIES.indexOf(code.text().charAt(0)) >= 0)
                .orElse(true);
        return symptom && categories(term, new HashSet<>()).size() > SPREAD;
    }

    private static Set<String> categories(IndexTerm term, Set<String> found) {
        term.code().ifPresent(code -> found.add(code.stem().category().text()));
        term.children().forEach(child -> categories(child, found));
        return found;
    }
}
