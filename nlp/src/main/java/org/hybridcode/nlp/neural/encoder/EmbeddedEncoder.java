package org.hybridcode.nlp.neural.encoder;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.SortedMap;
import org.hybridcode.kb.release.TrainedEncoder;
import org.hybridcode.nlp.neural.PhraseEncoder;

/**
 * The encoder that was trained on a knowledge base, and the places of its codes. Plain Java: needs no native library.
 * Immutable and safe to share between threads.
 */
public final class EmbeddedEncoder implements PhraseEncoder {
    /** As many of the nearest as compete for the probability; and the most that a search gives. */
    public static final int MOST = 20;

    /** The temperature of the training: so steep is the competition. */
    private static final double TEMPERATURE = 0.05;

    private final EncoderContent content;
    private final String digest;
    private final CodeScan scan;

    private EmbeddedEncoder(EncoderContent content, String digest) {
        this.content = Objects.requireNonNull(content, "content");
        this.digest = Objects.requireNonNull(digest, "digest");
        this.scan = new CodeScan(content.codes());
    }

    /**
     * Opens an encoder.
     *
     * @throws EncoderException when the file is damaged; names it
     */
    public static EmbeddedEncoder open(TrainedEncoder file) {
        return new EmbeddedEncoder(EncoderFile.read(file), file.sha256());
    }

    /**
     * The same encoder with other codes: places phrases as this one does, and finds the nearest of these. Its probabilities
     * are not calibrated for them.
     *
     * @param wordings the codes, each with the phrases that it is the middle of, at least one
     */
    public EmbeddedEncoder over(SortedMap<String, List<String>> wordings) {
        List<float[]> places = wordings.values().stream().map(this::middle).toList();
        CodeVectors codes = CodeVectors.rounded(List.copyOf(wordings.keySet()), places, width());
        return new EmbeddedEncoder(
                new EncoderContent(content.provenance(), content.table(), codes, content.calibration()), digest);
    }

    private float[] middle(List<String> phrases) {
        float[] middle = new float[width()];
        for (String phrase : phrases) {
            float[] place = encode(phrase);
            for (int i = 0; i < middle.length; i++) {
                middle[i] += place[i];
            }
        }
        double square = 0;
        for (float number : middle) {
            square += number * number;
        }
        float length = square == 0 ? 1 : (float) StrictMath.sqrt(square);
        for (int i = 0; i < middle.length; i++) {
            middle[i] /= length;
        }
        return middle;
    }

    @Override
    public float[] encode(String phrase) {
        return content.table().place(PhraseFeatures.words(phrase));
    }

    @Override
    public int width() {
        return content.table().width();
    }

    @Override
    public String digest() {
        return digest;
    }

    /** What it was made of and how. */
    public Provenance provenance() {
        return content.provenance();
    }

    /** The codes and headers that it knows. */
    public List<String> codes() {
        return content.codes().codes();
    }

    /** How its probabilities were fitted. */
    public Calibration calibration() {
        return content.calibration();
    }

    /**
     * The codes nearest to a phrase among all that the encoder knows, the nearest first; exact; none for a phrase in which it finds
     * nothing.
     *
     * @param limit how many, 1 to 20
     */
    public List<Neighbour> nearest(String phrase, int limit) {
        return nearest(encode(phrase), limit);
    }

    /** The codes nearest to a place, as {@link #nearest(String, int)}. */
    public List<Neighbour> nearest(float[] place, int limit) {
        if (limit < 1 || limit > MOST) {
            throw new IllegalArgumentException("a search gives 1 to " + MOST + " codes, not " + limit);
        }
        if (isNowhere(place)) {
            return List.of();
        }
        Nearest nearest = scan.nearest(place, MOST);
        double[] strengths = strengths(nearest);
        List<Neighbour> neighbours = new ArrayList<>();
        for (int i = 0; i < Math.min(limit, nearest.size()); i++) {
            neighbours.add(new Neighbour(
                    content.codes().codes().get(nearest.number(i)),
                    nearest.cosine(i),
                    content.calibration().probability(strengths[i])));
        }
        return neighbours;
    }

    private static boolean isNowhere(float[] place) {
        for (float number : place) {
            if (number != 0) {
                return false;
            }
        }
        return true;
    }

    /** How strongly each of the nearest stands out: its share among them at the training's temperature, times its cosine. */
    private static double[] strengths(Nearest nearest) {
        double[] strengths = new double[nearest.size()];
        double sum = 0;
        for (int i = 0; i < strengths.length; i++) {
            // StrictMath: the same bits on every machine.
            strengths[i] = StrictMath.exp((nearest.cosine(i) - nearest.cosine(0)) / TEMPERATURE);
            sum += strengths[i];
        }
        for (int i = 0; i < strengths.length; i++) {
            strengths[i] = Math.max(0, strengths[i] / sum * nearest.cosine(i));
        }
        return strengths;
    }

    /** The strengths of the codes nearest to a place, with their names, before calibration. */
    public List<Neighbour> uncalibrated(float[] place) {
        Nearest nearest = scan.nearest(place, MOST);
        double[] strengths = strengths(nearest);
        List<Neighbour> neighbours = new ArrayList<>();
        for (int i = 0; i < nearest.size(); i++) {
            neighbours.add(
                    new Neighbour(content.codes().codes().get(nearest.number(i)), nearest.cosine(i), strengths[i]));
        }
        return neighbours;
    }

    /**
     * How near a phrase and a code lie: the term cosine(phrase, code) of the expansion's score of a mapping.
     *
     * @return the cosine, -1 to 1; 0 for a phrase in which the encoder finds nothing; empty for a code that it does not know
     */
    public OptionalDouble cosine(String phrase, String code) {
        int number = content.codes().numberOf(code);
        return number < 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(content.codes().cosine(encode(phrase), number));
    }
}
