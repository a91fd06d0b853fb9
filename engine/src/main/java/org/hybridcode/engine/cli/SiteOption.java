package org.hybridcode.engine.cli;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hybridcode.rules.review.RuleSet;
import org.hybridcode.rules.rulebook.Rulebook;
import org.hybridcode.rules.rulebook.SiteRules;
import picocli.CommandLine.Option;

/** The option that gives a site's rules. */
final class SiteOption {
    @Option(
            names = "--rules",
            paramLabel = "DIR",
            description = "Folder of a site's rules: DRL files and decision tables, beside the built-in rules.")
    private Optional<Path> folder;

    Optional<Path> folder() {
        return folder;
    }

    /** @throws UnusableInputException when there is no such folder, or it cannot be read */
    SiteRules site() {
        return folder.map(SiteOption::read).orElseGet(SiteRules::none);
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
