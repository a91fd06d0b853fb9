package org.hybridcode.expansion.review;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hybridcode.expansion.corpus.CorpusException;
import org.hybridcode.rules.generated.MappingRule;

/** The rules that a person looks at, those first that do most harm if they are wrong. */
public final class ReviewList {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String ALL = "all";

    private final List<Entry> entries;

    private record Entry(MappingRule rule, JsonNode candidate) {

        /** How often it is said times the doubt about it: one source and no agreement are more doubt than two. */
        double harm() {
            double sources = Math.max(1, candidate.path("sources").size());
            return candidate.path("documents").asInt() * (1 - rule.evidence().confidence()) / sources;
        }

        String objections() {
            List<String> said = new ArrayList<>();
            candidate
                    .path("objections")
                    .forEach(one -> said.add(one.path("reason").asText()));
            return String.join(" | ", said);
        }

        String sources() {
            List<String> names = new ArrayList<>();
            candidate.path("sources").fieldNames().forEachRemaining(names::add);
            return String.join(" ", names);
        }

        String examples() {
            List<String> places = new ArrayList<>();
            candidate.path("examples").forEach(example -> {
                String quote = example.path("quote").asText();
                places.add(example.path("document").asText() + " "
                        + example.path("begin").asInt() + "-"
                        + example.path("end").asInt() + " "
                        + example.path("layer").asText()
                        + (quote.isEmpty() ? "" : " \u2026" + quote + "\u2026"));
            });
            return String.join(" | ", places);
        }
    }

    /** The nearest title of a line, with how near it is; "none" without one. */
    static String nearest(JsonNode line) {
        JsonNode near = line.path("nearest");
        return near.isMissingNode()
                ? "none"
                : near.path("code").asText() + " " + near.path("title").asText() + ", likeness "
                        + near.path("likeness").asText();
    }

    private ReviewList(List<Entry> entries) {
        this.entries = List.copyOf(entries);
    }

    /**
     * The rules of a folder in one state, or in all.
     *
     * @throws CorpusException when the folder is no expansion
     */
    public static ReviewList in(Path folder, String state) {
        Map<String, JsonNode> candidates = candidates(folder.resolve("candidates.jsonl"));
        return new ReviewList(RuleShelf.in(folder).rules().stream()
                .filter(rule -> state.equals(ALL) || rule.state().label().equals(state))
                .map(rule -> new Entry(
                        rule,
                        candidates.getOrDefault(rule.key() + "\t" + rule.code().text(), JSON.createObjectNode())))
                .sorted(Comparator.comparingDouble(Entry::harm).reversed().thenComparing(Entry::rule))
                .toList());
    }

    private static Map<String, JsonNode> candidates(Path file) {
        Map<String, JsonNode> candidates = new HashMap<>();
        try {
            for (String line : Files.readAllLines(file)) {
                JsonNode candidate = JSON.readTree(line);
                candidates.put(
                        candidate.path("phrase").asText() + "\t"
                                + candidate.path("code").asText(),
                        candidate);
            }
        } catch (IOException e) {
            throw new CorpusException("cannot read " + file + "; give the folder that 'expand' wrote", e);
        }
        return candidates;
    }

    /** The first of them, to read. */
    public String text(int limit) {
        StringBuilder text = new StringBuilder();
        entries.stream().limit(limit).forEach(entry -> text.append(entry.rule().id())
                .append("  ")
                .append(entry.rule().phrase())
                .append(" -> ")
                .append(entry.rule().code())
                .append(' ')
                .append(entry.rule().title())
                .append("\n  ")
                .append(entry.rule().state().label())
                .append(", documents ")
                .append(entry.candidate().path("documents").asInt())
                .append(", let through in ")
                .append(entry.rule().evidence().support())
                .append(", contradicted in ")
                .append(entry.rule().evidence().contradictions())
                .append(", by ")
                .append(entry.sources())
                .append(", likeness to the title ")
                .append(entry.candidate().path("likeness").asText())
                .append("\n  nearest other title: ")
                .append(nearest(entry.candidate()))
                .append("\n  against: ")
                .append(entry.objections())
                .append("\n  seen: ")
                .append(entry.examples())
                .append('\n'));
        return text.append(entries.size()).append(" in all\n").toString();
    }

    /** All of them as CSV, with open columns for a decision and its reason. */
    public String csv() {
        StringBuilder sheet = new StringBuilder(
                "id,phrase,code,title,state,documents,support,contradictions,sources,nearest,objections,examples,decision,reason\n");
        for (Entry entry : entries) {
            sheet.append(String.join(
                            ",",
                            entry.rule().id(),
                            AuditSheet.quoted(entry.rule().phrase()),
                            entry.rule().code().text(),
                            AuditSheet.quoted(entry.rule().title()),
                            entry.rule().state().label(),
                            entry.candidate().path("documents").asText(),
                            String.valueOf(entry.rule().evidence().support()),
                            String.valueOf(entry.rule().evidence().contradictions()),
                            AuditSheet.quoted(entry.sources()),
                            AuditSheet.quoted(nearest(entry.candidate())),
                            AuditSheet.quoted(entry.objections()),
                            AuditSheet.quoted(entry.examples()),
                            "",
                            ""))
                    .append('\n');
        }
        return sheet.toString();
    }
}
