package org.hybridcode.engine.catalog;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.hybridcode.kb.codebook.Codebook;
import org.hybridcode.kb.codebook.CodebookEntry;
import org.hybridcode.kb.codebook.Division;

/** One code with all that a knowledge base says of it, as an object. */
final class CodeJson {
    private static final int TERMS = 20;

    private final CodeFacts facts;
    private final CodebookEntry entry;
    private final Codebook codebook;
    private final ObjectNode node = JsonNodeFactory.instance.objectNode();

    private CodeJson(CodeFacts facts) {
        this.facts = facts;
        this.entry = facts.entry();
        this.codebook = facts.codebook();
    }

    static ObjectNode of(CodeFacts facts) {
        return new CodeJson(facts).write();
    }

    private ObjectNode write() {
        node.put("release", codebook.release().name()).put("code", entry.text()).put("title", entry.title());
        node.put("billable", entry.billable());
        node.put("billableUntil", entry.billableUntil().map(Object::toString).orElse(null));
        node.put("poaExempt", entry.poaExempt())
                .put("chronic", entry.chronicity().name());
        places();
        ArrayNode inclusion = node.putArray("inclusionTerms");
        codebook.inclusionTermsOf(entry.code()).forEach(inclusion::add);
        notes();
        ArrayNode seventh = node.putArray("seventhCharacters");
        codebook.seventhCharactersOf(entry.code()).forEach((character, meaning) -> seventh.addObject()
                .put("character", Character.toString(character))
                .put("meaning", meaning));
        entries("below", codebook.childrenOf(entry.code()));
        words();
        return node;
    }

    private void places() {
        Levels levels = new Levels(codebook, entry.code());
        ArrayNode divisions = node.putArray("divisions");
        for (Division division : levels.divisions()) {
            divisions
                    .addObject()
                    .put("chapter", division.chapter())
                    .put("range", division.range().toString())
                    .put("title", division.title());
        }
        entries("above", levels.above());
    }

    private void notes() {
        ArrayNode notes = node.putArray("notes");
        Levels levels = new Levels(codebook, entry.code());
        codebook.notesOf(entry.code()).forEach(note -> notes.addObject()
                .put("kind", note.kind().name())
                .put("carrier", carrier(note.carrier().toString()))
                .put("level", levels.said(note.carrier()))
                .put("text", NoteText.of(note)));
    }

    /** A range of one code is that code. */
    private static String carrier(String range) {
        int dash = range.indexOf('-');
        return dash > 0 && range.substring(0, dash).equals(range.substring(dash + 1))
                ? range.substring(0, dash)
                : range;
    }

    private void words() {
        ArrayNode index = node.putArray("index");
        facts.leads().forEach(lead -> index.addObject()
                .put("part", lead.term().table().name())
                .put("path", lead.term().path())
                .put("reference", lead.reference().text())
                .put("column", lead.column()));
        ObjectNode terms = node.putObject("terms");
        terms.put("count", facts.terms().size()).put("composites", facts.composites());
        ArrayNode first = terms.putArray("first");
        facts.terms().stream().limit(TERMS).forEach(term -> first.addObject()
                .put("phrase", term.phrase())
                .put("kind", term.kind().name()));
        ArrayNode treatments = node.putArray("treatments");
        facts.treatments().forEach(treatments::add);
        entries("integralSymptoms", facts.symptoms());
        entries("integralTo", facts.symptomOf());
        ArrayNode combinations = node.putArray("combinations");
        facts.combinations().forEach(combination -> combinations
                .addObject()
                .put("code", combination.code().text())
                .put("first", combination.first().toString())
                .put("second", combination.second().toString()));
    }

    private void entries(String name, List<CodebookEntry> entries) {
        ArrayNode array = node.putArray(name);
        entries.forEach(other -> array.addObject()
                .put("code", other.text())
                .put("title", other.title())
                .put("billable", other.billable()));
    }
}
