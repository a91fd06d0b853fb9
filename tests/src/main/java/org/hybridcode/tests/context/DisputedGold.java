package org.hybridcode.tests.context;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Rows of the corpora whose gold standard seems wrong, with the reason; they are printed so and still count. */
final class DisputedGold {

    private final Map<String, String> reasons;

    private DisputedGold(Map<String, String> reasons) {
        this.reasons = reasons;
    }

    static DisputedGold read() {
        Map<String, String> reasons = new TreeMap<>();
        for (String line : text().split("\n", -1)) {
            if (!line.isEmpty() && !line.startsWith("#")) {
                String[] cells = line.split("\t", -1);
                reasons.put(cells[0] + " " + cells[1], cells[2]);
            }
        }
        return new DisputedGold(reasons);
    }

    Optional<String> of(String corpus, String row) {
        return Optional.ofNullable(reasons.get(corpus + " " + row));
    }

    private static String text() {
        try (InputStream in = DisputedGold.class.getResourceAsStream("disputed.tsv")) {
            if (in == null) {
                throw new IllegalStateException("disputed.tsv: not on the class path");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("disputed.tsv", e);
        }
    }
}
