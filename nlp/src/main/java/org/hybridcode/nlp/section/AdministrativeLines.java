package org.hybridcode.nlp.section;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hybridcode.rules.facts.SectionKind;
import org.hybridcode.rules.facts.Span;

/**
 * Ends an administrative part where a paragraph of prose follows a blank line: the body of a letter stands behind "Date:"
 * and "Dear Doctor" without a heading of its own.
 */
final class AdministrativeLines {
    private static final Pattern PROSE = Pattern.compile("\\n[ \\t]*\\r?\\n(?=[^\\n]{80})");

    private AdministrativeLines() {}

    /** The section, or its lines and the prose behind them as a part without a heading. */
    static Stream<Section> cut(String note, Section section) {
        Matcher prose = PROSE.matcher(note)
                .region(section.heading().end(), section.span().end());
        if (section.kind() != SectionKind.ADMINISTRATIVE || !prose.find()) {
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
}
