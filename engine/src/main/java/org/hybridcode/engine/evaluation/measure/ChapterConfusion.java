package org.hybridcode.engine.evaluation.measure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.hybridcode.kb.codebook.Codebook;

/**
 * Which chapters are taken for which, at {@link Level#EXACT}. In each note a hit counts for its chapter twice over, as
 * gold and as predicted. Each missed gold code is paired with the false code of the same note that shares most of its
 * way down from the chapter with it: the nearest pair of all first, ties by gold code and then by predicted code, each
 * code in one pair, codes of different chapters too. What is left alone counts against {@link #NONE}. So the diagonal
 * holds hits and codes missed for another of the same chapter.
 *
 * @param labels the chapters' numbers in order, then {@link #UNLISTED}, then {@link #NONE}
 * @param counts a row for each label as gold chapter, in it a count for each label as predicted chapter
 */
public record ChapterConfusion(List<String> labels, List<List<Integer>> counts) {
    /** The row and column of codes that stand in no chapter. */
    public static final String UNLISTED = "unlisted";

    /** The row of predicted codes without a gold code, the column of gold codes without a predicted one. */
    public static final String NONE = "none";

    /** @throws IllegalArgumentException unless there are as many rows and columns as labels */
    public ChapterConfusion {
        labels = List.copyOf(labels);
        counts = counts.stream().map(List::copyOf).toList();
        int size = labels.size();
        if (counts.size() != size || counts.stream().anyMatch(row -> row.size() != size)) {
            throw new IllegalArgumentException("a row and a column for each of " + size + " labels");
        }
    }

    /**
     * How many codes of a gold chapter were predicted as one of another.
     *
     * @throws IllegalArgumentException when there is no such label
     */
    public int count(String gold, String predicted) {
        return counts.get(index(gold)).get(index(predicted));
    }

    private int index(String label) {
        int index = labels.indexOf(label);
        if (index < 0) {
            throw new IllegalArgumentException("no chapter " + label + " among " + labels);
        }
        return index;
    }

    /** The confusion in the given notes. */
    static ChapterConfusion of(List<NoteOutcome> notes, Codebook codebook, Hierarchy hierarchy) {
        List<String> labels = labels(codebook);
        int[][] counts = new int[labels.size()][labels.size()];
        for (NoteOutcome note : notes) {
            for (ChapterPairs.Pair pair : ChapterPairs.of(note, hierarchy)) {
                int gold = labels.indexOf(label(pair.gold(), hierarchy));
                int predicted = labels.indexOf(label(pair.predicted(), hierarchy));
                counts[gold][predicted]++;
            }
        }
        List<List<Integer>> rows = new ArrayList<>();
        for (int[] row : counts) {
            rows.add(Arrays.stream(row).boxed().toList());
        }
        return new ChapterConfusion(labels, rows);
    }

    private static List<String> labels(Codebook codebook) {
        List<String> labels = new ArrayList<>();
        codebook.chapters().stream()
                .map(chapter -> chapter.chapter())
                .sorted()
                .map(String::valueOf)
                .forEach(labels::add);
        labels.add(UNLISTED);
        labels.add(NONE);
        return labels;
    }

    private static String label(String code, Hierarchy hierarchy) {
        if (code.isEmpty()) {
            return NONE;
        }
        String widest = hierarchy.path(code).get(0);
        return widest.startsWith(Hierarchy.CHAPTER) ? widest.substring(Hierarchy.CHAPTER.length()) : UNLISTED;
    }
}
