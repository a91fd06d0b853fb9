package org.hybridcode.nlp.neural.decode;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;

/** An answer while it is written: its bytes, and where each token begins in them. Serves one thread. */
final class AnswerDraft {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final List<Integer> begins = new ArrayList<>();
    private final List<Double> logProbabilities = new ArrayList<>();
    private long place = AnswerForm.START;
    private boolean ended;

    /** Chooses one more token. */
    Choice write(Chooser chooser, float[] logits) {
        Choice choice = chooser.choose(place, logits);
        if (chooser.ends(choice)) {
            ended = true;
            return choice;
        }
        begins.add(bytes.size());
        logProbabilities.add(choice.logProbability());
        bytes.writeBytes(chooser.bytes(choice));
        place = chooser.behind(place, choice);
        return choice;
    }

    boolean ended() {
        return ended;
    }

    int tokens() {
        return begins.size();
    }

    Answer answer() {
        // One character for a byte, so that offsets in the text are offsets of tokens.
        return AnswerText.read(
                bytes.toString(ISO_8859_1), ended, said -> new String(said.getBytes(ISO_8859_1), UTF_8), this::score);
    }

    /** Over the tokens that hold a byte of the code. */
    private double score(int from, int to) {
        double sum = 0;
        int count = 0;
        for (int i = 0; i < begins.size(); i++) {
            int end = i + 1 < begins.size() ? begins.get(i + 1) : bytes.size();
            if (begins.get(i) < to && from < end) {
                sum += logProbabilities.get(i);
                count++;
            }
        }
        return Math.min(1, Math.exp(sum / count));
    }
}
