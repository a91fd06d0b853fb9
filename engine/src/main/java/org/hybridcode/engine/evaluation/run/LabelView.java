package org.hybridcode.engine.evaluation.run;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.hybridcode.engine.evaluation.gold.ExcludedLabels;
import org.hybridcode.engine.evaluation.gold.GoldNote;
import org.hybridcode.engine.evaluation.gold.GoldSet;
import org.hybridcode.engine.evaluation.system.Prediction;
import org.hybridcode.kb.code.CodeRange;
import org.hybridcode.kb.code.Icd10Code;

/**
 * Which labels count. Every view is measured on the same predictions.
 *
 * @param name what reports call it
 * @param description what is left out, in one sentence
 * @param ignored ranges of codes that count neither as gold nor as predicted
 * @param excluded labels that are taken out of the gold; whoever predicts one is wrong
 */
public record LabelView(String name, String description, List<CodeRange> ignored, List<ExcludedLabels> excluded) {

    /** Every label. */
    public static final LabelView ALL = new LabelView("all-labels", "all labels", List.of(), List.of());

    /** Refuses missing parts and copies the lists. */
    public LabelView {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(description, "description");
        ignored = List.copyOf(ignored);
        excluded = List.copyOf(excluded);
    }

    /** Without the codes of a range, which many do not code for: {@code R00-R99}. */
    public static LabelView without(CodeRange range) {
        return new LabelView(
                "without-" + range,
                "codes of " + range + " count neither as gold nor as given",
                List.of(range),
                List.of());
    }

    /** Without labels that a list says are not to be coded. */
    public static LabelView without(ExcludedLabels labels) {
        return new LabelView(
                "without-" + labels.name(),
                "the labels of " + labels.name() + " (SHA-256 " + labels.sha256()
                        + ") are no gold; whoever gives one is wrong",
                List.of(),
                List.of(labels));
    }

    /** Without all that these views are without. */
    public static LabelView together(List<LabelView> views) {
        return new LabelView(
                "without-all-of-these",
                "without all that the views before leave out",
                views.stream().flatMap(view -> view.ignored.stream()).toList(),
                views.stream().flatMap(view -> view.excluded.stream()).toList());
    }

    /** The gold notes with the labels that count, in their order. */
    List<GoldNote> of(GoldSet gold) {
        GoldSet left = gold;
        for (ExcludedLabels labels : excluded) {
            left = labels.takenOutOf(left);
        }
        return left.notes().stream().map(this::of).toList();
    }

    private GoldNote of(GoldNote note) {
        Set<String> codes = new TreeSet<>(note.codes());
        codes.removeIf(this::ignores);
        return note.withCodes(codes);
    }

    /** The predicted codes that count. */
    Prediction of(Prediction prediction) {
        return new Prediction(prediction.codes().stream()
                .filter(code -> !ignores(code.text()))
                .toList());
    }

    /** Whether a code counts. */
    boolean counts(String code) {
        return !ignores(code);
    }

    private boolean ignores(String code) {
        return Icd10Code.isWellFormed(code) && ignored.stream().anyMatch(range -> range.contains(new Icd10Code(code)));
    }
}
