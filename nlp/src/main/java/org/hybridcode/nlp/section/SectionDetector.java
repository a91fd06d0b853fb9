package org.hybridcode.nlp.section;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hybridcode.nlp.section.ProblemLine.Mark;
import org.hybridcode.rules.facts.SectionKind;
import org.hybridcode.rules.facts.Span;

/**
 * Cuts a note into its sections. Immutable and thread-safe; the time is linear in the length of the note.
 *
 * <p>A known heading in upper case with a colon opens a section anywhere; others only at the start of a line, with a
 * colon or dash, or alone on it. Body systems, vital signs and the labels of list entries never end a section, with two
 * exceptions: a body system after vital signs opens the examination, and one after a short part (an image, diet,
 * allergies, immunizations) that interrupted an examination or a review of systems takes that up again. Vital signs
 * within an examination belong to it.
 *
 * <p>An unknown heading opens an {@link SectionKind#UNSPECIFIED} section when it is in upper case, ends in a colon, begins
 * a line or follows a stop, and its last word is one that names sections ("EVALUATION", "SUMMARY": role {@code top} in
 * {@code heading-words.tsv}). So "SLEEP STUDY:" does and "PNEUMONIA:" does not.
 *
 * <p>Within a part that lists diagnoses, entries often have labels that are headings elsewhere ("Labs: ..."). There,
 * ambiguous abbreviations and numbered or bulleted headings that are not in upper case open nothing, and if its own
 * heading is in upper case, neither does a heading in mixed case with text on its line, unless it opens another such
 * part.
 *
 * <p>What a decision rests on ("MDM:") is reasoning beside a diagnosis or an assessment, and the assessment without one.
 *
 * <p>Prose behind administrative lines is a part of its own: {@link AdministrativeLines}.
 *
 * <p>Problems enumerated without a heading are an assessment: {@link ProblemEnumeration}. An assessment that goes problem by
 * problem is parted further: {@link ProblemParagraphs}. A list of
 * risks is cut out of any part: {@link RiskLists}.
 */
public final class SectionDetector {

    private static final Set<SectionKind> RESULTS =
            EnumSet.of(SectionKind.IMAGING, SectionKind.LABORATORY, SectionKind.PATHOLOGY);

    private final HeadingFinder finder;
    private final ProblemParagraphs problems;
    private final RiskLists risks;

    private SectionDetector(HeadingFinder finder, ProblemParagraphs problems, RiskLists risks) {
        this.finder = finder;
        this.problems = problems;
        this.risks = risks;
    }

    /**
     * Reads the headings from the class path.
     *
     * @throws IllegalStateException when a data file is missing or broken; names file, line and value
     */
    public static SectionDetector load() {
        HeadingLexicon lexicon = HeadingLexicon.load();
        HeadingFinder finder = new HeadingFinder(lexicon);
        return new SectionDetector(
                finder, new ProblemParagraphs(finder, lexicon), new RiskLists(RiskWords.load(lexicon)));
    }

    /** The sections of the note in order; they tile it. Empty for an empty note. */
    public List<Section> detect(String note) {
        if (note.isEmpty()) {
            return List.of();
        }
        return concluded(sections(note, openings(note))).stream()
                .flatMap(section -> AdministrativeLines.cut(note, section))
                .flatMap(section -> ProblemEnumeration.cut(note, section))
                .flatMap(section -> risks.cut(note, section, problems.parts(note, section)).stream())
                .toList();
    }

    /** Reasoning under a heading of its own is the assessment of a note that has no other. */
    private static List<Section> concluded(List<Section> sections) {
        return sections.stream().anyMatch(section -> ProblemParagraphs.concludes(section.kind()))
                ? sections
                : sections.stream()
                        .map(section -> section.kind() == SectionKind.REASONING
                                ? new Section(
                                        SectionKind.ASSESSMENT, section.heading(), section.span(), section.headed())
                                : section)
                        .toList();
    }

    private List<Candidate> openings(String note) {
        Openings openings = new Openings();
        for (int begin = 0; begin < note.length(); ) {
            int end = lineEnd(note, begin);
            int from = begin;
            Optional<Candidate> start = finder.atLineStart(note, begin, end);
            if (start.isPresent()) {
                from = start.get().heading().end();
                openings.offer(start.get());
            }
            addWithin(note, from, end, ProblemLine.of(note, begin, end).mark() == Mark.NUMBER, openings);
            begin = end + 1;
        }
        return openings.accepted();
    }

    /** What opens within a line; results told within the entry of a list do not end the list. */
    private void addWithin(String note, int from, int end, boolean entry, Openings openings) {
        int begin = from;
        for (int i = from; i < end; i++) {
            if (note.charAt(i) == ':') {
                finder.beforeColon(note, begin, i, end)
                        .filter(found -> !entry || !RESULTS.contains(found.kind()))
                        .ifPresent(openings::offer);
                begin = i + 1;
            }
        }
    }

    private static List<Section> sections(String note, List<Candidate> openings) {
        List<Section> sections = new ArrayList<>();
        int first = openings.isEmpty() ? note.length() : openings.get(0).begin();
        boolean preamble = !note.substring(0, first).isBlank() || openings.isEmpty();
        if (preamble) {
            sections.add(Section.unheaded(first));
        }
        for (int i = 0; i < openings.size(); i++) {
            Candidate opening = openings.get(i);
            int begin = i == 0 && !preamble ? 0 : opening.begin();
            int end = i + 1 < openings.size() ? openings.get(i + 1).begin() : note.length();
            sections.add(new Section(opening.kind(), opening.heading(), new Span(begin, end), true));
        }
        return List.copyOf(sections);
    }

    private static int lineEnd(String note, int begin) {
        int end = begin;
        while (end < note.length() && !isBreak(note.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isBreak(char c) {
        return c == '\n' || c == '\r' || c == '\f';
    }
}
