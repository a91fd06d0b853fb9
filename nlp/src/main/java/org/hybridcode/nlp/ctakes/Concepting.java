package org.hybridcode.nlp.ctakes;

import org.apache.ctakes.typesystem.type.refsem.OntologyConcept;
import org.apache.ctakes.typesystem.type.textsem.IdentifiedAnnotation;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.cas.FSArray;
import org.hybridcode.kb.concept.TermKind;

/** How a concept of ours stands on a cTAKES mention: one ontology concept, its code our concept id. */
final class Concepting {

    private Concepting() {}

    static void mark(JCas cas, IdentifiedAnnotation mention, String conceptId, TermKind kind) {
        OntologyConcept concept = new OntologyConcept(cas);
        concept.setCodingScheme(kind.name());
        concept.setCode(conceptId);
        FSArray<OntologyConcept> concepts = new FSArray<>(cas, 1);
        concepts.set(0, concept);
        mention.setOntologyConceptArr(concepts);
    }

    static boolean isMarked(IdentifiedAnnotation mention) {
        return mention.getOntologyConceptArr() != null;
    }

    static String conceptId(IdentifiedAnnotation mention) {
        return mention.getOntologyConceptArr(0).getCode();
    }

    static TermKind kind(IdentifiedAnnotation mention) {
        return TermKind.valueOf(mention.getOntologyConceptArr(0).getCodingScheme());
    }
}
