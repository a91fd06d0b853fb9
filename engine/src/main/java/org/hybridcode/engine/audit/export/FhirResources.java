package org.hybridcode.engine.audit.export;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.stream.Collectors;
import org.hybridcode.engine.audit.record.AuditRule;
import org.hybridcode.engine.audit.record.DecisionEntry;
import org.hybridcode.engine.audit.record.Digests;
import org.hybridcode.engine.audit.record.JobEntry;

/**
 * Decisions as resources of FHIR R4. Patients, encounters and notes are named by identifiers that are keyed digests; whoever
 * has the key can put references in their place.
 */
final class FhirResources {
    private static final String ICD10 = "http://hl7.org/fhir/sid/icd-10-cm";
    private static final String ENCOUNTER = "urn:hybridcode:encounter-digest";
    private static final String RULE = "urn:hybridcode:rule";
    private static final String NOTE = "urn:hybridcode:note-digest";
    private static final String TERMINOLOGY = "http://terminology.hl7.org/CodeSystem/";
    private static final String DICOM = "http://dicom.nema.org/resources/ontology/DCM";
    private static final int SHORT = 16;

    private final JobEntry job;
    private final String prefix;
    private final Map<String, String> sources;

    FhirResources(JobEntry job) {
        this.job = job;
        this.prefix = Digests.sha256(job.job() + job.input()).substring(0, SHORT);
        this.sources = job.rules().stream().collect(Collectors.toMap(AuditRule::id, AuditRule::source));
    }

    private String id(long record) {
        return prefix + "-" + record;
    }

    private static ObjectNode resource(String type, String id) {
        return JsonNodeFactory.instance.objectNode().put("resourceType", type).put("id", id);
    }

    /** The code as a diagnosis of the encounter; nobody has confirmed it. */
    ObjectNode condition(long record, DecisionEntry decision) {
        ObjectNode node = resource("Condition", id(record));
        coding(node.putObject("clinicalStatus"), TERMINOLOGY + "condition-clinical", "active");
        coding(node.putObject("verificationStatus"), TERMINOLOGY + "condition-ver-status", "provisional");
        coding(node.putArray("category").addObject(), TERMINOLOGY + "condition-category", "encounter-diagnosis");
        coding(node.putObject("code"), ICD10, decision.code().orElseThrow());
        identified(node.putObject("subject"), NOTE, decision.note());
        identified(node.putObject("encounter"), ENCOUNTER, decision.encounter());
        node.put("recordedDate", decision.time().toString());
        return node;
    }

    /** Where the code comes from: the note, the program and the rules. */
    ObjectNode provenance(long record, DecisionEntry decision) {
        ObjectNode node = resource("Provenance", id(record));
        node.putArray("target").addObject().put("reference", "Condition/" + id(record));
        node.put("recorded", decision.time().toString());
        ArrayNode agents = node.putArray("agent");
        agents.addObject().putObject("who").put("display", decision.actor());
        agents.addObject().putObject("who").put("display", program());
        ArrayNode entities = node.putArray("entity");
        identified(source(entities), NOTE, decision.note());
        decision.steps().stream().map(step -> step.rule()).distinct().forEach(rule -> rule(source(entities), rule));
        return node;
    }

    private static ObjectNode source(ArrayNode entities) {
        return entities.addObject().put("role", "source").putObject("what");
    }

    /** A rule, and the guideline behind it where the job names it; a reason of Provenance would be a purpose of use. */
    private void rule(ObjectNode reference, String rule) {
        identified(reference, RULE, rule);
        String source = sources.getOrDefault(rule, "");
        if (!source.isEmpty()) {
            reference.put("display", source);
        }
    }

    /** That the decision was made. */
    ObjectNode event(long record, DecisionEntry decision) {
        ObjectNode node = resource("AuditEvent", id(record));
        node.putObject("type").put("system", DICOM).put("code", "110100").put("display", "Application Activity");
        node.put("action", "E");
        node.put("recorded", decision.time().toString());
        node.put("outcome", "0");
        node.put("outcomeDesc", decision.candidate() + " " + decision.verdict() + " by " + decision.rule());
        node.putArray("agent").addObject().put("name", decision.actor()).put("requestor", true);
        node.putObject("source")
                .put("site", decision.job())
                .putObject("observer")
                .put("display", program());
        ObjectNode entity = node.putArray("entity").addObject();
        identified(entity.putObject("what"), NOTE, decision.note());
        ArrayNode details = entity.putArray("detail");
        detail(details, "candidate", decision.candidate());
        detail(details, "verdict", decision.verdict().name());
        detail(details, "layer", decision.layer());
        detail(details, "rule", decision.rule());
        detail(details, "versions", decision.versions());
        if (!decision.reason().isEmpty()) {
            detail(details, "reason", decision.reason());
        }
        return node;
    }

    private String program() {
        return "hybridcode " + job.versions().program();
    }

    private static void coding(ObjectNode concept, String system, String code) {
        concept.putArray("coding").addObject().put("system", system).put("code", code);
    }

    private static void identified(ObjectNode reference, String system, String value) {
        reference.putObject("identifier").put("system", system).put("value", value);
    }

    private static void detail(ArrayNode details, String type, String value) {
        details.addObject().put("type", type).put("valueString", value);
    }
}
