package org.hybridcode.engine.evaluation.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hybridcode.engine.coding.Versions;
import org.hybridcode.engine.evaluation.gold.GoldException;
import org.hybridcode.engine.evaluation.gold.GoldSet;
import org.hybridcode.engine.score.Example;
import org.hybridcode.engine.score.GoldShare;
import org.hybridcode.engine.score.ScoreFile;
import org.hybridcode.engine.score.ScoreFitter;

/** Gathers gold sets and makes the weights of scores of them. For one file. */
public final class Calibrating {
    /**
     * A gold set counts as so many codes at most, so that a large one of another purpose does not decide what holds for all
     * records.
     */
    private static final int MOST = 1000;

    /** A note counts as so many codes, so that a set whose notes have many does not decide for one whose notes have few. */
    private static final int OF_A_NOTE = 5;

    private final Map<String, String> basis = new TreeMap<>();
    private final List<GoldShare> sets = new ArrayList<>();
    private final List<Example> examples = new ArrayList<>();

    /**
     * Begins without any set.
     *
     * @param made the day, as {@code 2026-11-22}
     * @param versions what codes the notes
     */
    public Calibrating(String made, Versions versions) {
        basis.put("made", made);
        basis.put("release", versions.release());
        basis.put("codebook", versions.codebook());
        basis.put("rulebook", versions.rulebook());
        basis.put("dictionary", versions.dictionary());
    }

    /** Adds a set with what the program gave its notes. */
    public void add(GoldSet gold, List<JudgedNote> notes) {
        List<JudgedCode> codes =
                notes.stream().flatMap(note -> note.codes().stream()).toList();
        int right = (int) codes.stream().filter(JudgedCode::right).count();
        sets.add(new GoldShare(gold.name(), gold.sha256(), notes.size(), codes.size(), right));
        double weight = (double) Math.min(MOST, OF_A_NOTE * notes.size()) / Math.max(1, codes.size());
        codes.forEach(code -> examples.add(code.example(weight)));
    }

    /**
     * The weights of all sets.
     *
     * @throws GoldException when the codes are all right, all wrong, or none
     */
    public ScoreFile file() {
        try {
            return new ScoreFile(new TreeMap<>(basis), sets, ScoreFitter.fit(examples));
        } catch (IllegalArgumentException e) {
            throw new GoldException(e.getMessage() + "; give more notes", e);
        }
    }
}
