package org.hybridcode.engine.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hybridcode.expansion.review.Against;
import org.hybridcode.expansion.review.AuditSheet;
import org.hybridcode.expansion.review.RuleShelf;
import org.hybridcode.expansion.share.Proportion;
import org.hybridcode.expansion.validate.OfficialIndex;
import org.hybridcode.kb.release.KnowledgeBases;
import org.hybridcode.rules.generated.MappingRule;
import org.hybridcode.rules.generated.MappingState;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code hybridcode expand audit DIR}: how right generated rules are. */
@Command(
        name = "audit",
        description = {
            "Draws a sample of generated rules as a sheet to judge, tells the precision of a filled sheet, or scores the rules by an official"
                    + " index without a person.",
            "A judgement is correct; category (right category, wrong specificity); or incorrect."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  hybridcode expand audit expanded --sample 200 --seed 7 --sheet audit.csv",
            "  hybridcode expand audit expanded --filled audit.csv",
            "  hybridcode expand audit expanded --against kb --wrong wrong.csv"
        },
        mixinStandardHelpOptions = true)
final class ExpandAuditCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "DIR", description = "The folder that 'expand' wrote.")
    private Path folder;

    @Option(
            names = "--sample",
            defaultValue = "200",
            paramLabel = "N",
            description = "How many. Default: ${DEFAULT-VALUE}.")
    private int sample;

    @Option(names = "--seed", defaultValue = "7", description = "Decides which. Default: ${DEFAULT-VALUE}.")
    private long seed;

    @Option(
            names = "--state",
            defaultValue = "all",
            description =
                    "Rules of this state: draft, shadow, active, or all but the retired. Default: ${DEFAULT-VALUE}.")
    private String state;

    @Option(names = "--sheet", paramLabel = "FILE", description = "Where the sheet is written. Default: it is printed.")
    private Optional<Path> sheet;

    @Option(names = "--filled", paramLabel = "FILE", description = "A sheet with its judgements.")
    private Optional<Path> filled;

    @Option(
            names = "--against",
            paramLabel = "DIR",
            description = "An imported knowledge base with the Alphabetic Index.")
    private Optional<Path> against;

    @Option(names = "--wrong", paramLabel = "FILE", description = "With --against: write what it contradicts as CSV.")
    private Optional<Path> wrong;

    @Override
    public void run() {
        PrintWriter out = spec.commandLine().getOut();
        if (filled.isPresent()) {
            AuditSheet.Precision precision = AuditSheet.precision(filled.get());
            out.println("expansion precision: " + share(precision.right()));
            out.println("category precision:  " + share(precision.category()));
        } else if (against.isPresent()) {
            score(against.get(), out);
        } else {
            String drawn = AuditSheet.csv(AuditSheet.sample(rules(state), sample, seed));
            sheet.ifPresentOrElse(file -> ExpandReviewCommand.write(file, drawn), () -> out.print(drawn));
        }
        out.flush();
    }

    private List<MappingRule> rules(String of) {
        return RuleShelf.in(folder).rules().stream()
                .filter(rule -> of.equals("all")
                        ? rule.state() != MappingState.RETIRED
                        : rule.state().label().equals(of))
                .toList();
    }

    private void score(Path place, PrintWriter out) {
        KnowledgeBases bases = KnowledgeBases.in(place);
        OfficialIndex index = OfficialIndex.of(bases.inForceOn(bases.lastDay()))
                .orElseThrow(() -> new UnusableInputException(
                        "--against " + place + " has no Alphabetic Index; give one imported with --index"));
        StringBuilder contradicted = new StringBuilder("id,phrase,code,title,state,official,by\n");
        for (String each : state.equals("all") ? List.of("draft", "shadow", "active", "all") : List.of(state)) {
            Against score = Against.of(rules(each), index);
            out.println(each + ": " + score.rules() + " rules, " + score.known() + " phrases known to the index, "
                    + score.titles() + " of them official titles");
            out.println("  exact:    " + share(score.right()) + "; without titles " + share(score.rightBeyondTitles()));
            out.println("  category: " + share(score.category()) + "; without titles "
                    + share(score.categoryBeyondTitles()));
            if (each.equals(state)) {
                score.wrong().forEach(one -> contradicted
                        .append(String.join(
                                ",",
                                one.rule().id(),
                                '"' + one.rule().phrase() + '"',
                                one.rule().code().text(),
                                '"' + one.rule().title() + '"',
                                one.rule().state().label(),
                                one.official().code().text(),
                                one.official().by().name().toLowerCase(Locale.ROOT)))
                        .append('\n'));
            }
        }
        wrong.ifPresent(file -> ExpandReviewCommand.write(file, contradicted.toString()));
    }

    private static String share(Proportion share) {
        return String.format(
                Locale.ROOT,
                "%.3f [%.3f, %.3f] (%d of %d)",
                share.rate(),
                share.low(),
                share.high(),
                share.count(),
                share.of());
    }
}
