package org.hybridcode.engine.lookup;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hybridcode.kb.code.CodeRange;
import org.hybridcode.kb.codebook.Codebook;
import org.hybridcode.kb.codebook.CodebookEntry;
import org.hybridcode.kb.codeset.CodeSets;
import org.hybridcode.kb.codeset.RelatedCodes;

/**
 * Looks up what a condition of another chapter is in the pregnancy or the childbirth that the note tells (Official
 * Guidelines, Section I.C.15.a.1: it complicates the pregnancy unless the provider says that the pregnancy is incidental).
 */
final class ConditionsInPregnancy {
    private static final String CHILDBIRTH = "childbirth";
    private static final String PUERPERIUM = "puerperium";
    private static final String TRIMESTER = "trimester";
    private static final String OPEN = "unspecified trimester";
    private static final List<RelatedCodes> PREGNANT =
            CodeSets.builtIn().pairs("complicates pregnancy", "named in pregnancy");
    private static final List<RelatedCodes> ECTOPIC =
            CodeSets.builtIn().pairs("complicates ectopic pregnancy", "named after ectopic pregnancy");

    private final Codebook codebook;
    private final String note;

    ConditionsInPregnancy(Codebook codebook, String note) {
        this.codebook = codebook;
        this.note = note;
    }

    /**
     * For each draft of a condition that is there now its draft of the pregnancy chapter. It rests on the words of the
     * weeks or of the outcome as well; a complication that tells of the pregnancy is coded beside it and not in it.
     */
    List<Draft> completing(List<Draft> drafts) {
        Pregnancy pregnancy = new Pregnancy(codebook, note, drafts);
        return Stream.concat(
                        pregnancy.told().stream().flatMap(told -> completing(drafts, PREGNANT, told, pregnancy)),
                        pregnancy.ectopic().stream().flatMap(told -> completing(drafts, ECTOPIC, told, pregnancy)))
                .toList();
    }

    private Stream<Draft> completing(List<Draft> drafts, List<RelatedCodes> related, Draft told, Pregnancy pregnancy) {
        return drafts.stream()
                .filter(draft -> draft.head().stream().anyMatch(Pregnancy::isNow))
                .flatMap(draft -> codebook.find(draft.text()).stream()
                        .flatMap(entry ->
                                related.stream().filter(pair -> pair.first().contains(entry.code())))
                        .flatMap(pair -> code(pair.second(), pregnancy).stream())
                        .map(entry ->
                                draft.sharpened(entry.code(), Pregnancy.isStatus(told) ? told.head() : List.of())));
    }

    /** The first code of the range that says of the pregnancy what the note does. */
    private Optional<CodebookEntry> code(CodeRange range, Pregnancy pregnancy) {
        return codebook.billableBelow(range.first().category()).stream()
                .filter(entry -> range.contains(entry.code()))
                .filter(entry -> says(Titles.of(entry), pregnancy))
                .findFirst();
    }

    private static boolean says(String title, Pregnancy pregnancy) {
        if (pregnancy.outcome().isPresent()) {
            return title.contains(CHILDBIRTH);
        }
        String trimester = pregnancy.weeks().map(Pregnancy::trimester).orElse(OPEN);
        return title.contains(trimester)
                || !title.contains(TRIMESTER) && !title.contains(CHILDBIRTH) && !title.contains(PUERPERIUM);
    }
}
