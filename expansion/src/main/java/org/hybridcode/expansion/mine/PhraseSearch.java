package org.hybridcode.expansion.mine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hybridcode.kb.index.ContentWords;
import org.hybridcode.kb.release.KnowledgeBase;
import org.hybridcode.nlp.dictionary.Word;
import org.hybridcode.nlp.neural.encoder.EmbeddedEncoder;

/** Finds phrases that titles and wordings give a code, and those that the encoder does. Safe to share between threads. */
final class PhraseSearch {
    private static final int LONGEST = 8;
    private static final int LONGEST_LISTED = 4;
    /** A phrase for the encoder: one word the dictionary does not have is rarely a condition. */
    private static final int FEWEST_LIKE = 2;

    private static final int MOST_LIKE = 6;

    private final Meanings meanings;
    private final ConditionNames conditions;
    private final Optional<Likeness> likeness;
    private final Chunks chunks = new Chunks();

    PhraseSearch(Meanings meanings, ConditionNames conditions, KnowledgeBase kb, Optional<EmbeddedEncoder> encoder) {
        this.meanings = meanings;
        this.conditions = conditions;
        this.likeness = encoder.map(open -> Likeness.of(open, kb, this::isSpoken));
    }

    Optional<Likeness> likeness() {
        return likeness;
    }

    /** Adds every phrase of a text, wherever it stands. */
    void addAll(String text, List<Sighting> found) {
        for (List<Word> chunk : Chunks.listed(text)) {
            addListed(text, chunk, found);
        }
        for (List<Word> chunk : Chunks.of(text)) {
            addSaid(text, chunk, found);
            likeness.ifPresent(like -> chunks.nounPhrases(chunk, text)
                    .forEach(words -> like(text, words, Miner.PHRASE, like).ifPresent(found::add)));
        }
    }

    /** What stands on both sides of a comma: "fracture, left clavicle". */
    private void addListed(String text, List<Word> chunk, List<Sighting> found) {
        List<String> folded = chunk.stream().map(Word::plain).toList();
        for (int comma = 1; comma < chunk.size(); comma++) {
            if (text.substring(chunk.get(comma - 1).end(), chunk.get(comma).begin())
                            .indexOf(',')
                    >= 0) {
                for (int begin = comma - 1; begin >= Math.max(0, comma - LONGEST_LISTED); begin--) {
                    for (int end = comma + 1; end <= Math.min(chunk.size(), comma + LONGEST_LISTED); end++) {
                        boolean whole = chunks.isBegin(chunk, begin, text) && chunks.isBegin(chunk, end, text);
                        List<Proposed> codes = whole
                                        && commas(text, chunk.subList(begin, end)) == 1
                                        && !isDefinition(text, chunk.subList(begin, comma), chunk.subList(comma, end))
                                ? meanings.of(folded.subList(begin, end))
                                : List.of();
                        if (!codes.isEmpty()) {
                            found.add(Sighting.of(text, chunk.subList(begin, end), Miner.LISTED, codes));
                        }
                    }
                }
            }
        }
    }

    /** Whether a short form stands on one side of a comma and what it stands for on the other. */
    private static boolean isDefinition(String text, List<Word> before, List<Word> behind) {
        String one = written(text, before);
        String other = written(text, behind);
        return LongForm.isShort(one) && LongForm.stands(one, other)
                || LongForm.isShort(other) && LongForm.stands(other, one);
    }

    private static String written(String text, List<Word> words) {
        return text.substring(words.get(0).begin(), words.get(words.size() - 1).end());
    }

    private static long commas(String text, List<Word> words) {
        return text.substring(words.get(0).begin(), words.get(words.size() - 1).end())
                .chars()
                .filter(c -> c == ',')
                .count();
    }

    private void addSaid(String text, List<Word> chunk, List<Sighting> found) {
        List<String> folded = chunk.stream().map(Word::plain).toList();
        for (int begin = 0; begin < chunk.size(); begin++) {
            for (int end = begin + 1; end <= Math.min(chunk.size(), begin + LONGEST); end++) {
                List<Proposed> codes = meanings.of(folded.subList(begin, end));
                if (!codes.isEmpty() && !isCut(chunk, begin, end, text)) {
                    found.add(Sighting.of(text, chunk.subList(begin, end), Miner.PHRASE, codes));
                }
            }
        }
    }

    /** Whether the words before or behind belong to the phrase: "artery disease" is the end of "coronary artery disease". */
    private boolean isCut(List<Word> chunk, int begin, int end, String text) {
        List<String> folded =
                chunk.subList(begin, end).stream().map(Word::plain).toList();
        boolean ends =
                begin > 0 && meanings.wordings().knows(chunk.get(begin - 1).plain() + " " + String.join(" ", folded));
        return ends
                || chunks.isCut(chunk, end, text, next -> {
                    List<String> longer = new ArrayList<>(folded);
                    longer.add(next);
                    return meanings.wordings().knows(String.join(" ", longer))
                            || !meanings.of(longer).isEmpty();
                });
    }

    /** What words that a pattern names say together, by titles and wordings, else by the encoder. */
    Optional<Sighting> whole(String text, List<Word> words, String pattern) {
        List<Proposed> codes = words.isEmpty()
                ? List.of()
                : meanings.of(words.stream().map(Word::plain).toList());
        return codes.isEmpty()
                ? likeness.flatMap(like -> like(text, words, pattern, like))
                : Optional.of(Sighting.of(text, words, pattern, codes));
    }

    /** The code that the encoder finds for a phrase whose words all stand in titles and wordings, if nothing else says one. */
    private Optional<Sighting> like(String text, List<Word> words, String pattern, Likeness like) {
        List<String> folded = words.stream().map(Word::plain).toList();
        if (words.isEmpty() || !isSpoken(folded) || !isCondition(folded)) {
            return Optional.empty();
        }
        String phrase = String.join(" ", folded);
        if (meanings.wordings().knows(phrase) || !meanings.of(folded).isEmpty()) {
            return Optional.empty();
        }
        return like.nearest(phrase)
                .map(near ->
                        Sighting.of(text, words, pattern, List.of(new Proposed(near.entry(), SourceKind.ENCODER))));
    }

    /**
     * Whether what the encoder finds for it is proposed: it names a condition, says no number, which nothing else can say, and does not
     * say the words of a wording in a way in which they mean something else.
     */
    private boolean isCondition(List<String> folded) {
        return conditions.isNamed(folded)
                && meanings.isBounded(folded)
                && folded.stream().noneMatch(Numbers::isNumber)
                && meanings.wordings().base(ContentWords.of(folded)).isEmpty();
    }

    /** Whether the encoder is asked: a phrase that ends as terms do, in words of titles and wordings. */
    private boolean isSpoken(List<String> folded) {
        Set<String> telling = ContentWords.of(folded);
        return folded.size() <= MOST_LIKE
                && telling.size() >= FEWEST_LIKE
                && meanings.wordings().heads(folded.get(folded.size() - 1))
                && !ContentWords.joins(folded.get(0))
                && !ContentWords.joins(folded.get(folded.size() - 1))
                && folded.stream().noneMatch(ContentWords::denies)
                && telling.stream().allMatch(meanings.wordings()::speaks);
    }
}
