package org.hybridcode.nlp.section;

import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hybridcode.rules.facts.SectionKind;
import org.hybridcode.rules.facts.Span;

/**
 * Ends an administrative part and a list of diagnoses where a paragraph of prose follows a blank line: the body of a letter
 * stands behind "Date:" and "Dear Doctor", the story behind the diagnoses, without a heading of its own.
 */
final class AdministrativeLines {
    private static final Pattern PROSE = Pattern.compile("\\n[ \\t]*\\r?\\n(?=[^\\n]{80})");

    private static final Pattern STORY = Pattern.compile("\\n[ \\t]*\\r?\\n(?=[^-*•\\s\\n][^\\n]*[.!?][^\\n]{80})");
    /** Diagnoses that are listed: the first line behind the heading begins with a bullet or a number. */
    private static final Pattern LIST = Pattern.compile("[ \\t:]*\\r?\\n\\s*(?:[-*•]|\\d{1,2}[.)])\\s");

    private static final Set<SectionKind> DIAGNOSES =
            EnumSet.of(SectionKind.FINAL_DIAGNOSIS, SectionKind.DISCHARGE_DIAGNOSIS, SectionKind.ADMISSION_DIAGNOSIS);

    private AdministrativeLines() {}

    /** The section, or its lines and the prose behind them as a part without a heading. */
    static Stream<Section> cut(String note, Section section) {
        Matcher prose = (section.kind() == SectionKind.ADMINISTRATIVE ? PROSE : STORY)
                .matcher(note)
                .region(section.heading().end(), section.span().end());
        if (!endsAtProse(note, section) || !prose.find()) {
            return Stream.of(section);
        }
        int at = prose.end();
        return Stream.of(
                new Section(
                        section.kind(),
                        section.heading(),
                        new Span(section.span().begin(), at),
                        section.headed()),
                new Section(
                        SectionKind.UNSPECIFIED,
                        new Span(at, at + 1),
                        new Span(at, section.span().end()),
                        false));
    }

    private static boolean endsAtProse(String note, Section section) {
        return section.kind() == SectionKind.ADMINISTRATIVE
                || DIAGNOSES.contains(section.kind())
                        && LIST.matcher(note)
                                .region(section.heading().end(), section.span().end())
                                .lookingAt();
    }
}
