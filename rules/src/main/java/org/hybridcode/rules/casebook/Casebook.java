package org.hybridcode.rules.casebook;

import java.util.List;
import java.util.Objects;

/**
 * The casebook of a layer as its file writes it.
 *
 * @param cases the cases in the order of the file
 */
record Casebook(List<CaseText> cases) {

    Casebook {
        cases = List.copyOf(Objects.requireNonNull(cases, "cases"));
    }
}
