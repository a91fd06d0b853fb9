package org.hybridcode.nlp.ctakes;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.ctakes.typesystem.type.textsem.IdentifiedAnnotation;
import org.hybridcode.kb.index.IndexCoder;
import org.hybridcode.nlp.dictionary.Word;

/**
 * A code that the index gives for a mention.
 *
 * @param kind what the way rests on
 * @param mention the mention
 * @param coded the code, with the positions of the words that the way rests on
 * @param around the words that these positions count
 */
record WalkedWay(WalkKind kind, IdentifiedAnnotation mention, IndexCoder.Coded coded, List<Word> around) {

    WalkedWay {
        around = List.copyOf(around);
    }

    /** The words that the way rests on. */
    List<Word> used() {
        return coded.words().stream().map(around::get).toList();
    }

    /** The words that the way rests on, without those of the mention. */
    List<Word> beside() {
        return used().stream()
                .filter(word -> word.begin() < mention.getBegin() || word.begin() >= mention.getEnd())
                .toList();
    }

    boolean saysTheSameAs(WalkedWay other) {
        return coded.code().equals(other.coded.code());
    }

    /** Whether the way rests on a word that the sentence does not hold. */
    boolean reachesBeyond(FoundSentence sentence) {
        return used().stream().anyMatch(word -> !sentence.words().contains(word));
    }

    /** Of ways that share a word the one that rests on more words, or the first: one event is told once. */
    static List<WalkedWay> apart(List<WalkedWay> all) {
        Set<Word> told = new HashSet<>();
        List<WalkedWay> kept = new ArrayList<>();
        all.stream()
                .sorted(Comparator.comparingInt(
                        (WalkedWay way) -> -way.coded().words().size()))
                .filter(way -> Collections.disjoint(told, way.used()))
                .forEach(way -> {
                    told.addAll(way.used());
                    kept.add(way);
                });
        return kept;
    }
}
