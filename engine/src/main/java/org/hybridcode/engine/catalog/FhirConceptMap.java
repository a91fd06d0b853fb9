package org.hybridcode.engine.catalog;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.hybridcode.kb.code.Icd10Code;
import org.hybridcode.kb.codebook.Release;
import org.hybridcode.kb.official.Gem;

/**
 * A general equivalence mapping as a ConceptMap resource of FHIR R4. Where GEM says approximate, the equivalence is
 * {@code inexact}; a target that counts only with others of its scenario carries a comment that says so.
 */
public final class FhirConceptMap {
    private static final String URL = "urn:hybridcode:concept-map:";
    private static final String ICD9 = "http://hl7.org/fhir/sid/icd-9-cm";
    private static final int ICD9_STEM = 3;
    private static final int ICD9_CAUSE_STEM = 4;

    private final JsonGenerator json;

    private FhirConceptMap(JsonGenerator json) {
        this.json = json;
    }

    /** The id of the resource, {@code icd-9-cm-to-icd-10-cm} or the other way round. */
    public static String id(Gem gem) {
        return gem.direction() == Gem.Direction.ICD9_TO_ICD10 ? "icd-9-cm-to-icd-10-cm" : "icd-10-cm-to-icd-9-cm";
    }

    /** Writes the resource; the caller closes {@code out}. */
    public static void write(Release release, Gem gem, Writer out) throws IOException {
        try (JsonGenerator json = new ObjectMapper().createGenerator(out)) {
            json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            new FhirConceptMap(json.useDefaultPrettyPrinter()).resource(release, gem);
        }
    }

    private void resource(Release release, Gem gem) throws IOException {
        boolean from9 = gem.direction() == Gem.Direction.ICD9_TO_ICD10;
        String id = id(gem);
        json.writeStartObject();
        json.writeStringField("resourceType", "ConceptMap");
        json.writeStringField("id", id);
        json.writeStringField("url", URL + id);
        json.writeStringField("version", release.name());
        json.writeStringField("name", from9 ? "Icd9CmToIcd10Cm" : "Icd10CmToIcd9Cm");
        json.writeStringField("status", "active");
        json.writeArrayFieldStart("group");
        json.writeStartObject();
        json.writeStringField("source", from9 ? ICD9 : FhirCodeSystem.URL);
        json.writeStringField("target", from9 ? FhirCodeSystem.URL : ICD9);
        json.writeArrayFieldStart("element");
        Map<String, List<Gem.Entry>> bySource = gem.entries().stream()
                .collect(Collectors.groupingBy(Gem.Entry::source, TreeMap::new, Collectors.toList()));
        for (Map.Entry<String, List<Gem.Entry>> element : bySource.entrySet()) {
            element(dotted(element.getKey(), from9), element.getValue(), from9);
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
    }

    private void element(String source, List<Gem.Entry> targets, boolean from9) throws IOException {
        json.writeStartObject();
        json.writeStringField("code", source);
        json.writeArrayFieldStart("target");
        for (Gem.Entry target : targets) {
            json.writeStartObject();
            if (!target.noMap()) {
                json.writeStringField("code", dotted(target.target(), !from9));
            }
            json.writeStringField("equivalence", equivalence(target));
            String comment = comment(target);
            if (!comment.isEmpty()) {
                json.writeStringField("comment", comment);
            }
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    /** FHIR asks for a comment wherever the equivalence is inexact (invariant cmd-1). */
    private static String comment(Gem.Entry entry) {
        if (entry.noMap()) {
            return "no mapping";
        }
        String together = entry.combination()
                ? "only together with the others of scenario " + entry.scenario() + ", choice list "
                        + entry.choiceList()
                : "";
        String approximate = entry.approximate() ? "approximate in the General Equivalence Mapping" : "";
        return approximate + (approximate.isEmpty() || together.isEmpty() ? "" : "; ") + together;
    }

    private static String equivalence(Gem.Entry entry) {
        if (entry.noMap()) {
            return "unmatched";
        }
        return entry.approximate() ? "inexact" : "equivalent";
    }

    private static String dotted(String code, boolean icd9) {
        if (!icd9) {
            return Icd10Code.ofUndotted(code).text();
        }
        int stem = code.startsWith("E") ? ICD9_CAUSE_STEM : ICD9_STEM;
        return code.length() <= stem ? code : code.substring(0, stem) + "." + code.substring(stem);
    }
}
