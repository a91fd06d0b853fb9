package org.hybridcode.nlp.section;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.hybridcode.nlp.section.ProblemLine.Mark;
import org.hybridcode.rules.facts.SectionKind;
import org.hybridcode.rules.facts.Span;

/**
 * Finds the problems that a note goes through one by one without a heading that says so: lines numbered from one on, or
 * lines with a number sign that no line announces, in a part that has no heading, or whose heading stands within a line and
 * ends with it; or in a hospital course that tells more of them than their names.
 */
final class ProblemEnumeration {

    /** Parts that such an enumeration can end: where it begins, they are over. */
    private static final Set<SectionKind> OVER =
            Set.of(SectionKind.UNSPECIFIED, SectionKind.IMAGING, SectionKind.LABORATORY, SectionKind.HOSPITAL_COURSE);

    /** The same where the enumeration stands apart, and tells of most of its entries more than their names. */
    private static final Set<SectionKind> OVER_APART = Set.of(
            SectionKind.SOCIAL_HISTORY,
            SectionKind.FAMILY_HISTORY,
            SectionKind.ALLERGIES,
            SectionKind.VITAL_SIGNS,
            SectionKind.PHYSICAL_EXAM);

    private ProblemEnumeration() {}

    /** The section, or the part of it before the enumeration and the enumeration as an assessment. */
    static Stream<Section> cut(String note, Section section) {
        OptionalInt begin = begin(note, section);
        if (begin.isEmpty()) {
            return Stream.of(section);
        }
        int at = begin.getAsInt();
        Section problems = new Section(
                SectionKind.ASSESSMENT_AND_PLAN,
                new Span(at, at + 1),
                new Span(at, section.span().end()),
                false);
        return at == section.span().begin()
                ? Stream.of(problems)
                : Stream.of(
                        new Section(
                                section.kind(),
                                section.heading(),
                                new Span(section.span().begin(), at),
                                section.headed()),
                        problems);
    }

    private static OptionalInt begin(String note, Section section) {
        boolean complaint = section.kind() == SectionKind.CHIEF_COMPLAINT;
        boolean apart = OVER_APART.contains(section.kind());
        if (!complaint && !apart && !OVER.contains(section.kind())) {
            return OptionalInt.empty();
        }
        int from = section.headed() ? section.heading().end() : section.span().begin();
        List<ProblemLine> lines = ProblemLine.within(note, from, section.span().end());
        List<ProblemLine> entries =
                lines.stream().filter(line -> line.mark() == Mark.NUMBER).toList();
        if (entries.size() < 2 || announced(note, section, lines, entries.get(0))) {
            return OptionalInt.empty();
        }
        long told = entries.stream()
                .filter(line -> ToldBehind.of(note, line).isPresent())
                .count();
        int first = lines.indexOf(entries.get(0));
        if (apart && (first == 0 || !lines.get(first - 1).blank() || 2 * told < entries.size())) {
            return OptionalInt.empty();
        }
        boolean listed = complaint || section.kind() == SectionKind.HOSPITAL_COURSE;
        return counts(note, entries) && (told > 0 || !listed)
                ? OptionalInt.of(entries.get(0).begin())
                : OptionalInt.empty();
    }

    /** Whether the line before the first entry says what is counted: that names no problems, unless it names a complaint. */
    private static boolean announced(String note, Section section, List<ProblemLine> lines, ProblemLine first) {
        List<ProblemLine> before = lines.subList(0, lines.indexOf(first)).stream()
                .filter(line -> !line.blank())
                .toList();
        if (before.isEmpty()) {
            return section.headed() && section.kind() == SectionKind.UNSPECIFIED;
        }
        return note.charAt(before.get(before.size() - 1).end() - 1) == ':'
                && section.kind() != SectionKind.CHIEF_COMPLAINT;
    }

    private static boolean counts(String note, List<ProblemLine> entries) {
        for (int i = 0; i < entries.size(); i++) {
            ProblemLine line = entries.get(i);
            if (Numbering.number(note, line.from(), line.end()).orElse(i + 1) != i + 1) {
                return false;
            }
        }
        return true;
    }
}
