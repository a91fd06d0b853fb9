package org.hybridcode.engine.lookup;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hybridcode.kb.code.Icd10Code;
import org.hybridcode.kb.codebook.Codebook;
import org.hybridcode.kb.codebook.CodebookEntry;
import org.hybridcode.kb.codeset.CodeSets;
import org.hybridcode.kb.codeset.RelatedCodes;

/**
 * Looks up the external cause status that an activity tells: sport and recreation are leisure, and cooking or gardening at a
 * private home is work about one's own household (Official Guidelines, Section I.C.20.k). Whether the note tells another
 * status is for the rules.
 */
final class Statuses {
    private static final String LEISURE = "leisure";
    private static final String ABOUT_THE_HOUSE = "activity about the house";
    private static final String PRIVATE_HOME = "Y92.0";

    private final Codebook codebook;

    Statuses(Codebook codebook) {
        this.codebook = codebook;
    }

    /** The status of each activity among the drafts that tells one; it rests on the words of the activity, and of the place. */
    List<Draft> completing(List<Draft> drafts) {
        Optional<Draft> home = drafts.stream()
                .filter(draft -> draft.text().startsWith(PRIVATE_HOME))
                .findFirst();
        List<Draft> completed = new ArrayList<>();
        for (Draft draft : drafts) {
            status(draft, LEISURE).map(code -> draft.sharpened(code, List.of())).ifPresent(completed::add);
            home.flatMap(place -> status(draft, ABOUT_THE_HOUSE).map(code -> draft.sharpened(code, place.head())))
                    .ifPresent(completed::add);
        }
        return completed;
    }

    private Optional<Icd10Code> status(Draft draft, String relation) {
        return codebook.find(draft.text()).map(CodebookEntry::code).stream()
                .flatMap(activity -> related(activity, relation))
                .findFirst();
    }

    private static Stream<Icd10Code> related(Icd10Code activity, String relation) {
        return CodeSets.builtIn().pairs(relation).stream()
                .filter(pair -> pair.first().contains(activity))
                .map(RelatedCodes::second)
                .map(range -> range.first());
    }
}
