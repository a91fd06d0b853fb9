package org.hybridcode.engine.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.hybridcode.expansion.draft.Decision;
import org.hybridcode.expansion.draft.PolicyFile;
import org.hybridcode.expansion.review.RuleShelf;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What every decision of a person says: of which rules, who, when and why. */
final class DecisionOptions {
    @Parameters(index = "0", paramLabel = "DIR", description = "The folder that 'expand' wrote.")
    private Path folder;

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "ID", description = "Rules, by their ids.")
    private List<String> ids;

    @Option(names = "--by", required = true, paramLabel = "NAME", description = "Who decides.")
    private String by;

    @Option(names = "--date", required = true, paramLabel = "YYYY-MM-DD", description = "The day of the decision.")
    private String date;

    @Option(
            names = "--reason",
            required = true,
            paramLabel = "TEXT",
            description = "Why. No semicolons and no words of notes.")
    private String reason;

    @Option(
            names = "--policy",
            paramLabel = "FILE",
            description = "A policy that says for how many days an approval holds (review-days). Default: 365 days.")
    private Optional<Path> policy;

    /** Decides, and says what stands now. */
    void decide(Decision.Act act, PrintWriter out) {
        Decision decision = decision(act, by, date, reason, policy);
        Map<String, Decision> decisions = new TreeMap<>();
        ids.forEach(id -> decisions.put(id, decision));
        RuleShelf shelf = RuleShelf.in(folder);
        shelf.decide(decisions);
        shelf.states().forEach((state, count) -> out.println(state + ": " + count));
        out.flush();
    }

    /** @throws UnusableInputException when a part of it cannot stand on a rule's card */
    static Decision decision(Decision.Act act, String by, String date, String reason, Optional<Path> policy) {
        for (String text : List.of(by, reason)) {
            if (!text.equals(text.strip()) || !text.matches("[^;\"\\\\\\p{Cntrl}]{1,200}")) {
                throw new UnusableInputException(
                        "--by and --reason are one line of 1 to 200 characters without semicolons, quotes and backslashes");
            }
        }
        return Decision.of(
                act,
                by,
                EncounterOptions.day(date),
                reason,
                policy.map(PolicyFile::reviewDays).orElse(PolicyFile.REVIEW_DAYS));
    }
}
