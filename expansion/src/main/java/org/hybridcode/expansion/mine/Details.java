package org.hybridcode.expansion.mine;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hybridcode.kb.codebook.CodebookEntry;
import org.hybridcode.kb.concept.Phrases;
import org.hybridcode.kb.index.ContentWords;
import org.hybridcode.kb.table.Table;

/** The details of titles that a phrase has to say before it can mean the code, by {@code detail-words.tsv}. Immutable. */
public final class Details {
    static final String FILE = "/hybridcode/expansion/detail-words.tsv";
    private static final String RIGHT = "right";
    private static final String LEFT = "left";

    private final Set<String> words;

    private Details(Set<String> words) {
        this.words = words;
    }

    /** Those that the program comes with. */
    public static Details load() {
        return new Details(Table.readNamed(FILE).stream()
                .map(row -> Phrases.key(row.cell(0)))
                .collect(Collectors.toUnmodifiableSet()));
    }

    /** Whether the title says a detail that the folded phrase does not say. */
    public boolean beyond(CodebookEntry entry, String phrase) {
        Set<String> said = said(phrase);
        return Phrases.folded(entry.title()).stream().anyMatch(word -> words.contains(word) && !said.contains(word));
    }

    /** Whether the title says one side and the folded phrase does not say it. */
    public boolean sidedBeyond(CodebookEntry entry, String phrase) {
        Set<String> title = Set.copyOf(Phrases.folded(entry.title()));
        Set<String> said = said(phrase);
        return title.contains(RIGHT) != title.contains(LEFT) && !said.contains(title.contains(RIGHT) ? RIGHT : LEFT);
    }

    /** Whether the folded phrase has every telling word of an official title, "unspecified" and "encounter" among them. */
    public boolean says(String title, String phrase) {
        return said(phrase)
                .containsAll(Phrases.folded(title).stream()
                        .filter(word -> !ContentWords.joins(word))
                        .toList());
    }

    private static Set<String> said(String phrase) {
        return Set.copyOf(List.of(phrase.split(" ", -1)));
    }
}
