package org.hybridcode.engine.audit;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.hybridcode.engine.coding.CodingResult;
import org.hybridcode.engine.report.ResultJson;
import org.hybridcode.rules.facts.Evidence;
import org.hybridcode.rules.facts.Mention;
import org.hybridcode.rules.facts.Proposal;
import org.hybridcode.rules.generated.MappedMention;
import org.hybridcode.rules.session.Firing;

/**
 * The trail of one note as JSON lines: first the note's digest, encounter and versions; then what was found (mentions,
 * generated mappings that fired, and proposals); then each firing in order; last the codes. A line names the note by its SHA-256.
 *
 * <p>A model's quote and strings are text that may come from the note; like the note itself they are written only when
 * text is asked for. Codes that the codebook knows are always written.
 */
public final class AuditTrail {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final String note;
    private final String digest;
    private final CodingResult result;
    private final boolean withText;
    private final List<String> lines = new ArrayList<>();

    private AuditTrail(String note, CodingResult result, boolean withText) {
        this.note = note;
        this.digest = sha256(note);
        this.result = result;
        this.withText = withText;
    }

    /**
     * The lines of the trail, without line breaks.
     *
     * @param withText whether the words of the note may be written
     */
    public static List<String> lines(String note, CodingResult result, boolean withText) {
        AuditTrail trail = new AuditTrail(note, result, withText);
        trail.opening();
        trail.found();
        result.verdicts().firings().forEach(trail::firing);
        trail.codes();
        return trail.lines;
    }

    private void opening() {
        ObjectNode node = line("note");
        node.put("length", note.length());
        node.set("encounter", ResultJson.encounter(result.encounter()));
        node.set("versions", ResultJson.versions(result.versions()));
        if (withText) {
            node.put("text", note);
        }
        add(node);
    }

    private void found() {
        Stream.concat(
                        result.found().evidence().stream().map(Evidence::mention),
                        result.found().mapped().stream().map(one -> one.firing().mention()))
                .distinct()
                .forEach(this::mention);
        result.found().mapped().forEach(this::mapping);
        result.found().proposals().forEach(this::proposal);
    }

    private void mention(Mention mention) {
        ObjectNode node = line("mention");
        node.setAll(FactFields.of(mention));
        if (withText) {
            node.put(
                    "text",
                    note.substring(mention.span().begin(), mention.span().end()));
        }
        add(node);
    }

    /** The phrase of a rule is words of the note: the id stands for it. */
    private void mapping(MappedMention mapped) {
        ObjectNode node = line("mapping");
        node.put("rule", mapped.firing().id());
        node.put("state", mapped.firing().rule().state().label());
        node.put("mention", mapped.firing().mention().id());
        node.put("code", mapped.firing().mapping().code());
        node.put("outcome", mapped.outcome().name());
        add(node);
    }

    private void proposal(Proposal proposal) {
        ObjectNode node = line("proposal");
        node.setAll(safe(proposal));
        add(node);
    }

    private void firing(Firing firing) {
        ObjectNode node = line("firing");
        node.put("sequence", firing.sequence());
        node.put("rule", firing.card().id());
        node.put("layer", firing.card().layer().label());
        node.put("source", firing.card().source());
        ArrayNode matched = node.putArray("matched");
        firing.matched().forEach(fact -> matched.add(safe(fact)));
        ArrayNode verdicts = node.putArray("verdicts");
        firing.verdicts().forEach(verdict -> verdicts.add(FactFields.of(verdict)));
        add(node);
    }

    private void codes() {
        ObjectNode node = line("codes");
        ArrayNode codes = node.putArray("codes");
        result.codes().forEach(code -> codes.add(code.entry().text()));
        add(node);
    }

    private ObjectNode safe(Object fact) {
        ObjectNode fields = FactFields.of(fact);
        if (fact instanceof Proposal proposal && !withText) {
            fields.remove("quote");
            if (!proposal.wellFormed()) {
                fields.put("text", "sha256:" + sha256(proposal.text()));
            }
        }
        return fields;
    }

    private ObjectNode line(String kind) {
        ObjectNode node = NODES.objectNode();
        node.put("record", kind);
        node.put("sha256", digest);
        return node;
    }

    private void add(ObjectNode node) {
        lines.add(node.toString());
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
