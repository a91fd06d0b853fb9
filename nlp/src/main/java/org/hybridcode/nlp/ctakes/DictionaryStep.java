package org.hybridcode.nlp.ctakes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.ctakes.typesystem.type.constants.CONST;
import org.apache.ctakes.typesystem.type.textsem.DiseaseDisorderMention;
import org.apache.ctakes.typesystem.type.textsem.IdentifiedAnnotation;
import org.apache.ctakes.typesystem.type.textsem.MedicationMention;
import org.apache.ctakes.typesystem.type.textsem.Modifier;
import org.apache.ctakes.typesystem.type.textspan.Sentence;
import org.apache.uima.jcas.JCas;
import org.hybridcode.kb.concept.Term;
import org.hybridcode.nlp.dictionary.Hit;
import org.hybridcode.nlp.dictionary.TermDictionary;
import org.hybridcode.nlp.dictionary.Word;
import org.hybridcode.nlp.section.Problem;
import org.hybridcode.nlp.section.Section;

/**
 * Looks the words of each sentence up in the shared dictionary, writes what it finds as cTAKES mentions, and walks the
 * Alphabetic Index from them, if there is one.
 */
final class DictionaryStep implements CasStep {
    private final TermDictionary dictionary;
    private final Optional<IndexWalk> index;

    DictionaryStep(TermDictionary dictionary, Optional<IndexWalk> index) {
        this.dictionary = dictionary;
        this.index = index;
    }

    @Override
    public void process(JCas cas, List<Section> sections) {
        String text = cas.getDocumentText();
        List<FoundSentence> found = new ArrayList<>();
        for (Sentence sentence : cas.select(Sentence.class).asList()) {
            List<Word> words = SentenceWords.of(cas, sentence);
            List<IdentifiedAnnotation> mentions = new ArrayList<>();
            dictionary.find(words, text).forEach(hit -> write(cas, hit, mentions));
            found.add(new FoundSentence(sentence.getBegin(), words, mentions));
        }
        index.ifPresent(walk -> walk.from(cas, found, Problem.in(text, sections)));
    }

    private static void write(JCas cas, Hit hit, List<IdentifiedAnnotation> written) {
        for (Term term : hit.terms()) {
            IdentifiedAnnotation mention =
                    mention(cas, term, hit.span().begin(), hit.span().end());
            mention.setDiscoveryTechnique(CONST.NE_DISCOVERY_TECH_DICT_LOOKUP);
            Concepting.mark(cas, mention, term.conceptId(), term.kind());
            mention.addToIndexes();
            written.add(mention);
        }
    }

    private static IdentifiedAnnotation mention(JCas cas, Term term, int begin, int end) {
        return switch (term.kind()) {
            case TREATMENT -> new MedicationMention(cas, begin, end);
            case MODIFIER -> new Modifier(cas, begin, end);
            case TITLE, SYNONYM, INCLUSION, INDEX, ONTOLOGY, LAY, ABBREVIATION ->
                new DiseaseDisorderMention(cas, begin, end);
        };
    }
}
