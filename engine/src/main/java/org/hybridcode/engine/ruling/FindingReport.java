package org.hybridcode.engine.ruling;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hybridcode.rules.lint.Finding;

/** Findings of a check. */
public final class FindingReport {
    private FindingReport() {}

    /** One line for each finding, then their number. */
    public static List<String> lines(List<Finding> findings, int rules) {
        List<String> lines = new ArrayList<>(
                findings.stream().map(one -> one + " [" + label(one) + "]").toList());
        lines.add(rules
                + (rules == 1 ? " rule, " : " rules, ")
                + findings.size()
                + (findings.size() == 1 ? " finding" : " findings"));
        return lines;
    }

    /** The findings as a list of objects. */
    public static ArrayNode json(List<Finding> findings) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        findings.forEach(one -> array.addObject()
                .put("file", one.file())
                .put("line", one.line())
                .put("rule", one.rule())
                .put("code", label(one))
                .put("message", one.message()));
        return array;
    }

    private static String label(Finding finding) {
        return finding.code().name().toLowerCase(Locale.ROOT);
    }
}
