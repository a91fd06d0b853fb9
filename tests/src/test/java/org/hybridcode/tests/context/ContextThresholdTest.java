package org.hybridcode.tests.context;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;

/** The context figures on the public corpora stay above their thresholds. */
final class ContextThresholdTest {

    @Test
    void noFigureFallsBelowItsThreshold() throws IOException {
        assumeTrue(Corpora.folder().isPresent(), "skipped: no corpora; set HYBRIDCODE_DATA to the data folder");
        Map<String, Double> figures =
                ContextEvaluation.on(Corpora.folder().orElseThrow()).figures();
        Properties thresholds = new Properties();
        try (InputStream in = getClass().getResourceAsStream("/thresholds.properties")) {
            thresholds.load(in);
        }
        System.out.println("context figures: " + figures);
        assertThat(figures.keySet()).isEqualTo(thresholds.stringPropertyNames());
        thresholds.forEach((name, least) -> assertThat(figures.get(name.toString()))
                .as(name.toString())
                .isGreaterThanOrEqualTo(Double.parseDouble(least.toString())));
    }
}
