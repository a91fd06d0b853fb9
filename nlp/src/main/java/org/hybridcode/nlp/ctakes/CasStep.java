package org.hybridcode.nlp.ctakes;

import java.util.List;
import org.apache.uima.jcas.JCas;
import org.hybridcode.nlp.section.Section;

/** An annotator of ours: reads and writes the CAS of one note. Immutable, so that all pipelines may share it. */
interface CasStep {

    void process(JCas cas, List<Section> sections);
}
