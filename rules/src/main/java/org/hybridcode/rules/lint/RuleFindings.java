package org.hybridcode.rules.lint;

import java.util.List;

/** Collects the findings of one rule. */
final class RuleFindings {
    private final String file;
    private final String rule;
    private final int line;
    private final List<Finding> all;

    /**
     * @param file the file
     * @param rule the rule's id
     * @param line where the rule begins: the line of findings that have none
     * @param all where the findings go
     */
    RuleFindings(String file, String rule, int line, List<Finding> all) {
        this.file = file;
        this.rule = rule;
        this.line = line;
        this.all = all;
    }

    void add(int at, FindingCode code, String message) {
        all.add(new Finding(file, Math.max(at > 0 ? at : line, 0), rule, code, message));
    }

    void expect(boolean holds, FindingCode code, String message) {
        if (!holds) {
            add(0, code, message);
        }
    }
}
