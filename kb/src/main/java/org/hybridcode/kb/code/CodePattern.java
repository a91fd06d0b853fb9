package org.hybridcode.kb.code;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a reference of the Tabular List means: a code with all below it, a range of such, or those of either whose
 * characters are as a condition asks ({@code E08-E13 with .42}, {@code S12 with 7th character B}). Immutable.
 *
 * @param range the codes that the reference spans
 * @param condition what their characters must be, if anything
 */
public record CodePattern(CodeRange range, Optional<CharacterCondition> condition) implements Comparable<CodePattern> {
    /** The form of a code in running text, as a regular expression without groups; a word such as NOS is none. */
    public static final String CODE =
            "(?<![0-9A-Za-z])[A-Z](?:\\d[0-9A-Z]|[A-Z]\\d)(?:\\.[0-9A-Z]{1,4})?(?![0-9A-Za-z])";

    private static final String OPEN_END = "\\.?-*";
    /** A range is tried first: the dash between its ends may follow dashes that leave its first end open. */
    private static final Pattern REFERENCE = Pattern.compile("(" + CODE + ")(?:" + OPEN_END
            + "\\s*(?:-\\s*|to\\s+|through\\s+)(" + CODE + ")" + OPEN_END + "|" + OPEN_END + ")");

    private static final Pattern BETWEEN = Pattern.compile("(?:[\\s,.]|\\band\\b|\\bor\\b)*");
    private static final Pattern SEGMENT_END = Pattern.compile("\\s*;\\s*");
    private static final String WITH = "with ";
    private static final String JOINT = " with ";

    /** Refuses missing parts. */
    public CodePattern {
        Objects.requireNonNull(range, "range");
        Objects.requireNonNull(condition, "condition");
    }

    /** All codes of a range. */
    public static CodePattern of(CodeRange range) {
        return new CodePattern(range, Optional.empty());
    }

    /**
     * Reads one reference, without or with a condition.
     *
     * @throws IllegalArgumentException when the text is none, or several
     */
    public static CodePattern parse(String text) {
        List<CodePattern> patterns = parseList(text);
        if (patterns.size() != 1) {
            throw new IllegalArgumentException("'" + text + "' is " + patterns.size() + " references, not one");
        }
        return patterns.get(0);
    }

    /**
     * Reads the references of a note, in their order: separated by commas, semicolons, "and" or "or", ranges with a
     * dash or "to", open ends with dashes. A condition holds for all references since the last semicolon.
     *
     * @throws IllegalArgumentException when anything else stands in the text, or a range runs backwards
     */
    public static List<CodePattern> parseList(String text) {
        List<CodePattern> patterns = new ArrayList<>();
        for (String segment : SEGMENT_END.split(text, -1)) {
            List<CodeRange> ranges = new ArrayList<>();
            String rest = segment.substring(leading(segment, ranges)).strip();
            if (ranges.isEmpty() || !(rest.isEmpty() || rest.startsWith(WITH))) {
                throw new IllegalArgumentException("'" + text + "' is not a list of references to codes");
            }
            Optional<CharacterCondition> condition = rest.isEmpty()
                    ? Optional.empty()
                    : Optional.of(CharacterCondition.parse(
                            rest.substring(WITH.length()).strip()));
            ranges.forEach(range -> patterns.add(new CodePattern(range, condition)));
        }
        return List.copyOf(patterns);
    }

    /** Collects the references that {@code text} begins with; returns where they end. */
    private static int leading(String text, List<CodeRange> ranges) {
        Matcher between = BETWEEN.matcher(text);
        Matcher reference = REFERENCE.matcher(text);
        int end = 0;
        while (true) {
            between.region(end, text.length()).lookingAt();
            int start = between.end();
            if (!reference.region(start, text.length()).lookingAt()) {
                return start;
            }
            Icd10Code first = new Icd10Code(reference.group(1));
            ranges.add(new CodeRange(first, reference.group(2) == null ? first : new Icd10Code(reference.group(2))));
            end = reference.end();
        }
    }

    /** The references as {@link #parseList} reads them. */
    public static String format(Collection<CodePattern> patterns) {
        return patterns.stream().map(CodePattern::toString).collect(Collectors.joining("; "));
    }

    /** Whether {@code code} is meant by this reference. */
    public boolean contains(Icd10Code code) {
        return range.contains(code) && (condition.isEmpty() || condition.get().holdsFor(code));
    }

    @Override
    public int compareTo(CodePattern other) {
        int byRange = range.compareTo(other.range);
        return byRange != 0 ? byRange : toString().compareTo(other.toString());
    }

    @Override
    public String toString() {
        return range + condition.map(asked -> JOINT + asked).orElse("");
    }
}
