package org.hybridcode.kb.official;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hybridcode.kb.code.Icd10Code;

/**
 * Reads Mondo's exact matches with ICD-10-CM (CC BY 4.0): comments, a heading, then identifier, label, predicate, code,
 * title and justification, tab separated.
 */
public final class MondoReader {
    /** The name of the source in every term. */
    public static final String SOURCE = "Mondo Disease Ontology";

    private static final String HEADING =
            "subject_id\tsubject_label\tpredicate_id\tobject_id\tobject_label\tmapping_justification";
    private static final Pattern LINE =
            Pattern.compile("MONDO:\\d{7}\t([^\t]+)\tskos:exactMatch\tICD10CM:([^\t]+)\t[^\t]*\t[^\t]+");
    private static final String OBSOLETE = "obsolete ";

    private MondoReader() {}

    /**
     * The labels in the order of the file; one of a range of categories, or of an obsolete disease, is unread.
     *
     * @throws OfficialFileException when the heading is missing or another one, or the last line is cut off
     */
    public static Reading<List<SourcedTerm>> read(OfficialFile file) {
        List<String> lines = Fault.linesOf(file, "table of exact matches");
        int heading = lines.indexOf(HEADING);
        if (heading < 0) {
            throw Fault.at(file, 1, "no heading '" + HEADING.replace('\t', ' ') + "'; give the SSSOM table of matches");
        }
        List<SourcedTerm> terms = new ArrayList<>();
        List<Unread> unread = new ArrayList<>();
        for (int i = heading + 1; i < lines.size(); i++) {
            Matcher parts = LINE.matcher(lines.get(i));
            String fault = parts.matches() ? fault(parts.group(1), parts.group(2)) : "no exact match with a code";
            if (fault.isEmpty()) {
                terms.add(new SourcedTerm(
                        parts.group(1), List.of(new Icd10Code(parts.group(2))), SOURCE, file.name(), i + 1));
            } else {
                unread.add(new Unread(file.name(), i + 1, lines.get(i), fault));
            }
        }
        if (!LINE.matcher(lines.get(lines.size() - 1)).matches()) {
            throw Fault.at(file, lines.size(), "the last line is cut off; download the file again");
        }
        return new Reading<>(List.copyOf(terms), unread);
    }

    private static String fault(String label, String code) {
        if (label.startsWith(OBSOLETE)) {
            return "obsolete in the ontology";
        }
        return Icd10Code.isWellFormed(code) ? "" : "no single code";
    }
}
