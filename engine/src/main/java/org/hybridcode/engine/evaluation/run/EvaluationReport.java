package org.hybridcode.engine.evaluation.run;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import org.hybridcode.engine.coding.Versions;

/**
 * Everything that an evaluation found.
 *
 * @param gold name of the gold set
 * @param goldSha256 digest of its files
 * @param notes how many notes were coded
 * @param findings how often each kind of fault of the gold was counted
 * @param versions what the program's codes depend on
 * @param settings the settings, as the command line gave them
 * @param views what was measured, for each choice of labels
 * @param cases the program's codes and errors with all labels, in the order of the notes
 */
public record EvaluationReport(
        String gold,
        String goldSha256,
        int notes,
        SortedMap<String, Integer> findings,
        @JsonIgnore Versions versions,
        SortedMap<String, String> settings,
        List<ViewReport> views,
        @JsonIgnore List<CodedCase> cases) {

    /** Refuses missing parts and copies the lists. */
    public EvaluationReport {
        Objects.requireNonNull(gold, "gold");
        Objects.requireNonNull(goldSha256, "goldSha256");
        Objects.requireNonNull(findings, "findings");
        Objects.requireNonNull(versions, "versions");
        Objects.requireNonNull(settings, "settings");
        views = List.copyOf(views);
        cases = List.copyOf(cases);
    }
}
