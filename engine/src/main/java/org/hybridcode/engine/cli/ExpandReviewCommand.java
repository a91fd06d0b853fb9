package org.hybridcode.engine.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.hybridcode.expansion.draft.Decision;
import org.hybridcode.expansion.review.AuditSheet;
import org.hybridcode.expansion.review.PhraseList;
import org.hybridcode.expansion.review.ReviewList;
import org.hybridcode.expansion.review.RuleShelf;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code hybridcode expand review DIR}: what a person should look at, the most harmful first. */
@Command(
        name = "review",
        description = {
            "Lists drafts in the order of the harm they do if they are wrong (how often they are said times the doubt about them), with"
                    + " their evidence and what the rules say against them.",
            "--phrases lists what recurs in documents and nothing knows instead, with the nearest official title: these are no rules.",
            "--sheet writes the list as CSV, --read takes the same CSV back: approve, reject or demote in the column decision, and a"
                    + " reason."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  hybridcode expand review expanded --limit 20",
            "  hybridcode expand review expanded --phrases --limit 50",
            "  hybridcode expand review expanded --sheet review.csv",
            "  hybridcode expand review expanded --read review.csv --by 'J. Doe' --date 2025-11-22"
        },
        mixinStandardHelpOptions = true)
final class ExpandReviewCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "DIR", description = "The folder that 'expand' wrote.")
    private Path folder;

    @Option(
            names = "--state",
            defaultValue = "draft",
            description = "Rules of this state: draft, shadow, active, retired or all. Default: ${DEFAULT-VALUE}.")
    private String state;

    @Option(
            names = "--limit",
            defaultValue = "20",
            paramLabel = "N",
            description = "How many. Default: ${DEFAULT-VALUE}.")
    private int limit;

    @Option(
            names = "--phrases",
            description =
                    "Recurring phrases that neither the knowledge base nor a title knows, those first that many documents"
                            + " have and that are near a title.")
    private boolean phrases;

    @Option(names = "--sheet", paramLabel = "FILE", description = "Write them all as CSV.")
    private Optional<Path> sheet;

    @Option(names = "--read", paramLabel = "FILE", description = "Take the decisions of a sheet.")
    private Optional<Path> read;

    @Option(names = "--by", paramLabel = "NAME", description = "With --read: who decides.")
    private Optional<String> by;

    @Option(names = "--date", paramLabel = "YYYY-MM-DD", description = "With --read: the day of the decisions.")
    private Optional<String> date;

    @Option(
            names = "--policy",
            paramLabel = "FILE",
            description =
                    "With --read: a policy that says for how many days an approval holds (review-days). Default: 365 days.")
    private Optional<Path> policy;

    @Override
    public void run() {
        PrintWriter out = spec.commandLine().getOut();
        if (read.isPresent()) {
            decide(read.get(), out);
        } else if (phrases) {
            PhraseList list = PhraseList.in(folder);
            sheet.ifPresentOrElse(file -> write(file, list.csv()), () -> out.print(list.text(limit)));
        } else {
            ReviewList list = ReviewList.in(folder, state);
            sheet.ifPresentOrElse(file -> write(file, list.csv()), () -> out.print(list.text(limit)));
        }
        out.flush();
    }

    private void decide(Path file, PrintWriter out) {
        Map<String, Decision> decisions = new TreeMap<>();
        AuditSheet.rows(file).forEach((line, row) -> {
            String act = row.getOrDefault("decision", "").strip();
            if (!act.isEmpty()) {
                decisions.put(
                        row.get("id"),
                        decision(file, line, act, row.getOrDefault("reason", "").strip()));
            }
        });
        RuleShelf shelf = RuleShelf.in(folder);
        shelf.decide(decisions);
        out.println(decisions.size() + " decisions");
        shelf.states().forEach((label, count) -> out.println(label + ": " + count));
    }

    private Decision decision(Path file, int line, String act, String reason) {
        try {
            return DecisionOptions.decision(
                    Decision.Act.named(act),
                    by.orElseThrow(() -> new UnusableInputException("--read needs --by")),
                    date.orElseThrow(() -> new UnusableInputException("--read needs --date")),
                    reason,
                    policy);
        } catch (IllegalArgumentException e) {
            throw new UnusableInputException(
                    file + ":" + line + ": the decision is '" + act + "'; write approve, reject or demote", e);
        }
    }

    static void write(Path file, String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UnusableInputException("cannot write " + file + "; give a file you may write", e);
        }
    }
}
