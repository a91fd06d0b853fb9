package org.hybridcode.nlp.neural.encoder.training;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.hybridcode.kb.code.Icd10Code;
import org.hybridcode.nlp.neural.encoder.Calibration;
import org.hybridcode.nlp.neural.encoder.EmbeddedEncoder;
import org.hybridcode.nlp.neural.encoder.Neighbour;

/** Asks an encoder for codes that are known. */
public final class Retrieval {
    /** Further down nobody looks. */
    private static final int SHOWN = 10;

    private Retrieval() {}

    /**
     * A phrase whose code is known.
     *
     * @param phrase the phrase
     * @param code its code; one below it is right too
     */
    public record Question(String phrase, Icd10Code code) {

        /** Refuses missing parts. */
        public Question {
            Objects.requireNonNull(phrase, "phrase");
            Objects.requireNonNull(code, "code");
        }

        /** A wording that was held out. */
        public static Question of(HeldOut wording) {
            return new Question(String.join(" ", wording.words()), wording.code());
        }

        static Question of(CodeWordings titled) {
            return new Question(String.join(" ", titled.wordings().get(0)), new Icd10Code(titled.code()));
        }

        /** Whether a code answers it. */
        public boolean isAnsweredBy(String answer) {
            return new Icd10Code(answer).isWithin(code);
        }
    }

    /** Of each question the place of its code among the 20 nearest, from 0; {@code Integer.MAX_VALUE} where it is not there. */
    public static List<Integer> ranks(EmbeddedEncoder encoder, List<Question> questions) {
        return questions.parallelStream()
                .map(question -> rank(
                        question,
                        encoder.nearest(question.phrase(), EmbeddedEncoder.MOST).stream()
                                .map(Neighbour::code)
                                .toList()))
                .toList();
    }

    /** The place of a question's code among the answers, from 0; {@code Integer.MAX_VALUE} where it is not there. */
    public static int rank(Question question, List<String> answers) {
        return IntStream.range(0, answers.size())
                .filter(i -> question.isAnsweredBy(answers.get(i)))
                .findFirst()
                .orElse(Integer.MAX_VALUE);
    }

    /** The ten nearest codes to each question, each judged, with their strengths before calibration. */
    static List<Calibration.Judged> judged(EmbeddedEncoder encoder, List<Question> questions) {
        return questions.stream()
                .flatMap(question -> encoder.uncalibrated(encoder.encode(question.phrase())).stream()
                        .limit(SHOWN)
                        .map(found -> new Calibration.Judged(found.probability(), question.isAnsweredBy(found.code()))))
                .toList();
    }
}
