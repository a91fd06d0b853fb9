package org.hybridcode.rules.generated;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The one shape in which generated mappings are written. */
final class MappingText {
    static final String NO_END = "..";
    static final String NEVER = "never";

    /** What a rule says of itself, in the order in which it is written. */
    static final List<String> KEYS = List.of("Phrase", "Status", "Effective", "Source", "Evidence", "Review");

    /** The lines before the first rule, and those of each rule. */
    static final int OPENING = 6;

    static final int LINES = 13;

    /** The last line of each rule. */
    static final String END = "end";

    static final String EXPECTED = "not of the shape of generated mappings: expected is ";
    static final String REMEDY =
            "; write it back as it was generated, or put a rule of your own into the folder of --rules";

    private MappingText() {}

    /** The name of the package of a chapter's file. */
    static String packageName(int chapter) {
        return String.format(Locale.ROOT, "generated.chapter%02d", chapter);
    }

    /** The whole of a chapter's file, line by line. */
    static List<String> file(int chapter, List<MappingRule> rules) {
        List<String> lines = new ArrayList<>(List.of(
                "// Generated mappings to codes of chapter " + chapter
                        + ": one rule for each wording and code, in the order of the wordings.",
                "// Reads Mention. Writes Mapping. Status, dates and review may be changed; another shape is refused.",
                "package " + packageName(chapter),
                "",
                "import org.hybridcode.rules.facts.Mapping",
                "import org.hybridcode.rules.facts.Mention"));
        rules.forEach(rule -> lines.addAll(rule(rule)));
        return lines;
    }

    /** The lines of one rule. */
    static List<String> rule(MappingRule rule) {
        return List.of(
                "",
                "rule \"" + rule.id() + " " + rule.title() + "\"",
                annotation(KEYS.get(0), rule.phrase()),
                annotation(KEYS.get(1), rule.state().label()),
                annotation(KEYS.get(2), effective(rule.period())),
                annotation(KEYS.get(3), PlainText.joined(rule.evidence().sources())),
                annotation(KEYS.get(4), evidence(rule.evidence())),
                annotation(KEYS.get(5), review(rule.review())),
                "when",
                "    $mention : Mention(conceptId == \"" + rule.concept() + "\")",
                "then",
                "    insert(new Mapping($mention, \"" + rule.code().text() + "\"));",
                END);
    }

    private static String annotation(String key, String value) {
        return "    @" + key + "(\"" + value + "\")";
    }

    private static String effective(MappingPeriod period) {
        return period.from() + "/" + period.to().map(LocalDate::toString).orElse(NO_END);
    }

    private static String evidence(MappingEvidence evidence) {
        MappingOrigin origin = evidence.origin();
        return Stream.concat(
                        Stream.of(
                                "support " + evidence.support(),
                                "contradictions " + evidence.contradictions(),
                                "corpus " + origin.corpusSha256(),
                                "model " + origin.modelSha256().orElse(PlainText.NONE),
                                "made " + origin.made()),
                        evidence.verdicts().stream())
                .reduce((one, other) -> one + PlainText.AND + other)
                .orElseThrow();
    }

    private static String review(MappingReview review) {
        return "reviewer " + text(review.reviewer())
                + PlainText.AND + "expires "
                + review.expires().map(LocalDate::toString).orElse(NEVER)
                + PlainText.AND + "reason " + text(review.reason());
    }

    private static String text(Optional<String> text) {
        return text.orElse(PlainText.NONE);
    }
}
