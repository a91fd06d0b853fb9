package org.hybridcode.nlp.ctakes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.ctakes.typesystem.type.textsem.IdentifiedAnnotation;
import org.apache.ctakes.typesystem.type.textspan.Sentence;
import org.apache.uima.jcas.JCas;

/**
 * A sentence with the mentions that begin in it, by position, then by concept: the CAS keeps no order among mentions of
 * one span. A mention that begins between two sentences belongs to the earlier one.
 *
 * @param sentence the sentence
 * @param mentions its mentions
 */
record SentenceMentions(Sentence sentence, List<IdentifiedAnnotation> mentions) {

    SentenceMentions {
        mentions = List.copyOf(mentions);
    }

    /** Every sentence of the note in order. */
    static List<SentenceMentions> of(JCas cas) {
        List<Sentence> sentences = cas.select(Sentence.class).asList();
        List<IdentifiedAnnotation> mentions = cas.select(IdentifiedAnnotation.class)
                .filter(Concepting::isMarked)
                .sorted(Comparator.comparingInt(IdentifiedAnnotation::getBegin)
                        .thenComparingInt(IdentifiedAnnotation::getEnd)
                        .thenComparing(Concepting::conceptId))
                .toList();
        List<SentenceMentions> result = new ArrayList<>();
        int next = 0;
        for (int i = 0; i < sentences.size(); i++) {
            int until = i + 1 < sentences.size() ? sentences.get(i + 1).getBegin() : Integer.MAX_VALUE;
            int first = next;
            while (next < mentions.size() && mentions.get(next).getBegin() < until) {
                next++;
            }
            result.add(new SentenceMentions(sentences.get(i), mentions.subList(first, next)));
        }
        return result;
    }
}
