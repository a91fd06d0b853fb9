package org.hybridcode.rules.generated;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hybridcode.kb.code.Icd10Code;

/** Puts together what the metadata of one rule says. */
final class MappingCard {
    private static final Pattern EVIDENCE =
            Pattern.compile("support (\\d{1,9}); contradictions (\\d{1,9}); corpus ([^;]+);"
                    + " model ([^;]+); made ([^;]+)(?:; (.+))?");
    private static final Pattern REVIEW = Pattern.compile("reviewer ([^;]+); expires ([^;]+); reason ([^;]+)");

    private final Map<String, String> values = new HashMap<>();
    private MappingState state = MappingState.DRAFT;
    private Optional<MappingPeriod> period = Optional.empty();
    private Optional<MappingEvidence> evidence = Optional.empty();
    private MappingReview review = MappingReview.NONE;

    /**
     * Reads one value; the keys come in the order in which they are written.
     *
     * @throws IllegalArgumentException when it is not of its form
     * @throws java.time.DateTimeException when a date is none
     */
    void read(String key, String value) {
        values.put(key, value);
        switch (key) {
            case "Status" ->
                state = MappingState.labelled(value)
                        .orElseThrow(() -> new IllegalArgumentException(
                                "write draft, shadow, active or retired, not '" + value + "'"));
            case "Effective" -> period = Optional.of(period(value));
            case "Evidence" -> evidence = Optional.of(evidence(value, PlainText.parts(values.get("Source"))));
            case "Review" -> review = review(value);
            default -> PlainText.check("text", value);
        }
    }

    private static MappingPeriod period(String value) {
        String[] days = value.split("/", -1);
        if (days.length != 2) {
            throw new IllegalArgumentException("write first/last, with .. for no end");
        }
        return new MappingPeriod(
                LocalDate.parse(days[0]),
                days[1].equals(MappingText.NO_END) ? Optional.empty() : Optional.of(LocalDate.parse(days[1])));
    }

    private static MappingEvidence evidence(String value, List<String> sources) {
        Matcher matcher = matched(EVIDENCE, value, "write support, contradictions, corpus, model, made, then verdicts");
        return new MappingEvidence(
                Integer.parseInt(matcher.group(1)),
                Integer.parseInt(matcher.group(2)),
                sources,
                matcher.group(6) == null ? List.of() : PlainText.parts(matcher.group(6)),
                new MappingOrigin(matcher.group(3), text(matcher.group(4)), LocalDate.parse(matcher.group(5))));
    }

    private static MappingReview review(String value) {
        Matcher matcher = matched(REVIEW, value, "write reviewer, expires and reason");
        String expires = matcher.group(2);
        return new MappingReview(
                text(matcher.group(1)),
                expires.equals(MappingText.NEVER) ? Optional.empty() : Optional.of(LocalDate.parse(expires)),
                text(matcher.group(3)));
    }

    private static Matcher matched(Pattern pattern, String value, String remedy) {
        Matcher matcher = pattern.matcher(value);
        if (!matcher.matches()) {
            throw new IllegalArgumentException(remedy + ", each with its value and joined by '" + PlainText.AND + "'");
        }
        return matcher;
    }

    private static Optional<String> text(String value) {
        return value.equals(PlainText.NONE) ? Optional.empty() : Optional.of(value);
    }

    /** @throws IllegalArgumentException when phrase or title is no plain text */
    MappingRule rule(String title, Icd10Code code) {
        return new MappingRule(
                values.get("Phrase"), code, title, state, period.orElseThrow(), evidence.orElseThrow(), review);
    }
}
