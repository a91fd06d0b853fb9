package org.hybridcode.nlp.section;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.hybridcode.nlp.section.ProblemLine.Mark;
import org.hybridcode.rules.facts.SectionKind;
import org.hybridcode.rules.facts.Span;

/**
 * Parts an assessment that goes problem by problem: the lines that name the problems stay what they are, and what is said
 * beneath them becomes {@link SectionKind#REASONING}, or the kind that a label of its own gives it ("Medical treatment:").
 *
 * <p>A short line names a problem when bulleted lines, or a longer line, follow it directly. Where there is no such line the
 * section stays whole; where there is one, prose before the first problem is a summary, and reasoning too. Numbered lines
 * name problems where they count on through the section, or do not stand beneath several lines that have no mark. What an entry says behind its first sentence is
 * reasoning as well, in a list of discharge diagnoses too.
 */
final class ProblemParagraphs {
    private static final int LONGEST = 100;
    private static final int LONGEST_ALONE = 60;

    static final Set<SectionKind> BY_PROBLEM =
            EnumSet.of(SectionKind.ASSESSMENT, SectionKind.ASSESSMENT_AND_PLAN, SectionKind.IMPRESSION);

    /** Parts in which every line is a diagnosis. */
    private static final Set<SectionKind> LISTS =
            EnumSet.of(SectionKind.DISCHARGE_DIAGNOSIS, SectionKind.FINAL_DIAGNOSIS);

    /** What a label beneath a problem can make of its line; other labels ("PE:", "Labs:") may be problems themselves. */
    private static final Set<SectionKind> TOLD =
            EnumSet.of(SectionKind.PLAN, SectionKind.INSTRUCTIONS, SectionKind.CONSENT);

    private final HeadingFinder finder;
    private final HeadingLexicon lexicon;

    ProblemParagraphs(HeadingFinder finder, HeadingLexicon lexicon) {
        this.finder = finder;
        this.lexicon = lexicon;
    }

    /** Whether a section of this kind says what the patient has. */
    static boolean concludes(SectionKind kind) {
        return BY_PROBLEM.contains(kind) || LISTS.contains(kind);
    }

    /** The parts of a section, which tile it; the section itself when it does not go by problem. */
    List<Section> parts(String note, Section section) {
        if (LISTS.contains(section.kind())) {
            return entries(note, section);
        }
        if (!BY_PROBLEM.contains(section.kind())) {
            return List.of(section);
        }
        List<ProblemLine> lines = lines(note, section);
        boolean numbered = countsOn(note, lines) || numbered(lines);
        List<Section> parts = new ArrayList<>();
        boolean byProblem = false;
        for (int i = 0; i < lines.size(); i++) {
            ProblemLine line = lines.get(i);
            if (line.blank()) {
                continue;
            }
            boolean problem = problem(note, lines, i, numbered);
            OptionalInt behind = problem ? ToldBehind.of(note, line) : OptionalInt.empty();
            byProblem |= problem && (behind.isPresent() || saidBeneath(lines, i, numbered));
            if (problem) {
                parts.addAll(entry(section.kind(), line, behind));
            } else {
                parts.add(told(note, line));
            }
        }
        return byProblem ? joined(section, parts) : List.of(section);
    }

    /** A list of diagnoses: what an entry tells behind its first sentence is reasoning, everything else the list. */
    private static List<Section> entries(String note, Section section) {
        List<Section> parts = new ArrayList<>();
        for (ProblemLine line : lines(note, section)) {
            if (!line.blank()) {
                parts.addAll(entry(section.kind(), line, ToldBehind.of(note, line)));
            }
        }
        return parts.stream().anyMatch(part -> part.kind() == SectionKind.REASONING)
                ? joined(section, parts)
                : List.of(section);
    }

    private static List<ProblemLine> lines(String note, Section section) {
        int first = section.headed()
                ? note.indexOf('\n', section.heading().end()) + 1
                : section.span().begin();
        return section.headed() && first == 0
                ? List.of()
                : ProblemLine.within(note, first, section.span().end());
    }

    /** Whether the numbered lines count on through the section, or have a sign alone: so do problems, and no steps beneath one. */
    private static boolean countsOn(String note, List<ProblemLine> lines) {
        int last = 0;
        for (ProblemLine line : lines) {
            if (line.mark() == Mark.NUMBER
                    && Numbering.number(note, line.from(), line.end()).orElse(last + 1) != ++last) {
                return false;
            }
        }
        return last > 1;
    }

    /** Whether numbered lines name problems: unless they stand beneath two or more lines that have no mark. */
    private static boolean numbered(List<ProblemLine> lines) {
        int beneath = 0;
        for (int i = 0; i + 1 < lines.size(); i++) {
            Mark next = lines.get(i + 1).mark();
            if (lines.get(i).mark() == Mark.NUMBER && next == Mark.BULLET) {
                return true;
            }
            beneath += !lines.get(i).blank() && lines.get(i).mark() == Mark.NONE && next == Mark.NUMBER ? 1 : 0;
        }
        return beneath < 2;
    }

    private boolean problem(String note, List<ProblemLine> lines, int i, boolean numbered) {
        ProblemLine line = lines.get(i);
        if (line.mark() == Mark.NUMBER) {
            return numbered;
        }
        boolean opens = i == 0 || lines.get(i - 1).blank();
        boolean alone = i + 1 == lines.size() || lines.get(i + 1).blank();
        return line.mark() == Mark.NONE
                && (opens || marked(lines, i + 1, numbered))
                && line.length() <= (alone ? LONGEST_ALONE : LONGEST)
                && note.charAt(line.end() - 1) != ':'
                && finder.atLineStart(note, line.begin(), line.end()).isEmpty()
                && !lexicon.opensSentence(note, line.from(), line.end());
    }

    private static boolean marked(List<ProblemLine> lines, int i, boolean numbered) {
        return i < lines.size()
                && (lines.get(i).mark() == Mark.BULLET || lines.get(i).mark() == Mark.NUMBER && !numbered);
    }

    private static boolean saidBeneath(List<ProblemLine> lines, int i, boolean numbered) {
        if (i + 1 == lines.size() || lines.get(i + 1).blank()) {
            return false;
        }
        ProblemLine next = lines.get(i + 1);
        return switch (next.mark()) {
            case BULLET -> true;
            case NUMBER -> !numbered;
            case NONE ->
                next.length() > LONGEST_ALONE && next.length() > lines.get(i).length();
        };
    }

    /** The line that names a problem, and what it tells behind that. */
    private static List<Section> entry(SectionKind kind, ProblemLine line, OptionalInt told) {
        int end = told.orElse(line.end());
        Section named = new Section(kind, new Span(line.from(), end), new Span(line.begin(), end), true);
        return told.isPresent() ? List.of(named, reasoning(end, line.end())) : List.of(named);
    }

    private Section told(String note, ProblemLine line) {
        Span span = new Span(line.begin(), line.end());
        Optional<Candidate> label =
                finder.atLineStart(note, line.begin(), line.end()).filter(found -> TOLD.contains(found.kind()));
        return label.map(found -> new Section(found.kind(), found.heading(), span, true))
                .orElseGet(() -> reasoning(line.begin(), line.end()));
    }

    private static Section reasoning(int begin, int end) {
        return new Section(SectionKind.REASONING, new Span(begin, begin + 1), new Span(begin, end), false);
    }

    /** Each part runs to the next one; neighbouring parts of reasoning are one. */
    private static List<Section> joined(Section section, List<Section> parts) {
        List<Section> joined = new ArrayList<>();
        int begin = section.span().begin();
        Section open = section;
        for (Section part : parts) {
            if (open.kind() == SectionKind.REASONING && part.kind() == SectionKind.REASONING) {
                continue;
            }
            if (begin < part.span().begin()) {
                joined.add(new Section(
                        open.kind(), open.heading(), new Span(begin, part.span().begin()), open.headed()));
            }
            begin = part.span().begin();
            open = part;
        }
        joined.add(new Section(
                open.kind(), open.heading(), new Span(begin, section.span().end()), open.headed()));
        return joined;
    }
}
