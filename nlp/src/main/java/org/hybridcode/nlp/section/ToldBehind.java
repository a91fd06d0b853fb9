package org.hybridcode.nlp.section;

import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where an entry of a list of problems stops naming its problem and tells of it: behind its first sentence. */
final class ToldBehind {
    /** A stop behind a word of two letters or more, a number or a bracket, and a new sentence after it. */
    private static final Pattern STOP =
            Pattern.compile("(?<=[\\p{L}\\p{Nd}%][\\p{L}\\p{Nd})%\"])[.;] +(?=[\\p{Lu}\\p{Nd}\"])");

    private static final int LONGEST_NAME = 200;
    private static final int SHORTEST_TOLD = 15;

    private ToldBehind() {}

    /** The place behind the first sentence of a marked line; empty when nothing to speak of follows. */
    static OptionalInt of(String note, ProblemLine line) {
        int from = Numbering.end(note, line.from(), line.end());
        int begin = line.mark() == ProblemLine.Mark.BULLET ? line.from() + 1 : from;
        Matcher stop = STOP.matcher(note).region(begin, line.end()).useTransparentBounds(true);
        return line.mark() != ProblemLine.Mark.NONE
                        && stop.find()
                        && stop.start() - begin <= LONGEST_NAME
                        && line.end() - stop.end() >= SHORTEST_TOLD
                ? OptionalInt.of(stop.end())
                : OptionalInt.empty();
    }
}
