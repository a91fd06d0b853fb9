package org.hybridcode.rules.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hybridcode.rules.lint.RuleLine;
import org.hybridcode.rules.reading.ReadRule;
import org.hybridcode.rules.reading.RuleReader;
import org.hybridcode.rules.rulebook.Rulebook;
import org.hybridcode.rules.rulebook.SiteRules;

/**
 * Rules as people wrote them.
 *
 * @param rules the rules in the order of their files
 * @param texts the DRL of the files, by name; of a table what its rows stand for
 * @param lines where each rule stands for who wrote it: line, or row of a table; by id
 */
public record RuleSet(List<ReadRule> rules, Map<String, String> texts, Map<String, RuleLine> lines) {

    /** Copies the collections. */
    public RuleSet {
        rules = List.copyOf(rules);
        texts = new LinkedHashMap<>(texts);
        lines = Map.copyOf(lines);
    }

    /** The rules of the program. */
    public static RuleSet builtIn() {
        List<ReadRule> rules = new ArrayList<>();
        Map<String, RuleLine> lines = new HashMap<>();
        Map<String, String> texts = Rulebook.builtInFiles(Rulebook.DRL);
        texts.forEach((file, text) -> rules.addAll(RuleReader.read(file, text)));
        rules.forEach(rule -> lines.put(
                rule.id(), new RuleLine(rule.id(), rule.file(), rule.place().line())));
        return new RuleSet(rules, texts, lines);
    }

    /** The rules of a site: of the files that have no findings. */
    public static RuleSet of(SiteRules site) {
        List<ReadRule> rules = new ArrayList<>();
        Map<String, RuleLine> lines = new HashMap<>();
        Map<String, String> texts = new LinkedHashMap<>(site.texts());
        site.findings().forEach(finding -> texts.remove(finding.file()));
        texts.forEach((file, text) -> rules.addAll(RuleReader.read(file, text)));
        site.rules().forEach(line -> lines.putIfAbsent(line.id(), line));
        return new RuleSet(rules, texts, lines);
    }

    /** These rules and then others. */
    public RuleSet and(RuleSet more) {
        List<ReadRule> both = new ArrayList<>(rules);
        both.addAll(more.rules);
        Map<String, String> allTexts = new LinkedHashMap<>(texts);
        allTexts.putAll(more.texts);
        Map<String, RuleLine> allLines = new HashMap<>(lines);
        allLines.putAll(more.lines);
        return new RuleSet(both, allTexts, allLines);
    }

    /** The rule of an id. */
    public Optional<ReadRule> find(String id) {
        return rules.stream().filter(rule -> rule.id().equals(id)).findFirst();
    }

    /** Where a rule stands: its file, and the line or row. */
    public RuleLine line(ReadRule rule) {
        return lines.getOrDefault(
                rule.id(), new RuleLine(rule.id(), rule.file(), rule.place().line()));
    }
}
