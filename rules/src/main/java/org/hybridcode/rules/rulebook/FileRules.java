package org.hybridcode.rules.rulebook;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hybridcode.rules.lint.Finding;
import org.hybridcode.rules.lint.FindingCode;
import org.hybridcode.rules.lint.Linter;
import org.hybridcode.rules.lint.RuleLine;
import org.hybridcode.rules.rulebook.table.Choices;
import org.hybridcode.rules.rulebook.table.Expansion;
import org.hybridcode.rules.rulebook.table.Replacement;
import org.hybridcode.rules.rulebook.table.RuleTable;

/**
 * One file of a site's folder, read and checked by itself.
 *
 * @param findings what is wrong with it
 * @param sources its text, when it could be read and holds rules
 * @param rules its rules with the line, or the row of a table, where each stands
 * @param replacements what its rows replace
 * @param choices the headers whose codes its queries offer
 */
record FileRules(
        List<Finding> findings,
        List<RuleSource> sources,
        List<RuleLine> rules,
        List<Replacement> replacements,
        List<Choices> choices) {
    private static final Set<String> BESIDE = Set.of("yaml", "md", "txt");
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /** Copies the lists. */
    FileRules {
        findings = List.copyOf(findings);
        sources = List.copyOf(sources);
        rules = List.copyOf(rules);
        replacements = List.copyOf(replacements);
        choices = List.copyOf(choices);
    }

    /** Reads a file by the end of its name. */
    static FileRules of(String name, byte[] bytes) {
        return switch (name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT)) {
            case "drl" -> drl(name, bytes);
            case "csv", "xlsx" -> table(RuleTable.read(name, bytes));
            default ->
                without(
                        BESIDE.stream().anyMatch(ending -> name.endsWith("." + ending))
                                ? List.of()
                                : List.of(new Finding(
                                        name,
                                        0,
                                        "",
                                        FindingCode.TABLE,
                                        "neither rules (drl, csv, xlsx) nor cases (cases.yaml)")));
        };
    }

    private static FileRules without(List<Finding> findings) {
        return new FileRules(findings, List.of(), List.of(), List.of(), List.of());
    }

    private static FileRules drl(String name, byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            String drl = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
            Linter.Checked checked = new Linter(Scopes.site()).read(name, drl);
            return new FileRules(
                    checked.findings(),
                    List.of(new RuleSource(name, drl, List.of())),
                    checked.rules(),
                    List.of(),
                    List.of());
        } catch (CharacterCodingException e) {
            return without(List.of(new Finding(name, 0, "", FindingCode.CHARACTER, "is not text in UTF-8")));
        }
    }

    private static FileRules table(RuleTable table) {
        if (!table.findings().isEmpty()) {
            return without(table.findings());
        }
        Expansion expansion = table.expand();
        RuleSource source = new RuleSource(table.name(), expansion.drl(), expansion.rows());
        Linter.Checked checked = new Linter(Scopes.tables()).read(table.name(), expansion.drl());
        return new FileRules(
                checked.findings().stream()
                        .map(finding -> new Finding(
                                finding.file(),
                                source.row(finding.line()),
                                finding.rule(),
                                finding.code(),
                                finding.message()))
                        .toList(),
                List.of(source),
                checked.rules().stream()
                        .map(rule -> new RuleLine(rule.id(), rule.file(), source.row(rule.line())))
                        .toList(),
                expansion.replacements(),
                expansion.choices());
    }
}
