package org.hybridcode.engine.evaluation.measure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.hybridcode.engine.evaluation.gold.GoldNote;
import org.hybridcode.engine.evaluation.system.PredictedCode;
import org.hybridcode.engine.evaluation.system.Prediction;
import org.hybridcode.expansion.share.Proportion;
import org.hybridcode.kb.codebook.Codebook;

/**
 * Gold notes with what one system says of each, to be measured against a codebook. The order in which the notes are given
 * changes nothing: they are taken in the order of their ids. Immutable and safe to share between threads.
 */
public final class CodedNotes {
    private final List<CodedNote> notes;
    private final Codebook codebook;
    private final Matching matching;

    private CodedNotes(List<CodedNote> notes, Codebook codebook) {
        this.notes = List.copyOf(notes);
        this.codebook = codebook;
        this.matching = new Matching(codebook);
    }

    /**
     * The notes with their predictions.
     *
     * @param gold the notes
     * @param predictions what the system says of each, in the same order
     * @param codebook the codebook that says which codes exist and where they stand
     * @throws IllegalArgumentException when there are not as many predictions as notes, or a note's id is there twice
     */
    public static CodedNotes of(List<GoldNote> gold, List<Prediction> predictions, Codebook codebook) {
        if (gold.size() != predictions.size()) {
            throw new IllegalArgumentException(predictions.size() + " predictions for " + gold.size() + " notes");
        }
        List<CodedNote> notes = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < gold.size(); i++) {
            if (!ids.add(gold.get(i).id())) {
                throw new IllegalArgumentException("note " + gold.get(i).id() + " is there twice");
            }
            notes.add(new CodedNote(gold.get(i), predictions.get(i)));
        }
        notes.sort(Comparator.comparing(note -> note.gold().id()));
        return new CodedNotes(notes, codebook);
    }

    /** What the system found in each note, in the order of the ids. */
    public List<NoteOutcome> outcomes(Level level) {
        return notes.stream().map(note -> matching.outcome(level, note)).toList();
    }

    /** How well the system coded each note, in the order of the ids. */
    public List<NoteScore> noteScores(Level level) {
        return outcomes(level).stream().map(NoteOutcome::score).toList();
    }

    /** How well the system gave each code that is gold or predicted, in code order. */
    public List<CodeScore> codeScores(Level level) {
        SortedMap<String, int[]> counts = new TreeMap<>();
        for (NoteOutcome note : outcomes(level)) {
            note.hits().forEach(code -> count(counts, code, 1, 1, 1));
            note.misses().forEach(code -> count(counts, code, 1, 0, 0));
            note.falsePositives().forEach(code -> count(counts, code, 0, 1, 0));
        }
        return counts.entrySet().stream()
                .map(entry -> {
                    int[] count = entry.getValue();
                    return new CodeScore(entry.getKey(), count[0], count[1], count[2]);
                })
                .toList();
    }

    private static void count(SortedMap<String, int[]> counts, String code, int... more) {
        int[] sums = counts.computeIfAbsent(code, key -> new int[more.length]);
        for (int i = 0; i < more.length; i++) {
            sums[i] += more[i];
        }
    }

    /**
     * Measures.
     *
     * @param resampling how the intervals of F1 are drawn; {@link Resampling#DEFAULT} unless there is a reason
     */
    public Measurement measure(Resampling resampling) {
        Hierarchy hierarchy = new Hierarchy(codebook);
        List<LevelScore> levels = Arrays.stream(Level.values())
                .map(level -> LevelScore.of(level, noteScores(level), codeScores(level), resampling))
                .toList();
        LevelScore exact = LevelScore.among(levels, Level.EXACT);
        List<PredictedCode> predicted = notes.stream()
                .flatMap(note -> note.prediction().codes().stream())
                .toList();
        return new Measurement(
                notes.size(),
                resampling,
                levels,
                Proportion.of(count(notes), notes.size()),
                exact.notesWithHit(),
                Validity.of(predicted, codebook),
                Proportion.of(exact.falsePositives(), predicted.size()),
                HierarchicalScore.of(notes, hierarchy),
                Proportion.of(
                        (int) predicted.stream()
                                .filter(PredictedCode::evidenced)
                                .count(),
                        predicted.size()),
                perNote(predicted.size()),
                perNote(exact.hits() + exact.misses()),
                Calibration.of(scored()),
                ChapterConfusion.of(outcomes(Level.EXACT), codebook, hierarchy));
    }

    private static int count(List<CodedNote> notes) {
        return (int) notes.stream()
                .filter(note -> !note.prediction().codes().isEmpty())
                .count();
    }

    private Figure perNote(int codes) {
        return notes.isEmpty() ? Figure.NOT_DEFINED : Figure.of((double) codes / notes.size());
    }

    private List<Calibration.Scored> scored() {
        List<Calibration.Scored> scored = new ArrayList<>();
        for (CodedNote note : notes) {
            for (PredictedCode code : note.prediction().codes()) {
                scored.add(
                        new Calibration.Scored(code.score(), note.gold().codes().contains(code.text())));
            }
        }
        return scored;
    }
}
