package org.hybridcode.engine.cli;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hybridcode.rules.review.RuleSet;
import org.hybridcode.rules.rulebook.Rulebook;
import org.hybridcode.rules.rulebook.SiteRules;

/**
 * The rules of a site beside those of the program.
 *
 * @param folder where they stand; none when there is no site
 */
record SiteFolder(Optional<Path> folder) {

    /** @throws UnusableInputException when there is no such folder, or it cannot be read */
    SiteRules site() {
        return folder.map(SiteFolder::read).orElseGet(SiteRules::none);
    }

    static SiteRules read(Path folder) {
        try {
            return SiteRules.read(folder);
        } catch (IllegalArgumentException | UncheckedIOException e) {
            throw new UnusableInputException(e.getMessage() + "; give a folder of rules that you may read", e);
        }
    }

    /** @throws org.hybridcode.rules.rulebook.RulesException when the site's rules are refused */
    Rulebook rulebook() {
        return Rulebook.with(site());
    }

    /** The rules of the site; without one those of the program. */
    RuleSet own() {
        return folder.isPresent() ? RuleSet.of(site()) : RuleSet.builtIn();
    }

    /** The built-in rules, and those of the site. */
    RuleSet all() {
        return RuleSet.builtIn().and(RuleSet.of(site()));
    }

    /** The rules beside those of the site. */
    RuleSet others() {
        return folder.isPresent() ? RuleSet.builtIn() : new RuleSet(List.of(), Map.of(), Map.of());
    }
}
