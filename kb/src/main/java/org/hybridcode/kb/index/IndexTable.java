package org.hybridcode.kb.index;

import java.util.List;

/** Which of the four parts of the Alphabetic Index a term stands in. */
public enum IndexTable {
    /** Index to Diseases and Injuries. */
    MAIN('M'),
    /** External Cause of Injuries Index. */
    EXTERNAL('E'),
    /** Table of Neoplasms: six columns from malignant primary to unspecified behaviour. */
    NEOPLASM('N'),
    /** Table of Drugs and Chemicals: six columns from accidental poisoning to underdosing. */
    DRUG('D');

    private static final List<String> NEOPLASM_COLUMNS = List.of(
            "malignant primary",
            "malignant secondary",
            "carcinoma in situ",
            "benign",
            "uncertain behavior",
            "unspecified behavior");
    private static final List<String> DRUG_COLUMNS = List.of(
            "poisoning, accidental",
            "poisoning, intentional self-harm",
            "poisoning, assault",
            "poisoning, undetermined",
            "adverse effect",
            "underdosing");

    private final char letter;

    IndexTable(char letter) {
        this.letter = letter;
    }

    /** The letter that stands for this part in index rows. */
    public char letter() {
        return letter;
    }

    /**
     * The heading that the official table prints over a column.
     *
     * @param column 0 to 5
     * @throws IllegalStateException when this part has no columns
     */
    public String heading(int column) {
        return switch (this) {
            case NEOPLASM -> NEOPLASM_COLUMNS.get(column);
            case DRUG -> DRUG_COLUMNS.get(column);
            case MAIN, EXTERNAL -> throw new IllegalStateException(this + " has no columns");
        };
    }

    /** How many columns a line of this part has: 6, or 0 where it is no table. */
    public int columns() {
        return hasCells() ? NEOPLASM_COLUMNS.size() : 0;
    }

    /** Whether terms of this part carry cells in place of a code. */
    public boolean hasCells() {
        return this == NEOPLASM || this == DRUG;
    }

    /** @throws IllegalArgumentException when no part has this letter */
    static IndexTable of(char letter) {
        for (IndexTable table : values()) {
            if (table.letter == letter) {
                return table;
            }
        }
        throw new IllegalArgumentException("no part of the index has the letter '" + letter + "' (M, E, N or D)");
    }
}
