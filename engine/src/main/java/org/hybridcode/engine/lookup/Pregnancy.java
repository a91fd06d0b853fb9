package org.hybridcode.engine.lookup;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hybridcode.kb.code.CodeRange;
import org.hybridcode.kb.code.Icd10Code;
import org.hybridcode.kb.codebook.Codebook;
import org.hybridcode.kb.codebook.CodebookEntry;
import org.hybridcode.kb.codeset.CodeSet;
import org.hybridcode.kb.codeset.CodeSets;
import org.hybridcode.rules.facts.Certainty;
import org.hybridcode.rules.facts.Mention;
import org.hybridcode.rules.facts.Temporality;

/**
 * What a note tells of the patient's own pregnancy as it is now. In the record of a newborn none is told: the pregnancy is
 * the mother's.
 */
final class Pregnancy {
    static final String WEEKS = "Z3A.";
    private static final String WEEKS_UNKNOWN = "Z3A.00";
    private static final String OUTCOME = "Z37.";
    private static final String PERINATAL = "P";
    private static final String BIRTH = "Z38.";
    private static final String OBSTETRIC = "O";
    private static final int SECOND = 14;
    private static final int THIRD = 28;
    private static final CodeSet WITH_WEEKS = CodeSets.builtIn().sets().get("pregnancy, so that weeks may be told");
    private static final CodeSet RUNNING =
            CodeSets.builtIn().sets().get("pregnancy, so that conditions may complicate it");
    private static final Pattern OF_A_BIRTH = Pattern.compile("(?i)\\bborn\\b[^.;\\n]{0,40}$");
    private static final int AROUND = 48;

    private static final CodeRange ECTOPIC = CodeRange.parse("O00-O02");

    private final Codebook codebook;
    private final List<Draft> now;

    Pregnancy(Codebook codebook, String note, List<Draft> drafts) {
        this.codebook = codebook;
        List<Draft> told = drafts.stream()
                .filter(draft -> draft.head().stream().anyMatch(mention -> isNow(mention) && !isOfBirth(mention, note)))
                .filter(draft -> entry(draft).isPresent())
                .toList();
        this.now = isOfNewborn(told) ? List.of() : told;
    }

    private static boolean isOfNewborn(List<Draft> told) {
        return says(told, PERINATAL) || says(told, BIRTH) && !says(told, OBSTETRIC);
    }

    private static boolean says(List<Draft> told, String stem) {
        return told.stream().anyMatch(draft -> draft.text().startsWith(stem));
    }

    /** Whether it is told that the condition is the patient's, is there now, and is no mere thought or plan. */
    static boolean isNow(Mention mention) {
        return mention.affirmedOfPatient()
                && mention.temporality() == Temporality.CURRENT
                && mention.certainty() == Certainty.CONFIRMED;
    }

    /** Whether it tells how somebody was born: "born at 40 weeks of gestation". */
    private static boolean isOfBirth(Mention mention, String note) {
        int begin = mention.span().begin();
        return OF_A_BIRTH
                .matcher(note.substring(Math.max(0, begin - AROUND), begin))
                .find();
    }

    private Optional<CodebookEntry> entry(Draft draft) {
        return codebook.find(draft.text()).filter(CodebookEntry::billable);
    }

    /** What tells that she is pregnant, or has been delivered in this encounter. */
    Optional<Draft> told() {
        return outcome().or(this::weeks).or(() -> first(RUNNING::contains));
    }

    /** Whether it tells of the pregnancy without telling a complication of it. */
    static boolean isStatus(Draft told) {
        return !told.text().startsWith(OBSTETRIC);
    }

    /** Whether weeks of gestation may be told: of a pregnancy, or of a delivery. */
    boolean mayHaveWeeks() {
        return outcome().or(() -> first(WITH_WEEKS::contains)).isPresent();
    }

    /** What tells that the pregnancy was ectopic or molar. */
    Optional<Draft> ectopic() {
        return first(ECTOPIC::contains);
    }

    /** The outcome of the delivery. */
    Optional<Draft> outcome() {
        return told(OUTCOME).findFirst();
    }

    /** The most weeks that are told; none where they are of two trimesters, for one of these is past or planned. */
    Optional<Draft> weeks() {
        List<Draft> all =
                told(WEEKS).filter(draft -> !draft.text().equals(WEEKS_UNKNOWN)).toList();
        boolean one = all.stream().map(Pregnancy::trimester).distinct().count() == 1;
        return one ? all.stream().max(Comparator.comparing(Draft::text)) : Optional.empty();
    }

    /** The trimester of the weeks, as titles write it. */
    static String trimester(Draft weeks) {
        int completed = Integer.parseInt(weeks.text().substring(WEEKS.length()));
        return (completed < SECOND ? "first" : completed < THIRD ? "second" : "third") + " trimester";
    }

    private Optional<Draft> first(Predicate<Icd10Code> codes) {
        return now.stream()
                .filter(draft ->
                        entry(draft).map(CodebookEntry::code).filter(codes).isPresent())
                .findFirst();
    }

    private Stream<Draft> told(String stem) {
        return now.stream().filter(draft -> draft.text().startsWith(stem));
    }
}
