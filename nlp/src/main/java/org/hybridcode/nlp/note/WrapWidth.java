package org.hybridcode.nlp.note;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * How wide each paragraph is wrapped, learnt from the lines that are surely wrapped. Only a paragraph with two such lines, or
 * one in a note with four, counts as wrapped, and only if no line of it is much wider than those.
 */
final class WrapWidth {

    private static final int NARROWEST = 40;
    private static final int RAGGED = 15;
    private static final int SLACK = 4;
    private static final int ENOUGH_IN_PARAGRAPH = 2;
    private static final int ENOUGH_IN_NOTE = 4;

    private final List<Line> lines;
    private final int[] walls;

    private WrapWidth(List<Line> lines, int[] walls) {
        this.lines = lines;
        this.walls = walls;
    }

    static WrapWidth of(List<Line> lines, IntPredicate surelyWrapped) {
        boolean[] sure = new boolean[lines.size()];
        int count = 0;
        int widest = 0;
        for (int i = 0; i < sure.length; i++) {
            sure[i] = surelyWrapped.test(i) && lines.get(i).width() >= NARROWEST;
            count += sure[i] ? 1 : 0;
            widest = Math.max(widest, sure[i] ? lines.get(i).width() : 0);
        }
        int fallback = count >= ENOUGH_IN_NOTE ? widest : 0;
        int[] walls = new int[lines.size()];
        for (int begin = 0; begin < walls.length; ) {
            int end = begin + 1;
            while (end < walls.length && !lines.get(end).isBlank()) {
                end++;
            }
            Arrays.fill(walls, begin, end, wall(lines, sure, begin, end, fallback));
            begin = end;
        }
        return new WrapWidth(lines, walls);
    }

    /** Whether the first word of the next line would not have fitted on the line. */
    boolean fills(int i) {
        return walls[i] > 0 && lines.get(i).width() + 1 + lines.get(i + 1).firstWordWidth() > walls[i] - SLACK;
    }

    /** The widest line of the paragraph, if it is wrapped at all; else 0. */
    private static int wall(List<Line> lines, boolean[] sure, int begin, int end, int fallback) {
        int count = 0;
        int sureWidth = 0;
        int widest = 0;
        for (int i = begin; i < end; i++) {
            int width = lines.get(i).width();
            widest = Math.max(widest, width);
            count += sure[i] ? 1 : 0;
            sureWidth = Math.max(sureWidth, sure[i] ? width : 0);
        }
        int wrapped = count >= ENOUGH_IN_PARAGRAPH ? sureWidth : fallback;
        return wrapped > 0 && widest <= wrapped + RAGGED ? Math.max(widest, wrapped) : 0;
    }
}
