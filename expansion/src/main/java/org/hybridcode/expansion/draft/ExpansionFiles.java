package org.hybridcode.expansion.draft;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.hybridcode.expansion.corpus.CorpusException;
import org.hybridcode.expansion.mine.NearestTitle;
import org.hybridcode.rules.generated.MappingState;
import org.hybridcode.rules.session.MappingSession.Raised;

/** Writes what an expansion found: {@code candidates.jsonl}, {@code phrases.jsonl} and whole files in one step. */
final class ExpansionFiles {
    static final ObjectMapper JSON = new ObjectMapper();

    private ExpansionFiles() {}

    /** Every mapping that documents said with each verdict, one a line, by phrase and code. */
    static void candidates(Drafts drafts, NearestTitle titles, Path out) {
        write(
                out.resolve("candidates.jsonl"),
                drafts.all().parallelStream()
                        .map(outcome -> candidate(outcome, titles) + "\n")
                        .collect(Collectors.joining()));
    }

    /** Every phrase that recurs and that nothing knows, one a line, in the order of the list. */
    static void phrases(List<Recurring> all, Path out) {
        StringBuilder lines = new StringBuilder();
        for (Recurring recurring : all) {
            Recurrence recurrence = recurring.recurrence();
            ObjectNode line = JSON.createObjectNode();
            line.put("phrase", recurrence.phrase());
            line.put("written", recurrence.written());
            line.put("documents", recurrence.seen());
            recurring.nearest().ifPresent(near -> nearest(line, near));
            line.putObject("example")
                    .put("document", recurrence.document())
                    .put("begin", recurrence.begin())
                    .put("end", recurrence.end());
            lines.append(line).append('\n');
        }
        write(out.resolve("phrases.jsonl"), lines.toString());
    }

    private static void nearest(ObjectNode line, NearestTitle.Near near) {
        line.putObject("nearest")
                .put("code", near.entry().text())
                .put("title", near.entry().title())
                .put("likeness", Statistics.number(near.likeness()));
    }

    private static ObjectNode candidate(Drafts.Outcome outcome, NearestTitle titles) {
        Tally tally = outcome.assessment().tally();
        ObjectNode line = JSON.createObjectNode();
        line.put("phrase", tally.phrase());
        line.put("written", tally.written());
        line.put("code", tally.code());
        line.put("title", outcome.entry().title());
        line.put("state", outcome.state().map(MappingState::label).orElse("refused"));
        line.put("new", outcome.newCode());
        line.put("documents", tally.seen());
        line.put("support", tally.support());
        line.put("contradictions", outcome.assessment().mapping().contradictions());
        line.put(
                "likeness",
                String.format(Locale.ROOT, "%.4f", outcome.assessment().likeness()));
        if (outcome.state().isPresent()) {
            titles.besides(outcome.entry(), tally.phrase()).ifPresent(near -> nearest(line, near));
        }
        ObjectNode sources = line.putObject("sources");
        tally.sources().forEach((source, count) -> sources.put(source.label(), count));
        counts(line.putObject("patterns"), tally.patterns());
        counts(line.putObject("layers"), tally.layers());
        ArrayNode objections = line.putArray("objections");
        for (Raised raised : outcome.assessment().objections()) {
            objections
                    .addObject()
                    .put("rule", raised.rule())
                    .put("bars", raised.objection().bar().name().toLowerCase(Locale.ROOT))
                    .put("reason", raised.objection().reason());
        }
        ArrayNode examples = line.putArray("examples");
        tally.examples().forEach(example -> examples.addPOJO(example));
        line.putPOJO("decisions", tally.decisions());
        return line;
    }

    static void counts(ObjectNode node, Map<String, Integer> counts) {
        counts.forEach(node::put);
    }

    /** Writes a file as a whole or not at all. */
    static void write(Path file, String text) {
        try {
            Path part = file.resolveSibling(file.getFileName() + ".part");
            Files.writeString(part, text);
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new CorpusException("cannot write " + file + "; give a folder you may write", e);
        }
    }
}
