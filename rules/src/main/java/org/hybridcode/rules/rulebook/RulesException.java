package org.hybridcode.rules.rulebook;

import java.util.List;
import java.util.stream.Collectors;
import org.hybridcode.rules.lint.Finding;

/** A folder of rules is refused; nothing of it was compiled into a rulebook. Names every file, line and reason. */
public final class RulesException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Finding> findings;

    /** For the findings, of which there is one at least. */
    public RulesException(List<Finding> findings) {
        super(findings.stream().map(Finding::toString).collect(Collectors.joining("\n")));
        this.findings = List.copyOf(findings);
    }

    /** What is wrong, in order. */
    public List<Finding> findings() {
        return findings;
    }
}
