package org.hybridcode.engine.evaluation.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.hybridcode.engine.coding.AssignedCode;
import org.hybridcode.engine.coding.EvidenceSpan;
import org.hybridcode.engine.coding.RefusedCode;
import org.hybridcode.engine.evaluation.error.CodeError;
import org.hybridcode.engine.evaluation.run.CodedCase;
import org.hybridcode.engine.report.ResultJson;
import org.hybridcode.kb.codebook.CodebookEntry;
import org.hybridcode.rules.facts.Span;

/** One note of {@code cases.jsonl}: what was right, what was false and what was missed, and why. */
final class CaseLine {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final CodedCase told;
    private final boolean withText;

    /** A line that quotes the note only when it may. */
    CaseLine(CodedCase told, boolean withText) {
        this.told = told;
        this.withText = withText;
    }

    ObjectNode node() {
        ObjectNode node = NODES.objectNode();
        node.put("id", told.note().id());
        node.set("encounter", ResultJson.encounter(told.note().encounter()));
        ArrayNode gold = node.putArray("gold");
        told.note().codes().forEach(gold::add);
        ArrayNode right = node.putArray("truePositives");
        told.codes().stream()
                .filter(code -> told.note().codes().contains(code.entry().text()))
                .forEach(code -> right.add(given(code)));
        ArrayNode falsely = node.putArray("falsePositives");
        errors(CodeError.Polarity.FALSE_POSITIVE).forEach(error -> falsely.add(falselyGiven(error)));
        ArrayNode missed = node.putArray("misses");
        errors(CodeError.Polarity.FALSE_NEGATIVE).forEach(error -> missed.add(missed(error)));
        return node;
    }

    private List<CodeError> errors(CodeError.Polarity polarity) {
        return told.errors().stream()
                .filter(error -> error.polarity() == polarity)
                .toList();
    }

    private ObjectNode given(AssignedCode code) {
        ObjectNode node = NODES.objectNode();
        node.put("code", code.entry().text());
        node.put("title", code.entry().title());
        node.put("rank", code.rank());
        node.put("score", code.score());
        node.put("record", code.profile().record().name());
        ArrayNode traits = node.putArray("traits");
        code.profile().traits().forEach(trait -> traits.add(trait.name()));
        ArrayNode rules = node.putArray("rules");
        code.rules().forEach(rules::add);
        node.set("evidence", evidence(code.evidence()));
        return node;
    }

    private ObjectNode falselyGiven(CodeError error) {
        AssignedCode code = told.codes().stream()
                .filter(given -> given.entry().text().equals(error.code()))
                .findFirst()
                .orElseThrow();
        return typed(given(code), error);
    }

    private ObjectNode missed(CodeError error) {
        ObjectNode node = NODES.objectNode();
        node.put("code", error.code());
        node.put("title", error.title());
        typed(node, error);
        node.set("whyNot", whyNot(error));
        return node;
    }

    private static ObjectNode typed(ObjectNode node, CodeError error) {
        node.put("class", error.type().errorClass().name());
        node.put("type", error.type().name());
        node.put("severity", error.type().severity().name());
        node.put("other", error.other());
        return node;
    }

    private ObjectNode whyNot(CodeError error) {
        ObjectNode node = NODES.objectNode();
        if (error.refusal().isEmpty()) {
            node.put("reason", "nothing in the note spoke for it");
            return node;
        }
        RefusedCode refusal = error.refusal().get();
        node.put("layer", refusal.rule().layer().label());
        node.put("rule", refusal.rule().id());
        node.put("source", refusal.rule().source());
        node.put("reason", refusal.reason());
        node.put("by", refusal.by().map(CodebookEntry::text).orElse(""));
        node.put("remedy", refusal.rule().remedy());
        node.set("evidence", evidence(refusal.evidence()));
        return node;
    }

    private ArrayNode evidence(List<EvidenceSpan> spans) {
        ArrayNode nodes = NODES.arrayNode();
        for (EvidenceSpan evidence : spans) {
            ObjectNode node = nodes.addObject();
            Span span = evidence.span();
            node.put("begin", span.begin());
            node.put("end", span.end());
            node.put("section", evidence.section().name());
            if (withText) {
                node.put("text", told.note().text().substring(span.begin(), span.end()));
            }
        }
        return nodes;
    }
}
