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

/**
 * Walks the Alphabetic Index from each mention of a condition in a sentence, with the words around it. The words that a
 * way rests on become mentions of their own, so that context judges them as well.
 */
final class IndexWalk {
    private final IndexCoder index;

    IndexWalk(IndexCoder index) {
        this.index = index;
    }

    /** Adds to the mentions of a sentence, in its order, the codes that the index gives. */
    void from(JCas cas, List<IdentifiedAnnotation> mentions, List<Word> words) {
        List<IdentifiedAnnotation> heads = mentions.stream()
                .filter(DiseaseDisorderMention.class::isInstance)
                .toList();
        Map<Integer, IdentifiedAnnotation> modifiers = modifiers(mentions);
        List<String> folded = words.stream().map(Word::folded).toList();
        for (Neighbourhood around : Neighbourhood.of(heads, words)) {
            navigate(cas, around, words, folded, modifiers);
        }
    }

    /** The words that the dictionary has marked as modifiers, by where they begin; a longer wording of it serves too. */
    private static Map<Integer, IdentifiedAnnotation> modifiers(List<IdentifiedAnnotation> mentions) {
        Map<Integer, IdentifiedAnnotation> modifiers = new HashMap<>();
        mentions.stream()
                .filter(Modifier.class::isInstance)
                .forEach(modifier -> modifiers.put(modifier.getBegin(), modifier));
        return modifiers;
    }

    private void navigate(
            JCas cas,
            Neighbourhood around,
            List<Word> words,
            List<String> folded,
            Map<Integer, IdentifiedAnnotation> modifiers) {
        IdentifiedAnnotation mention = around.mention();
        if (Concepting.kind(mention) == TermKind.ABBREVIATION) {
            return;
        }
        index.code(
                        folded.subList(around.from(), around.to()),
                        around.first() - around.from(),
                        around.behind() - around.from(),
                        Concepts.codeOf(Concepting.conceptId(mention)))
                .ifPresent(coded -> {
                    List<IdentifiedAnnotation> used = new ArrayList<>();
                    for (int position : coded.words()) {
                        int at = around.from() + position;
                        if (!around.inMention(at)) {
                            Word word = words.get(at);
                            used.add(modifiers.computeIfAbsent(word.begin(), none -> modifier(cas, word)));
                        }
                    }
                    Concepting.navigated(cas, mention, coded, used);
                });
    }

    private static Modifier modifier(JCas cas, Word word) {
        Modifier modifier = new Modifier(cas, word.begin(), word.end());
        Concepting.mark(cas, modifier, Concepts.ofWord(word.folded()), TermKind.MODIFIER);
        modifier.addToIndexes();
        return modifier;
    }
}
