package org.hybridcode.nlp.ctakes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.ctakes.typesystem.type.textsem.IdentifiedAnnotation;
import org.apache.ctakes.typesystem.type.textsem.Modifier;
import org.apache.uima.jcas.JCas;
import org.hybridcode.kb.concept.Concepts;
import org.hybridcode.kb.concept.TermKind;
import org.hybridcode.kb.index.DrugEffects;
import org.hybridcode.kb.index.IndexCoder;
import org.hybridcode.nlp.dictionary.TermDictionary;
import org.hybridcode.nlp.dictionary.Word;
import org.hybridcode.nlp.section.Problem;

/**
 * Walks the Alphabetic Index from each mention of a condition, with the words around it in its sentence and with what else
 * is said of the same problem. The words that a way rests on become mentions of their own, so that context judges them as
 * well.
 */
final class IndexWalk {
    private final IndexCoder index;
    private final TermDictionary dictionary;

    IndexWalk(IndexCoder index, TermDictionary dictionary) {
        this.index = index;
        this.dictionary = dictionary;
    }

    /** Adds to the mentions of all sentences of a note, in their order, the codes that the index gives. */
    void from(JCas cas, List<FoundSentence> sentences, List<Problem> problems) {
        Map<Integer, List<Word>> further = ProblemWords.of(sentences, problems);
        Map<Integer, IdentifiedAnnotation> modifiers = modifiers(sentences);
        for (FoundSentence sentence : sentences) {
            List<WalkedWay> ways =
                    ways(cas.getDocumentText(), sentence, further.getOrDefault(sentence.begin(), List.of()));
            ways.forEach(way -> add(cas, way.kind() == WalkKind.SITE ? apart(cas, way) : way, modifiers));
            drugs(cas, sentence, ways);
        }
    }

    private List<WalkedWay> ways(String text, FoundSentence sentence, List<Word> further) {
        return sentence.mentions().isEmpty()
                ? List.of()
                : new SentenceWalk(index, dictionary, text, sentence, further).ways();
    }

    /**
     * What drugs did, or too little of them: each a mention of its own, from the words that tie it to the drug's name.
     *
     * @param ways the ways from the mentions of the sentence; what one of them says already is not said again
     */
    private void drugs(JCas cas, FoundSentence sentence, List<WalkedWay> ways) {
        List<Word> words = sentence.words();
        for (DrugEffects.Effect effect :
                index.drugEffects().in(words.stream().map(Word::folded).toList())) {
            if (ways.stream()
                    .anyMatch(way -> way.coded().code().equals(effect.code().code()))) {
                continue;
            }
            List<Integer> tied = effect.tied();
            Word first = words.get(Math.min(effect.begin(), tied.get(0)));
            Word last = words.get(Math.max(effect.end() - 1, tied.get(tied.size() - 1)));
            Modifier mention = new Modifier(cas, first.begin(), last.end());
            Concepting.mark(cas, mention, Concepts.ofWord(mention.getCoveredText()), TermKind.MODIFIER);
            mention.addToIndexes();
            IndexCoder.Coded coded = new IndexCoder.Coded(effect.code().code(), effect.path(), List.of());
            Concepting.navigated(cas, new WalkedWay(WalkKind.DRUG, mention, coded, words), List.of());
        }
    }

    /** The words that the dictionary has marked as modifiers, by where they begin; a longer wording of it serves too. */
    private static Map<Integer, IdentifiedAnnotation> modifiers(List<FoundSentence> sentences) {
        Map<Integer, IdentifiedAnnotation> modifiers = new HashMap<>();
        sentences.stream()
                .flatMap(sentence -> sentence.mentions().stream())
                .filter(Modifier.class::isInstance)
                .forEach(modifier -> modifiers.put(modifier.getBegin(), modifier));
        return modifiers;
    }

    private static void add(JCas cas, WalkedWay way, Map<Integer, IdentifiedAnnotation> modifiers) {
        List<IdentifiedAnnotation> used = new ArrayList<>();
        for (Word word : way.beside()) {
            used.add(modifiers.computeIfAbsent(word.begin(), none -> modifier(cas, word)));
        }
        Concepting.navigated(cas, way, used);
    }

    /** The same way from a mention of its own, which reaches from the name to the site. */
    private static WalkedWay apart(JCas cas, WalkedWay way) {
        List<Word> words = way.around();
        Modifier mention = new Modifier(
                cas, way.mention().getBegin(), words.get(words.size() - 1).end());
        Concepting.mark(cas, mention, Concepts.ofWord(mention.getCoveredText()), TermKind.MODIFIER);
        mention.addToIndexes();
        return new WalkedWay(way.kind(), mention, way.coded(), words);
    }

    private static Modifier modifier(JCas cas, Word word) {
        Modifier modifier = new Modifier(cas, word.begin(), word.end());
        Concepting.mark(cas, modifier, Concepts.ofWord(word.folded()), TermKind.MODIFIER);
        modifier.addToIndexes();
        return modifier;
    }
}
