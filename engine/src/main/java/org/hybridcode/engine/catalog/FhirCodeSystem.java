package org.hybridcode.engine.catalog;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.hybridcode.kb.codebook.Codebook;
import org.hybridcode.kb.codebook.CodebookEntry;

/** A release as a CodeSystem resource of FHIR R4: every code and header, its parent, its inclusion terms, its flags. */
public final class FhirCodeSystem {
    /** The URL by which FHIR names ICD-10-CM. */
    static final String URL = "http://hl7.org/fhir/sid/icd-10-cm";

    private static final String PROPERTY = "http://hl7.org/fhir/concept-properties#";

    private final Codebook codebook;
    private final JsonGenerator json;

    private FhirCodeSystem(Codebook codebook, JsonGenerator json) {
        this.codebook = codebook;
        this.json = json;
    }

    /** Writes the resource; the caller closes {@code out}. */
    public static void write(Codebook codebook, Writer out) throws IOException {
        try (JsonGenerator json = new ObjectMapper().createGenerator(out)) {
            json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            new FhirCodeSystem(codebook, json.useDefaultPrettyPrinter()).resource();
        }
    }

    private void resource() throws IOException {
        String release = codebook.release().name();
        json.writeStartObject();
        json.writeStringField("resourceType", "CodeSystem");
        json.writeStringField("id", "icd-10-cm-" + release);
        json.writeStringField("url", URL);
        json.writeStringField("version", release);
        json.writeStringField("name", "ICD10CM");
        json.writeStringField("title", "ICD-10-CM, release " + release);
        json.writeStringField("status", "active");
        json.writeStringField("date", codebook.release().from().toString());
        json.writeBooleanField("caseSensitive", false);
        json.writeStringField("hierarchyMeaning", "is-a");
        json.writeStringField("content", "complete");
        json.writeNumberField("count", codebook.entries().size());
        json.writeArrayFieldStart("property");
        property("parent", PROPERTY + "parent", "The code above", "code");
        property("notSelectable", PROPERTY + "notSelectable", "A header, not billable", "boolean");
        property("chapter", "", "Chapter of the Tabular List", "integer");
        property("poaExempt", "", "Exempt from the present-on-admission indicator", "boolean");
        json.writeEndArray();
        json.writeArrayFieldStart("concept");
        for (CodebookEntry entry : codebook.entries()) {
            concept(entry);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void property(String code, String uri, String description, String type) throws IOException {
        json.writeStartObject();
        json.writeStringField("code", code);
        if (!uri.isEmpty()) {
            json.writeStringField("uri", uri);
        }
        json.writeStringField("description", description);
        json.writeStringField("type", type);
        json.writeEndObject();
    }

    private void concept(CodebookEntry entry) throws IOException {
        json.writeStartObject();
        json.writeStringField("code", entry.text());
        json.writeStringField("display", entry.title());
        List<String> inclusion = codebook.inclusionTermsOf(entry.code());
        if (!inclusion.isEmpty()) {
            json.writeArrayFieldStart("designation");
            for (String term : inclusion) {
                json.writeStartObject();
                json.writeStringField("language", "en");
                json.writeStringField("value", term);
                json.writeEndObject();
            }
            json.writeEndArray();
        }
        json.writeArrayFieldStart("property");
        List<CodebookEntry> ancestors = codebook.ancestorsOf(entry.code());
        if (!ancestors.isEmpty()) {
            value("parent", "valueCode", ancestors.get(0).text());
        }
        flag("notSelectable", !entry.billable());
        json.writeStartObject();
        json.writeStringField("code", "chapter");
        json.writeNumberField("valueInteger", entry.chapter());
        json.writeEndObject();
        flag("poaExempt", entry.poaExempt());
        json.writeEndArray();
        json.writeEndObject();
    }

    private void value(String code, String type, String value) throws IOException {
        json.writeStartObject();
        json.writeStringField("code", code);
        json.writeStringField(type, value);
        json.writeEndObject();
    }

    private void flag(String code, boolean set) throws IOException {
        if (set) {
            json.writeStartObject();
            json.writeStringField("code", code);
            json.writeBooleanField("valueBoolean", true);
            json.writeEndObject();
        }
    }
}
