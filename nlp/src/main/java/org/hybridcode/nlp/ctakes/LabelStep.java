package org.hybridcode.nlp.ctakes;

import java.util.ArrayList;
import java.util.List;
import org.apache.ctakes.typesystem.type.textspan.Sentence;
import org.apache.uima.jcas.JCas;
import org.hybridcode.nlp.section.Section;

/**
 * Joins a label and its value: the cTAKES sentence detector ends a sentence at every colon, and "fever: none" would lose
 * its denial.
 */
final class LabelStep implements CasStep {

    @Override
    public void process(JCas cas, List<Section> sections) {
        List<Sentence> sentences = new ArrayList<>();
        cas.select(Sentence.class).forEach(sentences::add);
        for (int i = sentences.size() - 1; i > 0; i--) {
            Sentence label = sentences.get(i - 1);
            Sentence value = sentences.get(i);
            if (belongTogether(label, value, sections, cas.getDocumentText())) {
                label.removeFromIndexes();
                label.setEnd(value.getEnd());
                label.addToIndexes();
                value.removeFromIndexes();
            }
        }
    }

    private static boolean belongTogether(Sentence label, Sentence value, List<Section> sections, String text) {
        return text.charAt(label.getEnd() - 1) == ':'
                && ContextStep.sectionAt(sections, label.getBegin())
                        .equals(ContextStep.sectionAt(sections, value.getBegin()))
                && text.substring(label.getEnd(), value.getBegin()).indexOf('\n') < 0;
    }
}
