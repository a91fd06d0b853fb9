package org.hybridcode.nlp.ctakes;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.ctakes.typesystem.type.textsem.EntityMention;
import org.apache.uima.jcas.JCas;
import org.hybridcode.kb.concept.TermKind;
import org.hybridcode.nlp.section.Section;

/** Finds the codes that a note spells out: dotted ones anywhere, undotted categories only after "ICD-10". */
final class ExplicitCodeStep implements CasStep {
    /** Looks behind only from what reads like a category: to look from every character costs more than all other steps. */
    private static final Pattern CODE = Pattern.compile("[A-Z][0-9][0-9A-Z]"
            + "(?:(?<=\\b[A-Z][0-9][0-9A-Z])\\.[0-9A-Z]{1,4}\\b"
            + "|(?<=\\bICD-10(?:-CM)?:? ?(?:code )?[A-Z][0-9][0-9A-Z])\\b)");

    @Override
    public void process(JCas cas, List<Section> sections) {
        Matcher codes = CODE.matcher(cas.getDocumentText());
        while (codes.find()) {
            EntityMention mention = new EntityMention(cas, codes.start(), codes.end());
            Concepting.mark(cas, mention, ExplicitSpans.ofCode(codes.group()), TermKind.TITLE);
            mention.addToIndexes();
        }
    }
}
