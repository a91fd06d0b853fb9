package org.hybridcode.kb.release;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** What a file of a knowledge base holds. */
enum FileRole {
    /** Rows of the codebook, of words, or of both, as a curator writes them. */
    ROWS,
    /** Rows of the codebook alone, written by an import. */
    CODEBOOK,
    /** Curated words, each below the code it is for. */
    WORDS,
    /** Folded wordings with their concepts, written by an import. */
    TERMS,
    /** Terms of the Alphabetic Index and its tables. */
    INDEX,
    /** General Equivalence Mappings; read when somebody asks for them. */
    GEMS,
    /** The encoder that was trained on the release, in bytes; read when somebody asks for it. */
    ENCODER;

    /** As the manifest writes it. */
    String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    static FileRole of(Row row, int index) {
        return Arrays.stream(values())
                .filter(role -> role.label().equals(row.cell(index)))
                .findFirst()
                .orElseThrow(() -> row.fault("'" + row.cell(index) + "' is no role of a file; write one of "
                        + Arrays.stream(values()).map(FileRole::label).collect(Collectors.joining(", "))));
    }
}
