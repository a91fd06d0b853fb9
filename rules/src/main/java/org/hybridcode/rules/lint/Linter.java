package org.hybridcode.rules.lint;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ImportDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.QueryDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsError;
import org.drools.drl.parser.DroolsParserException;
import org.kie.internal.builder.conf.LanguageLevelOption;

/**
 * Checks the text of rule files against the list of what rules may say, before anything of it is compiled. Safe to share
 * between threads.
 */
public final class Linter {
    private static final int LONGEST = 4_000_000;

    private final Scope scope;

    /**
     * What the check says of a file.
     *
     * @param findings what is wrong, in order; empty when the text may be compiled
     * @param rules its rules with their lines; empty when it cannot be parsed
     */
    public record Checked(List<Finding> findings, List<RuleLine> rules) {

        /** Copies the lists. */
        public Checked {
            findings = List.copyOf(findings);
            rules = List.copyOf(rules);
        }
    }

    /** For rules of one origin. */
    public Linter(Scope scope) {
        this.scope = Objects.requireNonNull(scope, "scope");
    }

    /**
     * Everything that is wrong with a rule file.
     *
     * @param name the file's name, for the findings
     * @param text its text
     * @return the findings in order; empty when the text may be compiled
     */
    public List<Finding> check(String name, String text) {
        return read(name, text).findings();
    }

    /**
     * Everything that is wrong with a rule file, and which rules it has; the text is parsed once for both.
     *
     * @param name the file's name, for the findings
     * @param text its text
     */
    public Checked read(String name, String text) {
        List<Finding> findings = new ArrayList<>();
        if (text.length() > LONGEST) {
            findings.add(new Finding(name, 0, "", FindingCode.SYNTAX, "longer than " + LONGEST + " characters"));
            return new Checked(findings, List.of());
        }
        Characters.check(name, text, findings);
        boolean plain = findings.isEmpty();
        Optional<PackageDescr> parsed = parse(name, text, plain ? findings : new ArrayList<>());
        if (plain) {
            parsed.ifPresent(descr -> check(name, descr, findings));
        }
        return new Checked(
                findings.stream().sorted().distinct().toList(),
                parsed.stream()
                        .flatMap(descr -> descr.getRules().stream())
                        .map(rule -> new RuleLine(RuleCheck.id(rule.getName()), name, rule.getLine()))
                        .toList());
    }

    private static Optional<PackageDescr> parse(String name, String text, List<Finding> findings) {
        DrlParser parser = new DrlParser(LanguageLevelOption.DRL6);
        try {
            PackageDescr parsed = parser.parse(false, text);
            for (DroolsError error : parser.getErrors()) {
                int line = error.getLines().length > 0 ? error.getLines()[0] : 0;
                String first = error.getMessage().lines().findFirst().orElse("");
                findings.add(new Finding(
                        name,
                        Math.max(line, 0),
                        "",
                        FindingCode.SYNTAX,
                        "not DRL, at this line or before it (a missing end, bracket or quote): " + first));
            }
            if (parsed != null && !parser.hasErrors()) {
                return Optional.of(parsed);
            }
        } catch (DroolsParserException | RuntimeException | StackOverflowError e) {
            findings.add(new Finding(name, 0, "", FindingCode.SYNTAX, "cannot be read as DRL"));
        }
        if (findings.isEmpty()) {
            findings.add(new Finding(name, 0, "", FindingCode.SYNTAX, "holds no rules"));
        }
        return Optional.empty();
    }

    private void check(String name, PackageDescr parsed, List<Finding> findings) {
        declarations(name, parsed, findings);
        Set<String> imported = imports(name, parsed, findings);
        Set<String> ids = new HashSet<>();
        for (RuleDescr rule : parsed.getRules()) {
            String id = RuleCheck.id(rule.getName());
            RuleFindings own = new RuleFindings(name, id, rule.getLine(), findings);
            if (rule instanceof QueryDescr) {
                own.add(0, FindingCode.DECLARATION, "a query is refused: a file holds rules");
            } else {
                check(rule, imported, own);
            }
            own.expect(ids.add(id), FindingCode.DUPLICATE, "the id stands twice in this file");
        }
    }

    /** What the check itself cannot read is refused too. */
    private void check(RuleDescr rule, Set<String> imported, RuleFindings own) {
        try {
            RuleCheck.check(scope, imported, rule, own);
        } catch (RuntimeException | StackOverflowError e) {
            own.add(0, FindingCode.CONDITION, "the rule says something that rules do not say");
        }
    }

    private void declarations(String name, PackageDescr parsed, List<Finding> findings) {
        RuleFindings file = new RuleFindings(name, "", 1, findings);
        file.expect(
                scope.packages().matcher(parsed.getName()).matches(),
                FindingCode.PACKAGE,
                "the file opens with package " + scope.packages() + ", not '" + parsed.getName() + "'");
        none(file, parsed.getFunctions(), "a function");
        none(file, parsed.getFunctionImports(), "an imported function");
        none(file, parsed.getAccumulateImports(), "an imported function of accumulate");
        none(file, parsed.getGlobals(), "a global");
        none(file, parsed.getClassAndEnumDeclarationDescrs(), "a declared type");
        none(file, parsed.getEntryPointDeclarations(), "an entry point");
        none(file, parsed.getWindowDeclarations(), "a window");
        none(file, parsed.getAttributes(), "an attribute outside a rule");
        file.expect(parsed.getUnit() == null, FindingCode.DECLARATION, "a unit is refused: a file holds rules");
    }

    private static void none(RuleFindings file, Collection<? extends BaseDescr> declared, String what) {
        declared.forEach(one ->
                file.add(one.getLine(), FindingCode.DECLARATION, what + " is refused: a file holds imports and rules"));
    }

    /** The simple names of what the file imports. */
    private static Set<String> imports(String name, PackageDescr parsed, List<Finding> findings) {
        RuleFindings file = new RuleFindings(name, "", 1, findings);
        Set<String> allowed = Vocabulary.imports();
        for (ImportDescr one : parsed.getImports()) {
            if (!allowed.contains(one.getTarget())) {
                file.add(
                        one.getLine(),
                        FindingCode.IMPORT,
                        "'" + one.getTarget() + "' is not among the facts and values that rules speak of");
            }
        }
        return parsed.getImports().stream()
                .map(ImportDescr::getTarget)
                .filter(allowed::contains)
                .map(target -> target.substring(target.lastIndexOf('.') + 1))
                .collect(Collectors.toUnmodifiableSet());
    }
}
