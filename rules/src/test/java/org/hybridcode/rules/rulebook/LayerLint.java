package org.hybridcode.rules.rulebook;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsParserException;
import org.hybridcode.kb.codebook.Codebook;
import org.hybridcode.kb.codeset.CodeSets;
import org.hybridcode.rules.facts.CodePair;
import org.kie.internal.builder.conf.LanguageLevelOption;

/** Holds one layer's text against the house format. Findings are data: one line each, empty when all is well. */
final class LayerLint {
    private static final Pattern HEADER = Pattern.compile("\\A((?://[^\n]*\n)+)package ");
    private static final Pattern READS_AND_WRITES = Pattern.compile("Reads ([\\w, ]+)\\. Writes ([\\w, ]+)\\.");
    private static final Pattern CODE = Pattern.compile("\"([A-Z][0-9][0-9A-Z](?:\\.[0-9A-Z]{1,4})?)\"");

    private static final Pattern SET = Pattern.compile("\\bset == \"([^\"]*)\"");
    private static final Pattern RELATION = Pattern.compile("\\brelation == \"([^\"]*)\"");

    private final Layer layer;
    private final String text;
    private final Codebook codebook;
    private final List<String> findings = new ArrayList<>();
    private final Set<String> matched = new TreeSet<>();
    private final Set<String> inserted = new TreeSet<>();

    private LayerLint(Layer layer, String text, Codebook codebook) {
        this.layer = layer;
        this.text = text;
        this.codebook = codebook;
    }

    /** What is wrong with the text of a layer. */
    static List<String> findings(Layer layer, String text, Codebook codebook) {
        LayerLint lint = new LayerLint(layer, text, codebook);
        lint.check(parse(text));
        return lint.findings;
    }

    /** The ids of the rules in the order of the text. */
    static List<String> ids(String text) {
        return parse(text).getRules().stream()
                .map(rule -> rule.getName().split(" ", 2)[0])
                .toList();
    }

    private static PackageDescr parse(String text) {
        try {
            DrlParser parser = new DrlParser(LanguageLevelOption.DRL6);
            PackageDescr parsed = parser.parse(false, text);
            if (parser.hasErrors()) {
                throw new IllegalArgumentException(parser.getErrors().toString());
            }
            return parsed;
        } catch (DroolsParserException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private void check(PackageDescr parsed) {
        expect(parsed.getName().equals("rules." + layer.label()), "package is " + parsed.getName());
        expect(parsed.getFunctions().isEmpty(), "a function");
        expect(parsed.getFunctionImports().isEmpty(), "an imported function");
        expect(parsed.getAccumulateImports().isEmpty(), "an imported accumulate function");
        expect(parsed.getGlobals().isEmpty(), "a global");
        expect(parsed.getClassAndEnumDeclarationDescrs().isEmpty(), "a declared type");
        expect(parsed.getAttributes().isEmpty(), "an attribute outside a rule");
        expect(parsed.getImports().stream().noneMatch(one -> one.getTarget().endsWith("*")), "an import of a package");
        for (RuleDescr rule : parsed.getRules()) {
            RuleLint one = new RuleLint(layer, rule);
            findings.addAll(one.findings());
            matched.addAll(one.matched());
            inserted.addAll(one.inserted());
        }
        ascending(parsed);
        header();
        codes();
        sets();
    }

    private void ascending(PackageDescr parsed) {
        List<String> ids = parsed.getRules().stream()
                .map(rule -> rule.getName().split(" ", 2)[0])
                .toList();
        expect(ids.equals(List.copyOf(new TreeSet<>(ids))), "ids are not ascending, each once: " + ids);
    }

    /** The header's promise is what the rules do: it names each fact they match, and each they insert. */
    private void header() {
        Matcher header = HEADER.matcher(text);
        String comment = header.find() ? header.group(1) : "";
        Matcher facts = READS_AND_WRITES.matcher(comment);
        if (!facts.find()) {
            findings.add("the header does not say 'Reads A, B. Writes C.'");
            return;
        }
        Set<String> reads = names(facts.group(1));
        Set<String> writes = names(facts.group(2));
        expect(writes.equals(inserted), "the header writes " + writes + ", the rules " + inserted);
        Set<String> unread = new TreeSet<>(matched);
        unread.removeAll(writes);
        unread.removeAll(reads);
        expect(unread.isEmpty(), "the header does not read " + unread);
        expect(matched.containsAll(reads), "the header reads " + reads + ", the rules only " + matched);
        expect(Collections.disjoint(reads, writes), "the header both reads and writes " + reads + " " + writes);
    }

    private static Set<String> names(String list) {
        return new TreeSet<>(List.of(list.split(", ", -1)));
    }

    /** Every code that stands in a condition says what it is, in the words of the codebook. */
    private void codes() {
        for (String line : text.split("\n", -1)) {
            Matcher code = CODE.matcher(line);
            while (code.find()) {
                String said = line.contains("// ") ? line.substring(line.indexOf("// ") + 3) : "";
                expect(
                        codebook.find(code.group(1))
                                .filter(entry ->
                                        !said.isBlank() && entry.title().startsWith(said.strip()))
                                .isPresent(),
                        code.group(1) + " does not carry its official title, but '" + said + "'");
            }
        }
    }

    /** A named set or relation that a condition asks for stands in the tables. */
    private void sets() {
        Matcher set = SET.matcher(text);
        while (set.find()) {
            expect(CodeSets.builtIn().sets().containsKey(set.group(1)), "no set is named '" + set.group(1) + "'");
        }
        Matcher relation = RELATION.matcher(text);
        while (relation.find()) {
            String name = relation.group(1);
            expect(
                    name.equals(CodePair.NONDISPLACED_FORM)
                            || CodeSets.builtIn().pairs().stream()
                                    .anyMatch(pair -> pair.relation().equals(name)),
                    "no relation is named '" + name + "'");
        }
    }

    private void expect(boolean holds, String finding) {
        if (!holds) {
            findings.add(layer.label() + ": " + finding);
        }
    }
}
