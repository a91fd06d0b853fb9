package org.hybridcode.nlp.ctakes;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.ctakes.typesystem.type.refsem.OntologyConcept;
import org.apache.ctakes.typesystem.type.textsem.IdentifiedAnnotation;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.cas.FSArray;
import org.hybridcode.kb.concept.Concepts;
import org.hybridcode.kb.concept.MeasuredValue;
import org.hybridcode.kb.concept.TermKind;

/**
 * How concepts of ours stand on a cTAKES mention: first the ontology concept of its wording, its code our concept id;
 * behind it one for each code that the index gives, what it rests on as its scheme, the way in its object id and the words
 * in its unique id.
 */
final class Concepting {
    private static final String COMMA = ",";

    private Concepting() {}

    static void mark(JCas cas, IdentifiedAnnotation mention, String conceptId, TermKind kind) {
        OntologyConcept concept = new OntologyConcept(cas);
        concept.setCodingScheme(kind.name());
        concept.setCode(conceptId);
        FSArray<OntologyConcept> concepts = new FSArray<>(cas, 1);
        concepts.set(0, concept);
        mention.setOntologyConceptArr(concepts);
    }

    /** Adds a code that the index gives for a marked mention. */
    static void navigated(JCas cas, WalkedWay way, List<IdentifiedAnnotation> modifiers) {
        IdentifiedAnnotation mention = way.mention();
        OntologyConcept concept = new OntologyConcept(cas);
        concept.setCodingScheme(way.kind().name());
        concept.setCode(way.coded().code().text());
        concept.setOid(way.coded().path());
        concept.setOui(modifiers.stream().map(Concepting::place).collect(Collectors.joining(COMMA)));
        int known = mention.getOntologyConceptArr().size();
        FSArray<OntologyConcept> concepts = new FSArray<>(cas, known + 1);
        for (int i = 0; i < known; i++) {
            concepts.set(i, mention.getOntologyConceptArr(i));
        }
        concepts.set(known, concept);
        mention.setOntologyConceptArr(concepts);
    }

    /** Where an annotation stands, as the words of a way refer to it. */
    static String place(IdentifiedAnnotation annotation) {
        return annotation.getBegin() + "-" + annotation.getEnd();
    }

    /** The codes that the index gives for a mention. */
    static List<OntologyConcept> navigated(IdentifiedAnnotation mention) {
        return IntStream.range(1, mention.getOntologyConceptArr().size())
                .mapToObj(mention::getOntologyConceptArr)
                .toList();
    }

    /** The places of the words that a navigated code rests on. */
    static Stream<String> places(OntologyConcept navigated) {
        return navigated.getOui().isEmpty()
                ? Stream.empty()
                : Stream.of(navigated.getOui().split(COMMA, -1));
    }

    /** What a navigated code rests on. */
    static WalkKind walked(OntologyConcept navigated) {
        return WalkKind.valueOf(navigated.getCodingScheme());
    }

    static boolean isMarked(IdentifiedAnnotation mention) {
        return mention.getOntologyConceptArr() != null;
    }

    static String conceptId(IdentifiedAnnotation mention) {
        return mention.getOntologyConceptArr(0).getCode();
    }

    /** Whether the words hide no cue from the mentions around them: a circumstance, a measured value, what a drug did. */
    static boolean isApart(IdentifiedAnnotation mention) {
        return Concepts.circumstanceOf(conceptId(mention)).isPresent()
                || MeasuredValue.of(conceptId(mention)).isPresent()
                || navigated(mention).stream().anyMatch(code -> walked(code) == WalkKind.DRUG);
    }

    /** Whether it is no condition, and nothing that the index is walked from: a word that may sharpen one. */
    static boolean isBareWord(IdentifiedAnnotation mention) {
        return Concepts.isWord(conceptId(mention)) && navigated(mention).isEmpty();
    }

    static boolean isAbbreviation(IdentifiedAnnotation mention) {
        return mention.getOntologyConceptArr(0).getCodingScheme().equals(TermKind.ABBREVIATION.name());
    }

    static TermKind kind(IdentifiedAnnotation mention) {
        return TermKind.valueOf(mention.getOntologyConceptArr(0).getCodingScheme());
    }
}
