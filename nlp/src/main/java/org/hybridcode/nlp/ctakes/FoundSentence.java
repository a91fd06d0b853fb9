package org.hybridcode.nlp.ctakes;

import java.util.ArrayList;
import java.util.List;
import org.apache.ctakes.typesystem.type.textsem.DiseaseDisorderMention;
import org.apache.ctakes.typesystem.type.textsem.IdentifiedAnnotation;
import org.hybridcode.kb.concept.Concepts;
import org.hybridcode.nlp.dictionary.Word;

/**
 * A sentence with what the dictionary found in it.
 *
 * @param begin where it begins in the note
 * @param words its words, in their order
 * @param mentions its mentions, in the order of the dictionary
 */
record FoundSentence(int begin, List<Word> words, List<IdentifiedAnnotation> mentions) {

    FoundSentence {
        words = List.copyOf(words);
        mentions = List.copyOf(mentions);
    }

    /** The wordings that may mean a condition. */
    List<IdentifiedAnnotation> heads() {
        return mentions.stream()
                .filter(DiseaseDisorderMention.class::isInstance)
                .toList();
    }

    /** The wordings that mean a condition by themselves. */
    List<IdentifiedAnnotation> conditions() {
        return mentions.stream()
                .filter(mention -> Concepts.isCode(Concepting.conceptId(mention)))
                .toList();
    }

    /** The words that belong to no condition. */
    List<Word> qualifying() {
        List<IdentifiedAnnotation> conditions = conditions();
        List<Word> left = new ArrayList<>();
        for (Word word : words) {
            boolean taken = conditions.stream()
                    .anyMatch(other -> word.begin() >= other.getBegin() && word.begin() < other.getEnd());
            if (!taken) {
                left.add(word);
            }
        }
        return left;
    }
}
