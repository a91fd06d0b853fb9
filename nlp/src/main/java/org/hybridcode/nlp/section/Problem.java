package org.hybridcode.nlp.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hybridcode.rules.facts.SectionKind;
import org.hybridcode.rules.facts.Span;

/**
 * A part of an assessment that speaks of one problem: the line that names it with the reasoning beneath it, or a paragraph.
 *
 * @param span where it stands
 */
public record Problem(Span span) {
    private static final Set<SectionKind> ASSESSING = ProblemParagraphs.BY_PROBLEM;

    /** The problems of a note whose lines are paragraphs, in their order. */
    public static List<Problem> in(String text, List<Section> sections) {
        List<Problem> problems = new ArrayList<>();
        for (int i = 0; i < sections.size(); i++) {
            Section section = sections.get(i);
            if (ASSESSING.contains(section.kind())) {
                if (i + 1 < sections.size() && isReasoning(sections.get(i + 1))) {
                    problems.add(new Problem(new Span(
                            section.span().begin(), sections.get(i + 1).span().end())));
                } else {
                    paragraphs(text, section.span(), problems);
                }
            }
        }
        return List.copyOf(problems);
    }

    private static boolean isReasoning(Section section) {
        return section.kind() == SectionKind.REASONING && !section.headed();
    }

    private static void paragraphs(String text, Span span, List<Problem> problems) {
        ProblemLine.within(text, span.begin(), span.end()).stream()
                .filter(line -> !line.blank())
                .forEach(line -> problems.add(new Problem(new Span(line.from(), line.end()))));
    }
}
