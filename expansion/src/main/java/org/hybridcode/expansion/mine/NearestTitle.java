package org.hybridcode.expansion.mine;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.hybridcode.kb.codebook.Codebook;
import org.hybridcode.kb.codebook.CodebookEntry;
import org.hybridcode.kb.concept.Phrases;
import org.hybridcode.kb.index.ContentWords;

/**
 * The official title nearest to a phrase, for a person who looks at it: by the encoder where there is one, else by the words that
 * both have, of which rare ones tell more. It proposes nothing. Immutable and safe to share between threads.
 */
public final class NearestTitle {
    private static final int LOOKED_AT = 20;

    private final Optional<Likeness> likeness;
    private final List<Titled> titles = new ArrayList<>();
    private final Map<String, List<Integer>> byWord = new HashMap<>();

    private record Titled(CodebookEntry entry, Set<String> words) {}

    /**
     * A title near a phrase.
     *
     * @param entry the code or header that has it
     * @param likeness the cosine by the encoder, -1 to 1; else the share of the words' weight that both have, in [0,1]
     */
    public record Near(CodebookEntry entry, double likeness) {}

    /** Among the titles of a code list, by the encoder if there is one. */
    public NearestTitle(Codebook list, Optional<Likeness> likeness) {
        this.likeness = likeness;
        if (likeness.isEmpty()) {
            TitleForms forms = TitleForms.load();
            list.entries().stream()
                    .filter(entry -> !forms.of(entry.title()).isEmpty())
                    .forEach(this::add);
        }
    }

    private void add(CodebookEntry entry) {
        Set<String> words = ContentWords.of(Phrases.folded(entry.title()));
        words.forEach(
                word -> byWord.computeIfAbsent(word, none -> new ArrayList<>()).add(titles.size()));
        titles.add(new Titled(entry, words));
    }

    /** The nearest to a folded phrase; none when no title has anything of it. */
    public Optional<Near> to(String phrase) {
        return nearest(phrase, entry -> true);
    }

    /** The nearest one besides that of a code, and of those above and below it. */
    public Optional<Near> besides(CodebookEntry own, String phrase) {
        return nearest(
                phrase,
                entry -> !entry.code().isWithin(own.code()) && !own.code().isWithin(entry.code()));
    }

    private Optional<Near> nearest(String phrase, Predicate<CodebookEntry> other) {
        return likeness.map(like ->
                        like.neighbours(phrase, LOOKED_AT).stream().map(near -> new Near(near.entry(), near.cosine())))
                .orElseGet(() -> byWords(phrase).stream())
                .filter(near -> other.test(near.entry()))
                .findFirst();
    }

    private List<Near> byWords(String phrase) {
        Set<String> said = ContentWords.of(List.of(phrase.split(" ", -1)));
        Map<Integer, Double> shared = new TreeMap<>();
        for (String word : said) {
            byWord.getOrDefault(word, List.of()).forEach(title -> shared.merge(title, weight(word), Double::sum));
        }
        double whole = said.stream().mapToDouble(this::weight).sum();
        return shared.entrySet().stream()
                .map(one -> near(titles.get(one.getKey()), one.getValue(), whole))
                .sorted(Comparator.comparingDouble(Near::likeness).reversed())
                .toList();
    }

    private Near near(Titled title, double shared, double whole) {
        double own = title.words().stream().mapToDouble(this::weight).sum();
        return new Near(title.entry(), shared / (own + whole - shared));
    }

    /** A word that few titles have tells more than one that many have. */
    private double weight(String word) {
        int having = byWord.getOrDefault(word, Collections.emptyList()).size();
        return StrictMath.log(1 + (double) titles.size() / (1 + having));
    }
}
