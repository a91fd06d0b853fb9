package org.hybridcode.nlp.neural.encoder;

import java.util.Objects;

/**
 * What the file of an encoder holds.
 *
 * @param provenance what it was made of and how
 * @param table from phrases to places
 * @param codes the places of the codes
 * @param calibration from strength to probability
 */
public record EncoderContent(Provenance provenance, HashedTable table, CodeVectors codes, Calibration calibration) {

    /** @throws IllegalArgumentException when phrases and codes lie in different spaces */
    public EncoderContent {
        Objects.requireNonNull(provenance, "provenance");
        Objects.requireNonNull(calibration, "calibration");
        if (table.width() != codes.width()) {
            throw new IllegalArgumentException("phrases have " + table.width() + " numbers and codes " + codes.width());
        }
    }
}
