package org.hybridcode.nlp.ctakes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.ctakes.typesystem.type.textsem.DiseaseDisorderMention;
import org.apache.ctakes.typesystem.type.textsem.IdentifiedAnnotation;
import org.apache.ctakes.typesystem.type.textsem.Modifier;
import org.apache.uima.jcas.JCas;
import org.hybridcode.kb.concept.Concepts;
import org.hybridcode.kb.concept.TermKind;
import org.hybridcode.kb.index.IndexCoder;
import org.hybridcode.nlp.dictionary.Word;
import org.hybridcode.nlp.section.Section;

/**
 * Walks the Alphabetic Index from each mention of a condition, with the words of its sentence. The words that a way
 * rests on become mentions of their own, so that context judges them as well.
 */
final class NavigationStep implements CasStep {
    /** How many words to each side of a mention may qualify it; longer sentences are lists. */
    private static final int REACH = 25;

    private final IndexCoder index;

    NavigationStep(IndexCoder index) {
        this.index = index;
    }

    @Override
    public void process(JCas cas, List<Section> sections) {
        for (SentenceMentions sentence : SentenceMentions.of(cas)) {
            if (sentence.mentions().stream().anyMatch(DiseaseDisorderMention.class::isInstance)) {
                List<Word> words = SentenceWords.of(cas, sentence.sentence());
                Map<Integer, IdentifiedAnnotation> written = modifiers(sentence);
                sentence.mentions().stream()
                        .filter(DiseaseDisorderMention.class::isInstance)
                        .filter(mention -> Concepting.kind(mention) != TermKind.ABBREVIATION)
                        .forEach(mention -> navigate(cas, mention, words, written));
            }
        }
    }

    /** The words that the dictionary has marked as modifiers, by where they begin; a longer wording of it serves too. */
    private static Map<Integer, IdentifiedAnnotation> modifiers(SentenceMentions sentence) {
        Map<Integer, IdentifiedAnnotation> modifiers = new HashMap<>();
        sentence.mentions().stream()
                .filter(Modifier.class::isInstance)
                .forEach(modifier -> modifiers.put(modifier.getBegin(), modifier));
        return modifiers;
    }

    private void navigate(
            JCas cas, IdentifiedAnnotation mention, List<Word> words, Map<Integer, IdentifiedAnnotation> written) {
        int first = firstFrom(words, mention.getBegin());
        int behind = firstFrom(words, mention.getEnd());
        int from = Math.max(0, first - REACH);
        int to = Math.min(words.size(), behind + REACH);
        if (first >= behind) {
            return;
        }
        List<String> folded = words.subList(from, to).stream().map(Word::folded).toList();
        for (IndexCoder.Coded coded : index.codes(folded, first - from, behind - from)) {
            List<IdentifiedAnnotation> used = new ArrayList<>();
            for (int position : coded.words()) {
                int at = from + position;
                if (at < first || at >= behind) {
                    Word word = words.get(at);
                    used.add(written.computeIfAbsent(word.begin(), none -> modifier(cas, word)));
                }
            }
            Concepting.navigated(cas, mention, coded, used);
        }
    }

    private static int firstFrom(List<Word> words, int offset) {
        int at = 0;
        while (at < words.size() && words.get(at).begin() < offset) {
            at++;
        }
        return at;
    }

    private static Modifier modifier(JCas cas, Word word) {
        Modifier modifier = new Modifier(cas, word.begin(), word.end());
        Concepting.mark(cas, modifier, Concepts.ofWord(word.folded()), TermKind.MODIFIER);
        modifier.addToIndexes();
        return modifier;
    }
}
