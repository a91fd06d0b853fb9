package org.hybridcode.engine.ruling;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;

/** Rules to begin with, and their cases. */
public final class Skeleton {
    private static final String FOLDER = "/skeletons/";

    private Skeleton() {}

    /** What a rule does. */
    public enum Kind {
        REJECT,
        WARN,
        ASK,
        REPLACE
    }

    /**
     * A rule to begin with: of no layer a decision table, of a layer DRL; and its two cases.
     *
     * @throws IllegalArgumentException when the id is none of a site's, or rules of that layer are not of that kind
     */
    public static String of(String id, String layer, Kind kind) {
        if (!id.matches("SITE-\\d{4}")) {
            throw new IllegalArgumentException("a site's rule has an id such as SITE-0101, not '" + id + "'");
        }
        String name = kind.name().toLowerCase(Locale.ROOT);
        String rule = layer.isEmpty()
                ? text(name + ".csv.txt")
                : text("rule.drl.txt").replace("VERDICT", text(name + "-" + part(layer, kind) + ".drl.txt"));
        String cases = text(kind == Kind.REPLACE ? "replace-cases.yaml.txt" : "cases.yaml.txt");
        return (rule + cases).replace("SITE-0000", id).replace("LAYER", layer);
    }

    /** Which of the skeletons fits a layer. */
    private static String part(String layer, Kind kind) {
        boolean early =
                switch (layer) {
                    case "evidence", "negation", "temporal", "certainty", "experiencer", "visit", "cause" -> true;
                    case "guideline", "sequence" -> false;
                    default ->
                        throw new IllegalArgumentException(
                                "rules of a site begin in evidence, negation, temporal, certainty,"
                                        + " experiencer, visit, cause, guideline or sequence, not in '" + layer + "'");
                };
        boolean fits =
                switch (kind) {
                    case REJECT -> early || layer.equals("guideline");
                    case WARN -> true;
                    case ASK -> layer.equals("sequence");
                    case REPLACE -> false;
                };
        if (!fits) {
            throw new IllegalArgumentException(kind.name().toLowerCase(Locale.ROOT) + " in the layer " + layer
                    + " is no rule of a site in DRL; without --layer there is a table for it");
        }
        return early ? "early" : layer;
    }

    private static String text(String name) {
        try (InputStream in = Objects.requireNonNull(Skeleton.class.getResourceAsStream(FOLDER + name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name, e);
        }
    }
}
