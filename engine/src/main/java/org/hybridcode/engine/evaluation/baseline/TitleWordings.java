package org.hybridcode.engine.evaluation.baseline;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hybridcode.kb.codebook.Codebook;
import org.hybridcode.kb.codebook.CodebookEntry;
import org.hybridcode.kb.concept.Phrases;
import org.hybridcode.kb.concept.Term;
import org.hybridcode.kb.concept.TermKind;
import org.hybridcode.kb.table.Table;

/**
 * The wordings of a code: its title and its inclusion terms as they are printed, and without brackets and the words that
 * only tell that a detail is missing ({@code Hyperlipidemia, unspecified}). Immutable.
 *
 * @param silent those words, each folded, the longer first
 */
record TitleWordings(List<List<String>> silent) {
    private static final String FILE = "/hybridcode/evaluation/title-silent.tsv";
    private static final Pattern BRACKETS = Pattern.compile("\\([^)]*\\)|\\[[^]]*\\]");
    private static final Pattern COMMA = Pattern.compile(",");

    TitleWordings {
        silent = silent.stream().map(List::copyOf).toList();
    }

    static TitleWordings load() {
        return new TitleWordings(Table.readNamed(FILE).stream()
                .map(row -> Phrases.folded(row.cell(0)))
                .toList());
    }

    /** The terms of a code, each with the code as its concept: TITLE as printed, SYNONYM for a title that was shortened. */
    Stream<Term> of(Codebook codebook, CodebookEntry entry) {
        Stream<Term> titles = Stream.of(
                Term.ofKey(Phrases.key(entry.title()), entry.text(), TermKind.TITLE),
                Term.ofKey(shortened(entry.title()), entry.text(), TermKind.SYNONYM));
        Stream<Term> inclusions = codebook.inclusionTermsOf(entry.code()).stream()
                .flatMap(term -> Stream.of(Phrases.key(term), shortened(term)))
                .map(key -> Term.ofKey(key, entry.text(), TermKind.INCLUSION));
        return Stream.concat(titles, inclusions);
    }

    /** The key of a wording without what no note says; the whole key when nothing else would be left. */
    String shortened(String wording) {
        String[] parts = COMMA.split(BRACKETS.matcher(wording).replaceAll(" "), -1);
        List<String> words = withoutSilent(Phrases.folded(parts[0]));
        for (int i = 1; i < parts.length; i++) {
            List<String> part = Phrases.folded(parts[i]);
            if (silent.stream().allMatch(one -> Collections.indexOfSubList(part, one) < 0)) {
                words.addAll(part);
            }
        }
        return words.isEmpty() ? Phrases.key(wording) : String.join(" ", words);
    }

    private List<String> withoutSilent(List<String> words) {
        List<String> kept = new ArrayList<>(words);
        for (List<String> one : silent) {
            int at = Collections.indexOfSubList(kept, one);
            if (at >= 0) {
                kept.subList(at, at + one.size()).clear();
            }
        }
        return kept;
    }
}
