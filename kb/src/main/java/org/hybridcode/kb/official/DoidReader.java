package org.hybridcode.kb.official;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.hybridcode.kb.code.Icd10Code;

/**
 * Reads the Disease Ontology's synonyms (CC0): {@code synonym_to_icd10cm} maps each to one code, {@code doid_to_icd10cm}
 * tells which codes share a disease. A synonym whose code shares a disease with others may mean any of them, for the
 * file does not say which disease it names.
 */
public final class DoidReader {
    /** The name of the source in every term. */
    public static final String SOURCE = "Disease Ontology";

    private static final String SYNONYMS = "synonym_to_icd10cm";
    private static final String DISEASES = "doid_to_icd10cm";
    private static final String OBSOLETE = "obsolete ";

    private DoidReader() {}

    /**
     * The synonyms in the order of the file; one of a range of categories, or of an obsolete disease, is unread.
     *
     * @throws OfficialFileException when the file is truncated, no JSON, or lacks one of the two maps, or states another
     *     number of synonyms than it holds
     */
    public static Reading<List<SourcedTerm>> read(OfficialFile file) {
        JsonValue.Members root = Json.read(file);
        Map<Icd10Code, Set<Icd10Code>> shared = shared(map(file, root, DISEASES));
        List<SourcedTerm> terms = new ArrayList<>();
        List<Unread> unread = new ArrayList<>();
        for (JsonValue.Member synonym : map(file, root, SYNONYMS).members()) {
            String code = synonym.value() instanceof JsonValue.Text text ? text.text() : "";
            String fault = fault(synonym.name(), code);
            if (fault.isEmpty()) {
                Icd10Code first = new Icd10Code(code);
                TreeSet<Icd10Code> codes = new TreeSet<>(shared.getOrDefault(first, Set.of()));
                codes.add(first);
                terms.add(new SourcedTerm(
                        synonym.name(),
                        List.copyOf(codes),
                        SOURCE,
                        file.name(),
                        synonym.value().line()));
            } else {
                unread.add(new Unread(file.name(), synonym.value().line(), synonym.name() + ": " + code, fault));
            }
        }
        checkCount(file, root, terms.size() + unread.size());
        return new Reading<>(List.copyOf(terms), unread);
    }

    private static String fault(String phrase, String code) {
        if (phrase.isBlank() || phrase.startsWith(OBSOLETE)) {
            return "obsolete in the ontology";
        }
        return Icd10Code.isWellFormed(code) ? "" : "no single code";
    }

    private static Map<Icd10Code, Set<Icd10Code>> shared(JsonValue.Members diseases) {
        Map<Icd10Code, Set<Icd10Code>> shared = new TreeMap<>();
        for (JsonValue.Member disease : diseases.members()) {
            if (disease.value() instanceof JsonValue.Elements elements
                    && elements.values().size() > 1) {
                List<Icd10Code> codes = codes(elements);
                codes.forEach(code ->
                        shared.computeIfAbsent(code, any -> new TreeSet<>()).addAll(codes));
            }
        }
        return shared;
    }

    private static List<Icd10Code> codes(JsonValue.Elements elements) {
        return elements.values().stream()
                .map(value -> value instanceof JsonValue.Text text ? text.text() : "")
                .filter(Icd10Code::isWellFormed)
                .map(Icd10Code::new)
                .toList();
    }

    private static JsonValue.Members map(OfficialFile file, JsonValue.Members root, String name) {
        if (root.find(name).filter(JsonValue.Members.class::isInstance).isEmpty()) {
            throw new OfficialFileException(
                    file.name() + ": no map '" + name + "'; this is another file, or another form of it");
        }
        return (JsonValue.Members) root.find(name).orElseThrow();
    }

    private static void checkCount(OfficialFile file, JsonValue.Members root, int read) {
        if (map(file, root, "stats").find("synonyms_mapped").orElse(root) instanceof JsonValue.Word stated
                && !stated.text().equals(Integer.toString(read))) {
            throw Fault.at(
                    file,
                    stated.line(),
                    "states " + stated.text() + " synonyms but holds " + read + "; download the file again");
        }
    }
}
