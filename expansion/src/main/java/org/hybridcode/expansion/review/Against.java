package org.hybridcode.expansion.review;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.hybridcode.expansion.mine.Likeness;
import org.hybridcode.expansion.share.Proportion;
import org.hybridcode.expansion.validate.OfficialIndex;
import org.hybridcode.kb.index.Found;
import org.hybridcode.rules.facts.Agreement;
import org.hybridcode.rules.generated.MappingRule;

/**
 * How right rules are by the official index and Tabular List, without a person: of the rules whose phrase these know, those with the
 * same code, and those with the same category.
 *
 * @param rules how many rules were looked at
 * @param known how many of their phrases the index and the Tabular List know
 * @param titles how many of these phrases are official titles, which the expansion was given
 * @param right the same code, of those known
 * @param category the same category, of those known
 * @param rightBeyondTitles the same code, of those known that are no titles
 * @param categoryBeyondTitles the same category, of those known that are no titles
 * @param wrong those with another code, in the order of the rules
 */
public record Against(
        int rules,
        int known,
        int titles,
        Proportion right,
        Proportion category,
        Proportion rightBeyondTitles,
        Proportion categoryBeyondTitles,
        List<Wrong> wrong) {
    private static final int CATEGORY = 3;

    /** A rule that the official index contradicts. */
    public record Wrong(MappingRule rule, Found official) {}

    /** Copies the list. */
    public Against {
        wrong = List.copyOf(wrong);
    }

    private record Judged(MappingRule rule, Found official, boolean right, boolean category) {
        boolean title() {
            return official.by() == Found.By.TITLE;
        }
    }

    /** Scores rules; synonyms that chose the encoder's threshold are left out. */
    public static Against of(List<MappingRule> rules, OfficialIndex index) {
        Objects.requireNonNull(index, "index");
        List<Judged> known = rules.parallelStream()
                .filter(rule -> !Likeness.isHeldOut(rule.key()))
                .map(rule -> judged(rule, index))
                .flatMap(Optional::stream)
                .toList();
        List<Judged> beyond = known.stream().filter(judged -> !judged.title()).toList();
        return new Against(
                rules.size(),
                known.size(),
                known.size() - beyond.size(),
                share(known, true),
                share(known, false),
                share(beyond, true),
                share(beyond, false),
                known.stream()
                        .filter(judged -> !judged.right())
                        .map(judged -> new Wrong(judged.rule(), judged.official()))
                        .toList());
    }

    private static Optional<Judged> judged(MappingRule rule, OfficialIndex index) {
        String code = rule.code().text();
        return index.says(rule.key())
                .map(found -> new Judged(
                        rule,
                        found,
                        index.of(rule.key(), code) == Agreement.SAME,
                        category(code).equals(category(found.code().text()))));
    }

    private static String category(String code) {
        return code.substring(0, Math.min(CATEGORY, code.length()));
    }

    private static Proportion share(List<Judged> judged, boolean exact) {
        int count = (int) judged.stream()
                .filter(one -> exact ? one.right() : one.category())
                .count();
        return Proportion.of(count, judged.size());
    }
}
