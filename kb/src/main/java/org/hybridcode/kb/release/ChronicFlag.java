package org.hybridcode.kb.release;

import java.util.Optional;
import org.hybridcode.kb.codebook.Chronicity;

/** How the rows of a knowledge base, like AHRQ's file, write a chronic flag. */
final class ChronicFlag {
    private ChronicFlag() {}

    /** The flag that is written so, if it is one. */
    static Optional<Chronicity> read(String text) {
        return switch (text) {
            case "A" -> Optional.of(Chronicity.ACUTE);
            case "C" -> Optional.of(Chronicity.CHRONIC);
            case "B" -> Optional.of(Chronicity.BOTH);
            case "N" -> Optional.of(Chronicity.NEITHER);
            case "-" -> Optional.of(Chronicity.UNKNOWN);
            default -> Optional.empty();
        };
    }

    static String write(Chronicity chronicity) {
        return switch (chronicity) {
            case ACUTE -> "A";
            case CHRONIC -> "C";
            case BOTH -> "B";
            case NEITHER -> "N";
            case UNKNOWN -> "-";
        };
    }
}
