package org.hybridcode.engine.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;
import java.util.List;
import org.hybridcode.engine.coding.Advice;
import org.hybridcode.engine.coding.AssignedCode;
import org.hybridcode.engine.coding.CodingResult;
import org.hybridcode.engine.coding.EvidenceSpan;
import org.hybridcode.engine.coding.Ledger;
import org.hybridcode.engine.coding.LedgerLine;
import org.hybridcode.engine.coding.ModelVersion;
import org.hybridcode.engine.coding.RefusedCode;
import org.hybridcode.engine.coding.Versions;
import org.hybridcode.kb.codebook.CodebookEntry;
import org.hybridcode.rules.facts.Encounter;
import org.hybridcode.rules.facts.Mention;
import org.hybridcode.rules.generated.MappedMention;
import org.hybridcode.rules.rulebook.RuleCard;

/** The result as the JSON object that {@code code --format json} prints; the same result gives the same bytes. */
public final class ResultJson {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private ResultJson() {}

    /**
     * The object, indented.
     *
     * @param id what the caller calls the note
     * @param note the note's text, for quoting the evidence
     */
    public static String write(String id, String note, CodingResult result) {
        try {
            return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(node(id, note, result));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same object on one line. */
    public static String line(String id, String note, CodingResult result) {
        return node(id, note, result).toString();
    }

    private static ObjectNode node(String id, String note, CodingResult result) {
        ObjectNode node = NODES.objectNode();
        node.put("id", id);
        node.set("encounter", encounter(result.encounter()));
        node.set("versions", versions(result.versions()));
        boolean model = result.versions().model().isPresent();
        Ledger ledger = Ledger.of(result);
        ArrayNode codes = node.putArray("codes");
        for (AssignedCode code : result.codes()) {
            ObjectNode assigned = assigned(code, note);
            if (model) {
                assigned.put("agreed", ledger.agreed(code));
            }
            codes.add(assigned);
        }
        ArrayNode rejected = node.putArray("rejected");
        result.refused().forEach(refusal -> rejected.add(refused(refusal, note)));
        ArrayNode warnings = node.putArray("warnings");
        result.warnings().forEach(warning -> warnings.add(advice(warning)));
        ArrayNode queries = node.putArray("queries");
        result.queries().forEach(query -> queries.add(advice(query)));
        if (model) {
            node.set("neural", neural(ledger, note));
        }
        if (result.versions().mappings().isPresent()) {
            ArrayNode mapped = node.putArray("generated");
            result.found().mapped().forEach(one -> mapped.add(mapped(one, note)));
        }
        return node;
    }

    /** Every proposal of the model with what became of it, and how many each layer refused. */
    private static ObjectNode neural(Ledger ledger, String note) {
        ObjectNode node = NODES.objectNode();
        ArrayNode proposals = node.putArray("proposals");
        for (LedgerLine line : ledger.lines()) {
            ObjectNode proposal = proposals.addObject();
            proposal.put("code", line.proposal().text());
            proposal.put("source", line.proposal().source().name());
            proposal.put("quote", line.proposal().quote());
            proposal.put("score", line.proposal().score());
            proposal.set("evidence", evidence(line.evidence(), note));
            proposal.put("outcome", line.outcome().name());
            proposal.put("layer", line.rule().map(rule -> rule.layer().label()).orElse(null));
            proposal.put("rule", line.rule().map(RuleCard::id).orElse(null));
            proposal.put("reason", line.reason().isEmpty() ? null : line.reason());
            proposal.put("by", line.by().map(CodebookEntry::text).orElse(null));
        }
        ObjectNode refused = node.putObject("refusedByLayer");
        ledger.refusedByLayer().forEach((layer, count) -> refused.put(layer.label(), count));
        return node;
    }

    /** A generated mapping that fired, with the words it was about. */
    private static ObjectNode mapped(MappedMention mapped, String note) {
        ObjectNode node = NODES.objectNode();
        node.put("rule", mapped.firing().id());
        node.put("code", mapped.firing().mapping().code());
        node.put("state", mapped.firing().rule().state().label());
        node.put("outcome", mapped.outcome().name());
        Mention mention = mapped.firing().mention();
        node.set(
                "evidence",
                evidence(
                        List.of(new EvidenceSpan(
                                mention.span(),
                                mention.section(),
                                mention.assertion().cues())),
                        note));
        return node;
    }

    /** The encounter's fields. */
    public static ObjectNode encounter(Encounter encounter) {
        ObjectNode node = NODES.objectNode();
        node.put("setting", encounter.setting().name());
        node.put("date", encounter.date().toString());
        node.put("sex", encounter.sex().name());
        if (encounter.age().known()) {
            node.put("ageInDays", encounter.age().days());
        } else {
            node.putNull("ageInDays");
        }
        return node;
    }

    /** The versions' fields. */
    public static ObjectNode versions(Versions versions) {
        ObjectNode node = NODES.objectNode();
        node.put("release", versions.release());
        node.put("codebook", versions.codebook());
        node.put("rulebook", versions.rulebook());
        node.put("dictionary", versions.dictionary());
        node.set("model", versions.model().map(ResultJson::model).orElse(null));
        versions.mappings().ifPresent(mappings -> node.put("mappings", mappings));
        node.put("scores", versions.scores());
        versions.minScore().ifPresent(least -> node.put("minScore", least));
        return node;
    }

    private static ObjectNode model(ModelVersion model) {
        ObjectNode node = NODES.objectNode();
        node.put("name", model.name());
        node.put("sha256", model.sha256());
        node.put("sentTo", model.sentTo().orElse(null));
        return node;
    }

    private static ObjectNode assigned(AssignedCode code, String note) {
        ObjectNode node = NODES.objectNode();
        node.put("rank", code.rank());
        node.put("code", code.entry().text());
        node.put("title", code.entry().title());
        ArrayNode sources = node.putArray("sources");
        code.sources().forEach(source -> sources.add(source.name()));
        node.put("score", code.score());
        node.put("poa", code.presentOnAdmission().orElse(null));
        node.set("evidence", evidence(code.evidence(), note));
        ArrayNode rules = node.putArray("rules");
        code.rules().forEach(rules::add);
        return node;
    }

    private static ObjectNode refused(RefusedCode refusal, String note) {
        ObjectNode node = NODES.objectNode();
        node.put("code", refusal.text());
        node.put("title", refusal.entry().map(CodebookEntry::title).orElse(null));
        node.put("layer", refusal.rule().layer().label());
        node.put("rule", refusal.rule().id());
        node.put("reason", refusal.reason());
        node.put("by", refusal.by().map(CodebookEntry::text).orElse(null));
        node.set("evidence", evidence(refusal.evidence(), note));
        return node;
    }

    private static ArrayNode evidence(Iterable<EvidenceSpan> spans, String note) {
        ArrayNode nodes = NODES.arrayNode();
        for (EvidenceSpan span : spans) {
            ObjectNode node = nodes.addObject();
            node.put("begin", span.span().begin());
            node.put("end", span.span().end());
            node.put("text", Quote.of(note, span.span()));
            node.put("section", span.section().name());
            ArrayNode cues = node.putArray("cues");
            span.cues().forEach(cue -> {
                ObjectNode said = cues.addObject();
                said.put("kind", cue.kind().name());
                said.put("begin", cue.span().begin());
                said.put("end", cue.span().end());
            });
        }
        return nodes;
    }

    private static ObjectNode advice(Advice advice) {
        ObjectNode node = NODES.objectNode();
        node.put("rule", advice.rule().id());
        ArrayNode codes = node.putArray("codes");
        advice.entries().forEach(entry -> codes.add(entry.text()));
        if (!advice.options().isEmpty()) {
            ArrayNode options = node.putArray("options");
            advice.options().forEach(entry -> options.add(entry.text()));
        }
        node.put("message", Sentences.of(advice));
        return node;
    }
}
