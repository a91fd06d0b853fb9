package org.hybridcode.tests.encoder;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reciprocal rank fusion of two lists. */
final class RankFusion {
    private static final double SOFTENING = 60;

    private RankFusion() {}

    static List<String> of(List<String> one, List<String> other) {
        Map<String, Double> scores = new LinkedHashMap<>();
        for (List<String> list : List.of(one, other)) {
            for (int i = 0; i < list.size(); i++) {
                scores.merge(list.get(i), 1 / (SOFTENING + i + 1), Double::sum);
            }
        }
        List<String> codes = new ArrayList<>(scores.keySet());
        codes.sort(Comparator.comparingDouble((String code) -> scores.get(code)).reversed());
        return codes;
    }
}
