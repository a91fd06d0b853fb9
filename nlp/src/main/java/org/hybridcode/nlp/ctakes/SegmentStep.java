package org.hybridcode.nlp.ctakes;

import java.util.List;
import org.apache.ctakes.typesystem.type.textspan.Segment;
import org.apache.uima.jcas.JCas;
import org.hybridcode.nlp.section.Section;

/** Writes the sections as cTAKES segments; the segment's id is its place in the note. */
final class SegmentStep {

    private SegmentStep() {}

    static void write(JCas cas, List<Section> sections) {
        for (int i = 0; i < sections.size(); i++) {
            Section section = sections.get(i);
            Segment segment =
                    new Segment(cas, section.span().begin(), section.span().end());
            segment.setId(Integer.toString(i));
            segment.setPreferredText(section.kind().name());
            segment.addToIndexes();
        }
    }
}
