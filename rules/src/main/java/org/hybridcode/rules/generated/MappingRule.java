package org.hybridcode.rules.generated;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import org.hybridcode.kb.code.Icd10Code;
import org.hybridcode.kb.concept.Phrases;

/**
 * A generated mapping: a mention of the phrase proposes the code. Ordered by the folded phrase, then by code; two rules of
 * one {@link #id()} say the same.
 *
 * @param phrase the wording, as {@link #fits} takes it; the one place where it is written
 * @param code the code
 * @param title the official title of the code
 * @param state how far it has come
 * @param period the encounter dates it is for
 * @param evidence what speaks for it
 * @param review who put it into its state
 */
public record MappingRule(
        String phrase,
        Icd10Code code,
        String title,
        MappingState state,
        MappingPeriod period,
        MappingEvidence evidence,
        MappingReview review)
        implements Comparable<MappingRule> {
    private static final Comparator<MappingRule> ORDER =
            Comparator.comparing(MappingRule::key).thenComparing(MappingRule::code);

    /** @throws IllegalArgumentException when phrase or title is no plain text; the message does not show the phrase */
    public MappingRule {
        PlainText.check("phrase", phrase);
        if (!fits(phrase)) {
            throw new IllegalArgumentException("the phrase has no letter or digit");
        }
        Objects.requireNonNull(code, "code");
        PlainText.check("title", title);
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(period, "period");
        Objects.requireNonNull(evidence, "evidence");
        Objects.requireNonNull(review, "review");
    }

    /**
     * Whether a wording can be the phrase of a rule: one line of at most 300 characters with single blanks, a letter or digit
     * among them, without quotes, backslashes, comments or unseen characters.
     */
    public static boolean fits(String phrase) {
        return PlainText.is(phrase) && !Phrases.words(phrase).isEmpty();
    }

    /** The folded words of the phrase: wordings of one key are one concept. */
    public String key() {
        return Phrases.key(phrase);
    }

    /** The concept that the phrase stands for, {@code phrase:} and 16 digits of hexadecimal. */
    public String concept() {
        return MappingIds.concept(key());
    }

    /** Permanent: {@code MAP-} and 16 digits of hexadecimal that depend on concept and code alone. */
    public String id() {
        return MappingIds.rule(concept(), code);
    }

    /** The same mapping in another state. */
    public MappingRule in(MappingState other, MappingReview by) {
        return new MappingRule(phrase, code, title, other, period, evidence, by);
    }

    /** Whether it fires for an encounter of that date: loaded, in force, and not expired. */
    public boolean firesOn(LocalDate date) {
        return state.loaded() && period.covers(date) && review.holdsOn(date);
    }

    @Override
    public int compareTo(MappingRule other) {
        return ORDER.compare(this, other);
    }
}
