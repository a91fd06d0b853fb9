package org.hybridcode.nlp.neural.encoder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class CodeScanTest {
    private static final int WIDTH = 128;

    @ParameterizedTest
    @ValueSource(ints = {1, 19, 2048, 5000})
    void findsTheSameAsComputingEveryCosine(int count) {
        SplittableRandom random = new SplittableRandom(count);
        CodeVectors codes = codes(random, count);
        CodeScan scan = new CodeScan(codes);
        for (int i = 0; i < 20; i++) {
            float[] place = place(random);
            Nearest nearest = scan.nearest(place, 20);
            assertThat(IntStream.range(0, nearest.size()).mapToObj(nearest::number))
                    .containsExactlyElementsOf(byHand(codes, place, Math.min(20, count)));
        }
    }

    /** One number carries the whole length: the largest products that there can be. */
    @Test
    void sumsOfSixteenBitsHoldTheLargestProducts() {
        float[] extreme = new float[WIDTH];
        extreme[0] = 1;
        float[] opposite = new float[WIDTH];
        opposite[0] = -1;
        CodeVectors codes = CodeVectors.rounded(List.of("A00", "B00"), List.of(opposite, extreme), WIDTH);
        Nearest nearest = new CodeScan(codes).nearest(extreme, 2);
        assertThat(nearest.number(0)).isEqualTo(1);
        assertThat(nearest.cosine(0)).isEqualTo(1);
        assertThat(nearest.cosine(1)).isEqualTo(-1);
    }

    private static List<Integer> byHand(CodeVectors codes, float[] place, int limit) {
        return IntStream.range(0, codes.codes().size())
                .boxed()
                .sorted(Comparator.comparingDouble((Integer code) -> -codes.cosine(place, code)))
                .limit(limit)
                .toList();
    }

    private static CodeVectors codes(SplittableRandom random, int count) {
        List<String> names = new ArrayList<>();
        List<float[]> places = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            names.add("C" + i);
            places.add(place(random));
        }
        return CodeVectors.rounded(names, places, WIDTH);
    }

    private static float[] place(SplittableRandom random) {
        float[] place = new float[WIDTH];
        for (int i = 0; i < WIDTH; i++) {
            place[i] = (float) (random.nextDouble() - 0.5);
        }
        return Places.unit(place);
    }
}
