package org.hybridcode.rules.lint;

import java.util.List;
import org.drools.drl.ast.descr.AccumulateDescr;
import org.drools.drl.ast.descr.PatternDescr;

/** Checks the one form of accumulate that rules have: functions of bound numbers, no code. */
final class AccumulateCheck {
    private static final List<String> NAMES = List.of("count", "min", "max", "sum");

    private AccumulateCheck() {}

    /** Whether it is of that form: {@code accumulate(Fact(...); $n : count($x); $n > 1)}. */
    static boolean plain(PatternDescr pattern, AccumulateDescr source) {
        return source.isMultiFunction()
                && pattern.getIdentifier() == null
                && source.getInitCode() == null
                && source.getActionCode() == null
                && source.getReverseCode() == null
                && source.getResultCode() == null
                && pattern.getBehaviors().isEmpty()
                && pattern.getAnnotations().isEmpty();
    }

    /** @throws Refusal when a function is not on the list, or takes anything but one variable of the facts it counts */
    static void functions(AccumulateDescr source, Bindings inner, Bindings outer) {
        for (AccumulateDescr.AccumulateFunctionCallDescr call : source.getFunctions()) {
            String function = call.getFunction();
            if (!NAMES.contains(function) || call.getParams().length != 1 || call.getBind() == null) {
                throw new Refusal(
                        FindingCode.CONDITION,
                        "'" + function + "' is none of the functions " + NAMES
                                + ", each with a name and one variable: $n : count($x)");
            }
            Names.variable(call.getBind());
            Class<?> counted = inner.of(call.getParams()[0].strip())
                    .orElseThrow(() -> new Refusal(function + " takes a variable that its facts bind"))
                    .type();
            if (!function.equals("count") && counted != int.class && counted != double.class) {
                throw new Refusal(function + " takes a number");
            }
            outer.bind(call.getBind(), function.equals("count") ? int.class : double.class, Object.class);
        }
    }
}
