package org.hybridcode.rules.rulebook;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hybridcode.rules.facts.Verdict;
import org.hybridcode.rules.lint.Scope;

/**
 * What rules of each origin may do. This is the one place that states the precedence between built-in, site and generated
 * rules: all run in the same layers, in the order of {@link Layer}, and a site's rule can only add to what the built-in ones
 * say. It refuses a proposal before the layer that documents codes, lets a documented code give way to another documented
 * one, warns and asks. Nothing takes a verdict back, so whoever refuses wins. Generated rules stand in a folder
 * {@code generated} of a site's and may do what a site's rules may; where a person wrote the opposite or the same of the same
 * facts, the check names the generated one, so that the written one is left.
 */
final class Scopes {
    private static final Set<String> ADVICE = Set.of("Warning", "Query");
    private static final Set<String> REFUSAL = Set.of("Rejection", "Warning", "Query");

    private Scopes() {}

    /** The rules of a layer that come with the program: every verdict, in a package of their own. */
    static Scope builtIn(Layer layer) {
        Set<String> all = Arrays.stream(Verdict.class.getPermittedSubclasses())
                .map(Class::getSimpleName)
                .collect(Collectors.toUnmodifiableSet());
        return new Scope(
                Pattern.compile("rules." + layer.label()),
                Pattern.compile("[A-Z]{3}-\\d{4}"),
                Map.of(layer.label(), all),
                Map.of(),
                Set.of());
    }

    /** The rules that a site writes. */
    static Scope site() {
        return scope("SITE-\\d{4}", ADVICE, Set.of("GivesWay"));
    }

    /** The rules that the tables of a site stand for: the templates may document a code that replaces two others. */
    static Scope tables() {
        return scope("SITE-\\d{4}(?:\\.\\d)?", Set.of("Documented", "Warning", "Query"), Set.of("GivesWay"));
    }

    private static Scope scope(String ids, Set<String> documentation, Set<String> grounded) {
        Map<Layer, Set<String>> verdicts = new EnumMap<>(Layer.class);
        for (Layer layer : Layer.values()) {
            verdicts.put(layer, written(layer).contains("Rejection") ? REFUSAL : ADVICE);
        }
        verdicts.put(Layer.DOCUMENTATION, documentation);
        verdicts.put(Layer.GUIDELINE, Set.of("GivesWay", "Warning", "Query"));
        return new Scope(
                Pattern.compile("site"),
                Pattern.compile(ids),
                byLabel(verdicts::get),
                byLabel(Scopes::unsettled),
                grounded);
    }

    private static Map<String, Set<String>> byLabel(Function<Layer, Set<String>> sets) {
        return Arrays.stream(Layer.values()).collect(Collectors.toUnmodifiableMap(Layer::label, sets));
    }

    private static Set<String> unsettled(Layer layer) {
        Set<String> unsettled = new java.util.TreeSet<>(written(layer));
        unsettled.addAll(ADVICE);
        return unsettled;
    }

    /** What the rules of a layer write beside warnings and queries. */
    private static Set<String> written(Layer layer) {
        return switch (layer) {
            case FORMAT -> Set.of("Candidate", "Rejection");
            case EVIDENCE, NEGATION, TEMPORAL, CERTAINTY, EXPERIENCER, VISIT, CAUSE -> Set.of("Rejection");
            case ASSESSMENT -> Set.of("Assessed");
            case DOCUMENTATION -> Set.of("Documented");
            case GUIDELINE -> Set.of("GivesWay");
            case EXCLUSION -> Set.of("Conflict", "Yielding");
            case RESOLUTION -> Set.of("Standing", "Exclusion");
            case SEQUENCE -> Set.of("Assignment", "Exclusion", "Sequence", "PresentOnAdmission");
            case ADVICE -> Set.of();
        };
    }
}
