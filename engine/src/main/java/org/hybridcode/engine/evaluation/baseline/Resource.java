package org.hybridcode.engine.evaluation.baseline;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The data files of the baselines on the class path. */
final class Resource {
    private static final String FOLDER = "/hybridcode/evaluation/";

    private Resource() {}

    /** @throws IllegalStateException when the file is missing */
    static String text(String name) {
        try (InputStream in = Resource.class.getResourceAsStream(FOLDER + name)) {
            if (in == null) {
                throw new IllegalStateException("missing data file " + FOLDER + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + FOLDER + name, e);
        }
    }
}
