package org.hybridcode.engine.lookup;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hybridcode.kb.codebook.Codebook;
import org.hybridcode.kb.codebook.CodebookEntry;
import org.hybridcode.kb.codeset.MeasuredCode;
import org.hybridcode.kb.codeset.MeasuredCodes;
import org.hybridcode.kb.concept.MeasuredValue;
import org.hybridcode.rules.facts.Certainty;
import org.hybridcode.rules.facts.Mention;
import org.hybridcode.rules.facts.ProposalSource;

/**
 * Looks up the codes of the measured values that a note tells: those that stand beside another code (blood alcohol beside
 * intoxication), and those that say it with more (minutes of unconsciousness of a concussion).
 */
final class Measures {
    private static final List<MeasuredCode> CODES = MeasuredCodes.builtIn().codes();
    /** What a record writes down is what was measured. */
    private static final double CERTAIN = 1;

    private final Codebook codebook;
    private final Map<Mention, MeasuredValue> told = new LinkedHashMap<>();

    Measures(Codebook codebook, List<Mention> mentions) {
        this.codebook = codebook;
        for (Mention mention : mentions) {
            if (isNow(mention)) {
                MeasuredValue.of(mention.conceptId()).ifPresent(value -> told.put(mention, value));
            }
        }
    }

    private static boolean isNow(Mention mention) {
        return mention.affirmedOfPatient() && mention.certainty() == Certainty.CONFIRMED;
    }

    /** The codes of the values that go with these drafts; of two values of one measure the first in the note counts. */
    List<Draft> completing(List<Draft> drafts) {
        List<Draft> completed = new ArrayList<>();
        if (!told.isEmpty()) {
            drafts.forEach(draft -> sharpened(draft).forEach(completed::add));
            CODES.stream().filter(code -> !code.sharpens()).forEach(code -> beside(code, drafts)
                    .ifPresent(completed::add));
        }
        return completed;
    }

    private Stream<Draft> sharpened(Draft draft) {
        Optional<CodebookEntry> entry = codebook.find(draft.text());
        return entry.stream().flatMap(open -> CODES.stream()
                .filter(MeasuredCode::sharpens)
                .flatMap(code -> telling(code, open).stream()
                        .flatMap(mention -> existing(code.text(open.code())).stream()
                                .filter(finer -> !finer.code().equals(open.code()))
                                .map(finer -> draft.sharpened(finer.code(), List.of(mention))))));
    }

    /** The code of the value, which is evidence by itself; another value says it with more where there is one. */
    private Optional<Draft> beside(MeasuredCode code, List<Draft> drafts) {
        return drafts.stream()
                .flatMap(draft -> codebook.find(draft.text()).stream())
                .flatMap(entry -> telling(code, entry).stream())
                .findFirst()
                .flatMap(mention -> existing(code.code()).map(entry -> draft(entry, mention)))
                .map(draft -> sharpened(draft).findFirst().orElse(draft));
    }

    private static Draft draft(CodebookEntry entry, Mention mention) {
        return new Draft(entry.code().text(), ProposalSource.KB, "", "", CERTAIN, List.of(mention), List.of());
    }

    /** The first value of the measure, when it has this code beside that entry. */
    private Optional<Mention> telling(MeasuredCode code, CodebookEntry entry) {
        return told.entrySet().stream()
                .filter(measured -> measured.getValue().measure().equals(code.measure()))
                .findFirst()
                .filter(measured -> code.isOf(measured.getValue(), entry.code()))
                .map(Map.Entry::getKey);
    }

    private Optional<CodebookEntry> existing(String text) {
        return codebook.find(text).filter(CodebookEntry::billable);
    }
}
