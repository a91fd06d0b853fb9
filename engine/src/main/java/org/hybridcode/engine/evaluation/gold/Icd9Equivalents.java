package org.hybridcode.engine.evaluation.gold;

import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hybridcode.kb.codebook.Codebook;
import org.hybridcode.kb.official.Gem;

/**
 * ICD-9-CM diagnoses as ICD-10-CM codes, by the General Equivalence Mappings from ICD-9-CM. Immutable.
 *
 * <p>The mappings say where a code may lead, not what the note said, so one policy chooses, always the same:
 *
 * <ul>
 *   <li>The rows of a code that each stand for it alone (scenario 0) are alternatives, and one of them counts.
 *   <li>Where no row stands alone, the code needs several ICD-10-CM codes together (the combination flag): of the lowest
 *       scenario one row of each choice list counts, and all of these are gold codes.
 *   <li>Of alternatives the one that counts is a code that has not become a header since (E78.5 before E78.4, for 272.4),
 *       then the shortest, which says the least that the ICD-9-CM code does not (I50.9 before I50.814, for 428.0), then
 *       the first in the file.
 *   <li>A code that leads nowhere, or that the mappings do not have, is left out and told.
 * </ul>
 *
 * <p>A target that the codebook does not have at all is not passed over: a small knowledge base would choose its own
 * gold. The choice is exact when no row in it is marked approximate; where there are alternatives they nearly all are.
 */
final class Icd9Equivalents {
    private static final int CATEGORY_LENGTH = 3;
    private static final int ALONE = 0;

    private final Codebook codebook;
    private final Map<String, Equivalent> equivalents = new HashMap<>();

    /**
     * What an ICD-9-CM code stands for.
     *
     * @param codes dotted ICD-10-CM codes, more than one for a combination; none when it leads nowhere
     * @param exact whether no row of the mappings in it is marked approximate
     */
    record Equivalent(List<String> codes, boolean exact) {
        Equivalent {
            codes = List.copyOf(codes);
        }
    }

    /**
     * Those of the mappings that lead from ICD-9-CM; the others are passed over.
     *
     * @param codebook tells which codes are headers
     */
    Icd9Equivalents(List<Gem> gems, Codebook codebook) {
        this.codebook = codebook;
        Map<String, List<Gem.Entry>> bySource = new LinkedHashMap<>();
        gems.stream()
                .filter(gem -> gem.direction() == Gem.Direction.ICD9_TO_ICD10)
                .flatMap(gem -> gem.entries().stream())
                .forEach(row -> bySource.merge(row.source(), List.of(row), Icd9Equivalents::both));
        bySource.forEach((source, rows) -> equivalents.put(source, equivalent(rows)));
    }

    private static List<Gem.Entry> both(List<Gem.Entry> before, List<Gem.Entry> added) {
        return Stream.concat(before.stream(), added.stream()).toList();
    }

    private Equivalent equivalent(List<Gem.Entry> rows) {
        List<Gem.Entry> chosen =
                chosen(rows.stream().filter(row -> !row.noMap()).toList());
        return new Equivalent(
                chosen.stream().map(row -> GoldCodes.dotted(row.target())).toList(),
                chosen.stream().noneMatch(Gem.Entry::approximate));
    }

    private List<Gem.Entry> chosen(List<Gem.Entry> rows) {
        int lowest = rows.stream()
                .map(Gem.Entry::scenario)
                .min(Comparator.naturalOrder())
                .orElse(ALONE);
        // All rows that stand alone have the choice list 0.
        Map<Integer, List<Gem.Entry>> lists = rows.stream()
                .filter(row -> row.scenario() == lowest)
                .collect(Collectors.groupingBy(Gem.Entry::choiceList, TreeMap::new, Collectors.toList()));
        return lists.values().stream().map(this::best).toList();
    }

    private Gem.Entry best(List<Gem.Entry> alternatives) {
        return Collections.min(
                alternatives, Comparator.comparing(this::leadsToHeader).thenComparingInt(row -> row.target()
                        .length()));
    }

    private boolean leadsToHeader(Gem.Entry row) {
        return codebook.find(GoldCodes.dotted(row.target()))
                .filter(entry -> !entry.billable())
                .isPresent();
    }

    /** Whether there is nothing to map with. */
    boolean isEmpty() {
        return equivalents.isEmpty();
    }

    /** What an undotted code stands for, if the mappings have it. */
    Optional<Equivalent> of(String undotted) {
        return Optional.ofNullable(equivalents.get(undotted));
    }

    /** An ICD-9-CM code with its dot: behind three characters, behind four of an external cause (E). */
    static String dotted(String undotted) {
        int before = CATEGORY_LENGTH + (undotted.startsWith("E") ? 1 : 0);
        return undotted.length() <= before
                ? undotted
                : undotted.substring(0, before) + "." + undotted.substring(before);
    }
}
