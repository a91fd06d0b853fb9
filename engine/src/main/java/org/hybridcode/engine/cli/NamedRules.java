package org.hybridcode.engine.cli;

import java.nio.file.Path;
import org.hybridcode.rules.review.RuleSet;
import org.hybridcode.rules.rulebook.Rulebook;
import org.hybridcode.rules.rulebook.SiteRules;

/**
 * Rules as a command that compares two rulebooks is given them.
 *
 * @param site the site's rules; none where the program's own are meant
 * @param builtIn whether the program's own are meant
 */
record NamedRules(SiteRules site, boolean builtIn) {
    /** What such an argument is. */
    static final String WHAT = "A folder of rules, or 'builtin' for the rules of the program.";

    private static final String BUILT_IN = "builtin";

    /** @throws UnusableInputException when there is no such folder, or it cannot be read */
    static NamedRules of(String name) {
        return name.equals(BUILT_IN)
                ? new NamedRules(SiteRules.none(), true)
                : new NamedRules(SiteFolder.read(Path.of(name)), false);
    }

    /** The rules that are named, alone. */
    RuleSet own() {
        return builtIn ? RuleSet.builtIn() : RuleSet.of(site);
    }

    /** The rules that notes are coded with: the program's, and those of the site. */
    RuleSet all() {
        return RuleSet.builtIn().and(RuleSet.of(site));
    }

    /** @throws org.hybridcode.rules.rulebook.RulesException when the site's rules are refused */
    Rulebook rulebook() {
        return Rulebook.with(site);
    }
}
