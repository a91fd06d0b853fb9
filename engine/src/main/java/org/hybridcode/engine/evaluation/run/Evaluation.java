package org.hybridcode.engine.evaluation.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntConsumer;
import org.hybridcode.engine.coding.CodingResult;
import org.hybridcode.engine.evaluation.error.ErrorAnalysis;
import org.hybridcode.engine.evaluation.gold.GoldNote;
import org.hybridcode.engine.evaluation.gold.GoldSet;
import org.hybridcode.engine.evaluation.review.Folds;
import org.hybridcode.engine.evaluation.review.JudgedNote;
import org.hybridcode.engine.evaluation.review.ReviewSettings;
import org.hybridcode.engine.evaluation.review.ReviewTable;
import org.hybridcode.engine.evaluation.system.CodingSystem;
import org.hybridcode.engine.evaluation.system.Configuration;
import org.hybridcode.engine.evaluation.system.Engine;
import org.hybridcode.kb.codebook.Codebook;

/** Measures the program and other systems on a gold set. */
public final class Evaluation {
    private final GoldSet gold;
    private final Engine engine;
    private final EvaluationSettings settings;
    private final List<CodingSystem> systems = new ArrayList<>();
    private final List<CodingSystem> ablation;
    private final ErrorAnalysis errors;

    /**
     * An evaluation of the program and others.
     *
     * @param gold the notes, each of an encounter that the engine's knowledge base covers
     * @param others the systems that it is compared with; their names differ
     * @throws org.hybridcode.kb.release.KnowledgeBaseException when the knowledge base does not cover a note's encounter
     */
    public Evaluation(GoldSet gold, Engine engine, List<CodingSystem> others, EvaluationSettings settings) {
        gold.notes().forEach(note -> engine.service()
                .knowledgeBase()
                .inForceOn(note.encounter().date()));
        this.gold = gold;
        this.engine = engine;
        this.settings = settings;
        this.systems.add(engine.system(Configuration.FULL));
        this.systems.addAll(others);
        this.ablation = settings.ablation()
                ? Configuration.ablation().stream().map(engine::system).toList()
                : List.of();
        this.errors = new ErrorAnalysis(codebook());
    }

    /** How many steps {@link #run} tells of. */
    public int steps() {
        return gold.notes().size() * (settings.scaling().isEmpty() ? 1 : 2);
    }

    /**
     * Codes and measures.
     *
     * @param asked the settings as the report is to show them
     * @param progress is told 1 each time a note is done
     * @throws RuntimeException when a system cannot code a note; no text of the note is in its message
     */
    public EvaluationReport run(Map<String, String> asked, IntConsumer progress) {
        Workers workers = new Workers(settings.workers(), () -> progress.accept(1));
        List<GoldNote> notes = gold.notes();
        Scaling scaling = new Scaling(
                notes,
                settings.scaling().isEmpty()
                        ? notes.stream().map(note -> List.<String>of()).toList()
                        : workers.each(notes, engine::proposed));
        List<Coded> coded = workers.each(notes, note -> code(note, scaling));
        return new EvaluationReport(
                gold.name(),
                gold.sha256(),
                notes.size(),
                findings(),
                engine.service().versions(),
                new TreeMap<>(asked),
                settings.views().stream()
                        .map(view -> measured(view, coded, scaling))
                        .toList(),
                coded.stream().map(Coded::told).toList());
    }

    private Coded code(GoldNote note, Scaling scaling) {
        CodingResult result = engine.result(note);
        return new Coded(
                new CodedCase(note, result.codes(), errors.of(note, result)),
                systems.stream().map(system -> system.code(note)).toList(),
                ablation.stream().map(system -> system.code(note)).toList(),
                settings.scaling().stream()
                        .map(size -> engine.limitedTo(scaling.codes(note, size), note))
                        .toList());
    }

    private ViewReport measured(LabelView view, List<Coded> coded, Scaling scaling) {
        Measured measured = new Measured(view, coded, view.of(gold), codebook(), settings.resampling());
        List<JudgedNote> judged = measured.judged();
        ReviewSettings review = settings.review();
        return new ViewReport(
                view.name(),
                view.description(),
                measured.goldCodes(),
                measured.systems(systems, Coded::systems),
                measured.comparisons(systems, Coded::systems),
                measured.systems(ablation, Coded::ablation),
                measured.comparisons(ablation, Coded::ablation),
                measured.scaling(settings.scaling(), scaling),
                ReviewTable.of(judged, review),
                review.folds() == 0 ? List.of() : List.of(Folds.of(judged, review.folds())),
                measured.codes());
    }

    private Codebook codebook() {
        return engine.service().knowledgeBase().codebook();
    }

    private SortedMap<String, Integer> findings() {
        SortedMap<String, Integer> counts = new TreeMap<>();
        gold.findings().forEach(finding -> counts.merge(finding.kind().name(), 1, Integer::sum));
        return counts;
    }
}
