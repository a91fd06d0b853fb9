package org.hybridcode.engine.lookup;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hybridcode.kb.codebook.Codebook;
import org.hybridcode.kb.codebook.CodebookEntry;

/**
 * Looks up what a complication of pregnancy is in the trimester, or in the childbirth, that the note tells elsewhere by the
 * weeks of gestation or by the outcome of delivery (Official Guidelines, Section I.C.15.a.3 and I.C.15.a.4).
 */
final class Trimesters {
    private static final int PREGNANCY = 15;
    private static final String SUPERVISION = "Z34";
    private static final String OPEN = "unspecified trimester";

    /** What a title says of a pregnancy, and what that of the same condition in childbirth says. */
    private static final List<Map.Entry<String, String>> IN_CHILDBIRTH = List.of(
            Map.entry("complicating pregnancy, unspecified trimester", "complicating childbirth"),
            Map.entry("complicating pregnancy", "complicating childbirth"),
            Map.entry(", unspecified trimester", " complicating childbirth"),
            Map.entry(", unspecified trimester", ", complicating childbirth"),
            Map.entry("in pregnancy, ", "in childbirth, "));

    private final Codebook codebook;
    private final Titles titles;
    private final String note;

    Trimesters(Codebook codebook, String note) {
        this.codebook = codebook;
        this.titles = new Titles(codebook);
        this.note = note;
    }

    /** For each draft that leaves it open, that of the trimester or of childbirth, which rests on the words that tell it. */
    List<Draft> completing(List<Draft> drafts) {
        Pregnancy pregnancy = new Pregnancy(codebook, note, drafts);
        Optional<Draft> weeks = pregnancy.weeks();
        Optional<Draft> outcome = pregnancy.outcome();
        if (weeks.isEmpty() && outcome.isEmpty()) {
            return List.of();
        }
        List<Draft> completed = new ArrayList<>();
        for (Draft draft : drafts) {
            codebook.find(draft.text())
                    .filter(entry -> entry.billable() && isOfPregnancy(entry))
                    .ifPresent(entry -> outcome.flatMap(birth -> inChildbirth(entry, draft, birth))
                            .or(() -> weeks.flatMap(at -> inTrimester(entry, draft, at)))
                            .ifPresent(completed::add));
        }
        return completed;
    }

    private static boolean isOfPregnancy(CodebookEntry entry) {
        return entry.chapter() == PREGNANCY || entry.code().category().text().equals(SUPERVISION);
    }

    private Optional<Draft> inChildbirth(CodebookEntry entry, Draft draft, Draft birth) {
        String title = Titles.of(entry);
        return IN_CHILDBIRTH.stream()
                .filter(words -> title.contains(words.getKey()))
                .flatMap(words -> titles.beside(entry, title.replace(words.getKey(), words.getValue())).stream())
                .findFirst()
                .map(found -> draft.sharpened(found.code(), birth.head()));
    }

    private Optional<Draft> inTrimester(CodebookEntry entry, Draft draft, Draft weeks) {
        String title = Titles.of(entry);
        return title.contains(OPEN)
                ? titles.beside(entry, title.replace(OPEN, Pregnancy.trimester(weeks)))
                        .map(found -> draft.sharpened(found.code(), weeks.head()))
                : Optional.empty();
    }
}
