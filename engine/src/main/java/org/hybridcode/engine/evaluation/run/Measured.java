package org.hybridcode.engine.evaluation.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.hybridcode.engine.evaluation.gold.GoldNote;
import org.hybridcode.engine.evaluation.measure.CodeScore;
import org.hybridcode.engine.evaluation.measure.CodedNotes;
import org.hybridcode.engine.evaluation.measure.Level;
import org.hybridcode.engine.evaluation.measure.Measurement;
import org.hybridcode.engine.evaluation.measure.Resampling;
import org.hybridcode.engine.evaluation.review.JudgedNote;
import org.hybridcode.engine.evaluation.statistics.Comparison;
import org.hybridcode.engine.evaluation.statistics.Comparisons;
import org.hybridcode.engine.evaluation.statistics.SystemOutcomes;
import org.hybridcode.engine.evaluation.system.CodingSystem;
import org.hybridcode.engine.evaluation.system.Prediction;
import org.hybridcode.expansion.share.Proportion;
import org.hybridcode.kb.codebook.Codebook;

/** The figures of one view: everything that was predicted, measured with the labels that count. */
final class Measured {
    private final LabelView view;
    private final List<Coded> coded;
    private final List<GoldNote> gold;
    private final Codebook codebook;
    private final Resampling resampling;

    Measured(LabelView view, List<Coded> coded, List<GoldNote> gold, Codebook codebook, Resampling resampling) {
        this.view = view;
        this.coded = coded;
        this.gold = gold;
        this.codebook = codebook;
        this.resampling = resampling;
    }

    int goldCodes() {
        return gold.stream().mapToInt(note -> note.codes().size()).sum();
    }

    /** The figures of each system, whose predictions stand at its place in the list that {@code of} gives. */
    List<SystemReport> systems(List<CodingSystem> systems, Function<Coded, List<Prediction>> of) {
        List<SystemReport> reports = new ArrayList<>();
        for (int i = 0; i < systems.size(); i++) {
            CodingSystem system = systems.get(i);
            reports.add(new SystemReport(
                    system.name(), system.description(), notes(of, i).measure(resampling)));
        }
        return reports;
    }

    /** The first system against each of the others. */
    List<Comparison> comparisons(List<CodingSystem> systems, Function<Coded, List<Prediction>> of) {
        List<SystemOutcomes> outcomes = new ArrayList<>();
        for (int i = 0; i < systems.size(); i++) {
            outcomes.add(new SystemOutcomes(systems.get(i).name(), notes(of, i).outcomes(Level.EXACT)));
        }
        return outcomes.size() < 2
                ? List.of()
                : Comparisons.against(outcomes.get(0), outcomes.subList(1, outcomes.size()), resampling);
    }

    /** The program's codes that count, held against the labels that count. */
    List<JudgedNote> judged() {
        List<JudgedNote> judged = new ArrayList<>();
        for (int i = 0; i < gold.size(); i++) {
            judged.add(JudgedNote.of(
                    gold.get(i),
                    coded.get(i).told().codes().stream()
                            .filter(code -> view.counts(code.entry().text()))
                            .toList()));
        }
        return judged;
    }

    /** How well the program gave each code. */
    List<CodeScore> codes() {
        return notes(Coded::systems, 0).codeScores(Level.EXACT);
    }

    List<ScalingPoint> scaling(List<Integer> sizes, Scaling scaling) {
        List<ScalingPoint> points = new ArrayList<>();
        for (int i = 0; i < sizes.size(); i++) {
            Measurement measured = notes(Coded::scaling, i).measure(resampling);
            points.add(new ScalingPoint(
                    sizes.get(i), measured.coded(), known(sizes.get(i), scaling), measured.at(Level.EXACT)));
        }
        return points;
    }

    private Proportion known(int size, Scaling scaling) {
        int known = 0;
        for (GoldNote note : gold) {
            Set<String> codes = scaling.codes(note, size);
            known += (int) note.codes().stream().filter(codes::contains).count();
        }
        return Proportion.of(known, goldCodes());
    }

    private CodedNotes notes(Function<Coded, List<Prediction>> of, int system) {
        return CodedNotes.of(
                gold,
                coded.stream().map(of).map(said -> view.of(said.get(system))).toList(),
                codebook);
    }
}
