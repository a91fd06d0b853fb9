package org.hybridcode.rules.session;

/** The rules did not come to an end over a note, and were stopped. Names the rule that fired most often, and no note text. */
public final class RunawayRuleException extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    private final String rule;

    RunawayRuleException(String rule, String limit) {
        super("the rules were stopped after " + limit + " without coming to an end; the rule that fired most often is "
                + (rule.isEmpty() ? "none, no rule fired" : rule));
        this.rule = rule;
    }

    /** The id of the rule that fired most often; empty when none fired. */
    public String rule() {
        return rule;
    }
}
