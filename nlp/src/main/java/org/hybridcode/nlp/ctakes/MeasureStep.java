package org.hybridcode.nlp.ctakes;

import java.util.List;
import org.apache.ctakes.typesystem.type.textsem.Modifier;
import org.apache.uima.jcas.JCas;
import org.hybridcode.kb.concept.TermKind;
import org.hybridcode.nlp.measure.MeasureFinder;
import org.hybridcode.nlp.measure.Measured;
import org.hybridcode.nlp.section.Section;

/** Marks the measured values that may be codes, so that their own context is judged as well. */
final class MeasureStep implements CasStep {
    private final MeasureFinder measures;

    MeasureStep(MeasureFinder measures) {
        this.measures = measures;
    }

    @Override
    public void process(JCas cas, List<Section> sections) {
        measures.in(cas.getDocumentText()).forEach(measured -> mark(cas, measured));
    }

    private static void mark(JCas cas, Measured measured) {
        Modifier mention =
                new Modifier(cas, measured.span().begin(), measured.span().end());
        Concepting.mark(cas, mention, measured.value().conceptId(), TermKind.MODIFIER);
        mention.addToIndexes();
    }
}
