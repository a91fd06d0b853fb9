package org.hybridcode.rules.lint;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Where rules come from, and what such rules may do.
 *
 * @param packages the packages that a file may open
 * @param ids the form of a rule's id
 * @param verdicts the verdicts that a rule may insert, by the label of its layer; a layer that is missing is closed
 * @param unsettled the facts whose absence must not be asked, by the label of the layer that still writes them
 * @param grounded the verdicts whose codes must be documented ones
 */
public record Scope(
        Pattern packages,
        Pattern ids,
        Map<String, Set<String>> verdicts,
        Map<String, Set<String>> unsettled,
        Set<String> grounded) {

    /** Copies the maps. */
    public Scope {
        Objects.requireNonNull(packages, "packages");
        Objects.requireNonNull(ids, "ids");
        verdicts = Map.copyOf(verdicts);
        unsettled = Map.copyOf(unsettled);
        grounded = Set.copyOf(grounded);
    }
}
