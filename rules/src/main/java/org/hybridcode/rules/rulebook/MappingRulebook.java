package org.hybridcode.rules.rulebook;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.hybridcode.rules.lint.Finding;
import org.hybridcode.rules.lint.Linter;
import org.hybridcode.rules.lint.Scope;
import org.kie.api.KieBase;

/**
 * The rules on mappings that were found in text: a rulebook of its own, for no note is decided by it. Compiled by the build and
 * linted as the layers are. Immutable and safe to share between threads.
 */
public final class MappingRulebook {
    /** The one group of its rules. */
    public static final String GROUP = "mapping";

    static final String FILE = "/mappings/mappings.drl";
    private static final String PACKAGE = "mappings";

    private final KieBase kieBase;

    private MappingRulebook(KieBase kieBase) {
        this.kieBase = kieBase;
    }

    /** The rules that come with the program. */
    public static MappingRulebook builtIn() {
        ClassLoader loader = MappingRulebook.class.getClassLoader();
        List<Model> models = ModelNames.of(Resources.text(Rulebook.MODEL)).stream()
                .filter(name -> name.startsWith(PACKAGE + "."))
                .map(name -> ModelNames.model(name, loader))
                .toList();
        return new MappingRulebook(KieBaseBuilder.createKieBaseFromModel(models, Rulebook.FACTS_ARE_A_SET));
    }

    /** Their text. */
    public static String text() {
        return Resources.text(FILE);
    }

    /** What is wrong with them; empty, or the build would have failed. */
    public static List<Finding> findings() {
        Scope scope = new Scope(
                Pattern.compile(PACKAGE),
                Pattern.compile("VAL-\\d{4}"),
                Map.of(GROUP, Set.of("Objection")),
                Map.of(),
                Set.of());
        return new Linter(scope).check(FILE, text());
    }

    /** The compiled rules. */
    public KieBase kieBase() {
        return kieBase;
    }
}
