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

    /**
     * Makes the note one segment for a while: the cTAKES tokenizer goes through all sentences once for each segment, and
     * a long note would take minutes. Sentences end with their section all the same.
     *
     * @return the segments that it replaces
     */
    static List<Segment> joined(JCas cas) {
        List<Segment> segments = cas.select(Segment.class).asList();
        segments.forEach(Segment::removeFromIndexes);
        new Segment(cas, 0, cas.getDocumentText().length()).addToIndexes();
        return segments;
    }

    /** Puts the segments back. */
    static void parted(JCas cas, List<Segment> segments) {
        cas.select(Segment.class).asList().forEach(Segment::removeFromIndexes);
        segments.forEach(Segment::addToIndexes);
    }
}
