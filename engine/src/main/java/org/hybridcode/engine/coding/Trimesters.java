package org.hybridcode.engine.coding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hybridcode.kb.codebook.Codebook;
import org.hybridcode.kb.codebook.CodebookEntry;
import org.hybridcode.rules.facts.Certainty;
import org.hybridcode.rules.facts.Mention;
import org.hybridcode.rules.facts.Temporality;

/**
 * Looks up what a complication of pregnancy is in the trimester, or in the childbirth, that the note tells elsewhere by the
 * weeks of gestation or by the outcome of delivery (Official Guidelines, Section I.C.15.a.3 and I.C.15.a.4).
 */
final class Trimesters {
    private static final int PREGNANCY = 15;
    private static final String WEEKS = "Z3A.";
    private static final String WEEKS_UNKNOWN = "Z3A.00";
    private static final String OUTCOME = "Z37.";
    private static final int SECOND = 14;
    private static final int THIRD = 28;
    private static final String OPEN = "unspecified trimester";

    /** What a title says of a pregnancy, and what that of the same condition in childbirth says. */
    private static final Map<String, String> IN_CHILDBIRTH = Map.of(
            "complicating pregnancy, unspecified trimester", "complicating childbirth",
            ", unspecified trimester", " complicating childbirth",
            "in pregnancy, ", "in childbirth, ");

    private final Codebook codebook;

    Trimesters(Codebook codebook) {
        this.codebook = codebook;
    }

    /** For each draft that leaves it open, that of the trimester or of childbirth, which rests on the words that tell it. */
    List<Draft> completing(List<Draft> drafts) {
        Optional<Draft> weeks = weeks(drafts);
        Optional<Draft> outcome = told(drafts, OUTCOME).findFirst();
        if (weeks.isEmpty() && outcome.isEmpty()) {
            return List.of();
        }
        List<Draft> completed = new ArrayList<>();
        for (Draft draft : drafts) {
            codebook.find(draft.text())
                    .filter(entry -> entry.billable() && entry.chapter() == PREGNANCY)
                    .ifPresent(entry -> outcome.flatMap(birth -> inChildbirth(entry, draft, birth))
                            .or(() -> weeks.flatMap(at -> inTrimester(entry, draft, at)))
                            .ifPresent(completed::add));
        }
        return completed;
    }

    /** The most weeks that the note tells; none where it tells of two trimesters, for one of them is past or planned. */
    private Optional<Draft> weeks(List<Draft> drafts) {
        List<Draft> all = told(drafts, WEEKS).toList();
        boolean one = all.stream().map(Trimesters::trimester).distinct().count() == 1;
        return one ? all.stream().max(Comparator.comparing(Draft::text)) : Optional.empty();
    }

    /** The drafts of codes that there are, from words that say that it is so now: nothing planned, nothing unknown. */
    private Stream<Draft> told(List<Draft> drafts, String stem) {
        return drafts.stream()
                .filter(draft -> draft.text().startsWith(stem) && !draft.text().equals(WEEKS_UNKNOWN))
                .filter(draft -> codebook.find(draft.text())
                        .filter(CodebookEntry::billable)
                        .isPresent())
                .filter(draft -> draft.head().stream().anyMatch(Trimesters::isNow));
    }

    private static boolean isNow(Mention mention) {
        return mention.affirmedOfPatient()
                && mention.temporality() == Temporality.CURRENT
                && mention.certainty() == Certainty.CONFIRMED;
    }

    private Optional<Draft> inChildbirth(CodebookEntry entry, Draft draft, Draft birth) {
        String title = title(entry);
        return IN_CHILDBIRTH.entrySet().stream()
                .filter(words -> title.contains(words.getKey()))
                .sorted(Comparator.comparingInt(words -> -words.getKey().length()))
                .flatMap(words -> titled(entry, title.replace(words.getKey(), words.getValue())).stream())
                .findFirst()
                .map(found -> draft.sharpened(found.code(), birth.head()));
    }

    private Optional<Draft> inTrimester(CodebookEntry entry, Draft draft, Draft weeks) {
        String title = title(entry);
        return title.contains(OPEN)
                ? titled(entry, title.replace(OPEN, trimester(weeks)))
                        .map(found -> draft.sharpened(found.code(), weeks.head()))
                : Optional.empty();
    }

    private static String trimester(Draft weeks) {
        int completed = Integer.parseInt(weeks.text().substring(WEEKS.length()));
        return (completed < SECOND ? "first" : completed < THIRD ? "second" : "third") + " trimester";
    }

    private Optional<CodebookEntry> titled(CodebookEntry beside, String title) {
        return codebook.billableBelow(beside.code().category()).stream()
                .filter(other -> title(other).equals(title))
                .findFirst();
    }

    private static String title(CodebookEntry entry) {
        return entry.title().toLowerCase(Locale.ROOT);
    }
}
