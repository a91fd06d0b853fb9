package org.hybridcode.nlp.neural.decode;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleBiFunction;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the lines of an answer; what is no line is left out. */
public final class AnswerText {
    private static final Pattern LINE =
            Pattern.compile("^[ \\t]*[-*]?[ \\t]*\"([^\"\\n]*)\"[ \\t]*=[ \\t]*(\\S+)[ \\t\\r]*\\n", Pattern.MULTILINE);

    private AnswerText() {}

    /**
     * The answer that a text is.
     *
     * @param complete whether the model ended it; otherwise an unfinished last line is left out
     * @param score how sure the model is of the code between two offsets of the text, in [0,1]
     */
    public static Answer read(String text, boolean complete, ToDoubleBiFunction<Integer, Integer> score) {
        return read(text, complete, UnaryOperator.identity(), score);
    }

    /** The same of a text whose characters stand for something else. */
    static Answer read(
            String text, boolean complete, UnaryOperator<String> spelled, ToDoubleBiFunction<Integer, Integer> score) {
        Matcher line = LINE.matcher(complete ? text + "\n" : text);
        List<Answer.Line> lines = new ArrayList<>();
        while (line.find()) {
            lines.add(new Answer.Line(
                    spelled.apply(line.group(2)),
                    spelled.apply(line.group(1)),
                    score.applyAsDouble(line.start(2), line.end(2))));
        }
        return new Answer(lines, complete);
    }
}
