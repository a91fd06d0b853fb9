package org.hybridcode.engine.cli;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.hybridcode.engine.audit.record.DecisionEntry;
import org.hybridcode.engine.audit.record.DigestKey;
import org.hybridcode.engine.audit.store.AuditQuery;
import org.hybridcode.engine.audit.store.AuditStore;
import org.hybridcode.engine.audit.store.FoundDecision;
import org.hybridcode.engine.batch.JobFolder;
import org.hybridcode.engine.batch.JobKey;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code hybridcode audit query STORE}: finds and counts decisions. */
@Command(
        name = "query",
        description = "Finds decisions in a store, or counts them.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  hybridcode audit query audits.sqlite --rule NEG-0001 --code I26.99",
            "  hybridcode audit query audits.sqlite --from 2026-01-01 --verdict refused --count-by rule"
        },
        mixinStandardHelpOptions = true)
final class AuditQueryCommand implements Runnable {

    /** How it is printed. */
    enum Format {
        TABLE,
        JSON
    }

    @Spec
    private CommandSpec spec;

    @Parameters(
            paramLabel = "STORE",
            description = "A store, as 'audit index' makes it: its file, its address, or the folder of the job with"
                    + " audit.sqlite in it.")
    private String store;

    @Option(names = "--rule", paramLabel = "ID", description = "Decisions of which this rule said something.")
    private Optional<String> rule;

    @Option(names = "--code", paramLabel = "CODE", description = "Decisions about this code.")
    private Optional<String> code;

    @Option(names = "--verdict", description = "${COMPLETION-CANDIDATES}.")
    private Optional<DecisionEntry.Outcome> verdict;

    @Option(names = "--from", paramLabel = "YYYY-MM-DD", description = "Made on this day or later, in UTC.")
    private Optional<String> from;

    @Option(names = "--to", paramLabel = "YYYY-MM-DD", description = "Made on this day or before, in UTC.")
    private Optional<String> to;

    @Option(
            names = "--note",
            paramLabel = "ID",
            description = "Decisions about the note with this id; needs the key of the job's digests.")
    private Optional<String> note;

    @Mixin
    private AuditKeyOption key;

    @Option(names = "--count-by", paramLabel = "WHAT", description = "Count them by ${COMPLETION-CANDIDATES}.")
    private Optional<AuditQuery.By> by;

    @Option(
            names = "--limit",
            defaultValue = "50",
            paramLabel = "N",
            description = "How many are shown at most. Default: ${DEFAULT-VALUE}.")
    private int limit;

    @Option(
            names = "--format",
            defaultValue = "TABLE",
            description = "${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
    private Format format;

    @Override
    public void run() {
        PrintWriter out = spec.commandLine().getOut();
        AuditQuery query = query();
        try (AuditStore opened = AuditStore.open(place())) {
            if (by.isPresent()) {
                counts(opened.count(query, by.get())).forEach(out::println);
            } else {
                rows(opened.find(query)).forEach(out::println);
            }
        }
        out.flush();
    }

    /** Where the store is; of an audit, the one beside it. */
    private String place() {
        Path named = file().orElse(Path.of(""));
        boolean audit = Files.isDirectory(named) || named.toString().endsWith(".jsonl");
        if (!audit || file().isEmpty()) {
            return store;
        }
        Path file = Files.isDirectory(named) ? new JobFolder(named).audit() : named;
        Path beside = JobFolder.store(file);
        if (!Files.exists(beside)) {
            throw new UnusableInputException(store + " has no store yet; make it by: hybridcode audit index " + store);
        }
        return beside.toString();
    }

    /** The store as a file; none when it is an address. */
    private Optional<Path> file() {
        return store.startsWith("jdbc:") ? Optional.empty() : Optional.of(Path.of(store));
    }

    private AuditQuery query() {
        try {
            return new AuditQuery(
                    rule,
                    code,
                    verdict,
                    from.map(day -> EncounterOptions.day(day).toString()),
                    to.map(day -> EncounterOptions.day(day).toString()),
                    note.map(this::digest),
                    limit);
        } catch (IllegalArgumentException e) {
            throw new UnusableInputException("--limit: " + e.getMessage(), e);
        }
    }

    private String digest(String id) {
        Optional<DigestKey> beside = file().map(Path::toAbsolutePath)
                .map(place -> Files.isDirectory(place) ? place : place.getParent())
                .flatMap(place -> JobKey.beside(new JobFolder(place)));
        return JobKey.given(key.file(), BatchAuditOptions.environment())
                .or(() -> beside)
                .orElseThrow(
                        () -> new UnusableInputException("--note needs the key of the job's digests: give --audit-key"))
                .note(id);
    }

    private List<String> counts(Map<String, Long> counts) {
        return counts.entrySet().stream()
                .map(count -> format == Format.JSON
                        ? JsonNodeFactory.instance
                                .objectNode()
                                .put("name", count.getKey())
                                .put("count", count.getValue())
                                .toString()
                        : "%9d  %s".formatted(count.getValue(), count.getKey()))
                .toList();
    }

    private List<String> rows(List<FoundDecision> found) {
        return found.stream()
                .map(decision -> format == Format.JSON ? json(decision) : row(decision))
                .toList();
    }

    private static String row(FoundDecision found) {
        return "%-17s %8d  %-24s %-9s %-8s %-13s %-9s %s"
                .formatted(
                        found.job(),
                        found.record(),
                        found.time(),
                        found.candidate(),
                        found.verdict().name().toLowerCase(Locale.ROOT),
                        found.layer(),
                        found.rule(),
                        found.rank() > 0 ? "rank " + found.rank() : found.reason());
    }

    private static String json(FoundDecision found) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("job", found.job());
        node.put("record", found.record());
        node.put("note", found.note());
        node.put("time", found.time());
        node.put("candidate", found.candidate());
        node.put("verdict", found.verdict().name());
        node.put("layer", found.layer());
        node.put("rule", found.rule());
        node.put("reason", found.reason());
        node.put("rank", found.rank());
        return node.toString();
    }
}
