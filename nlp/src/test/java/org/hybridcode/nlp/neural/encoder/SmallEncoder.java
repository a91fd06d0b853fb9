package org.hybridcode.nlp.neural.encoder;

import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.hybridcode.kb.release.TrainedEncoder;

/** An encoder of chance numbers with two codes. */
final class SmallEncoder {
    private static final int BITS = 4;
    private static final int WIDTH = 8;

    private SmallEncoder() {}

    static EncoderContent content() {
        SplittableRandom random = new SplittableRandom(3);
        float[] rows = new float[WIDTH << BITS];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = (float) (random.nextDouble() - 0.5);
        }
        HashedTable table = HashedTable.rounded(BITS, WIDTH, rows);
        List<float[]> places = List.of(
                table.place(PhraseFeatures.words("cholera")), table.place(PhraseFeatures.words("herpes of the lip")));
        return new EncoderContent(
                new Provenance("c", "d", new TreeMap<>(Map.of("seed", "1"))),
                table,
                CodeVectors.rounded(List.of("A00", "B00.1"), places, WIDTH),
                Calibration.fitted(List.of()));
    }

    static EmbeddedEncoder open() {
        return EmbeddedEncoder.open(TrainedEncoder.of("small.bin", EncoderFile.write(content())));
    }
}
