package org.hybridcode.nlp.ctakes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hybridcode.kb.concept.Concepts;
import org.hybridcode.kb.index.IndexCoder;
import org.hybridcode.kb.index.Said;
import org.hybridcode.nlp.dictionary.TermDictionary;
import org.hybridcode.nlp.dictionary.Word;
import org.hybridcode.rules.facts.Span;

/** The walks from the mentions of one sentence. */
final class SentenceWalk {
    private final IndexCoder index;
    private final TermDictionary dictionary;
    private final String text;
    private final FoundSentence sentence;
    private final List<Word> further;
    private final List<String> folded;
    private final List<Head> heads;

    /**
     * Walks from this sentence.
     *
     * @param dictionary what is looked up again for each site of a list
     * @param text the note
     * @param further the words of other sentences that qualify its condition; none when it names no problem
     */
    SentenceWalk(IndexCoder index, TermDictionary dictionary, String text, FoundSentence sentence, List<Word> further) {
        this.index = index;
        this.dictionary = dictionary;
        this.text = text;
        this.sentence = sentence;
        this.further = further;
        this.folded = folded(sentence.words());
        this.heads = Head.in(sentence);
    }

    private static List<String> folded(List<Word> words) {
        List<String> folded = new ArrayList<>(words.size());
        for (Word word : words) {
            folded.add(word.folded());
        }
        return folded;
    }

    /** The ways to conditions, in the order of the dictionary, and those to external causes. */
    List<WalkedWay> ways() {
        List<WalkedWay> ways = new ArrayList<>();
        for (Head head : heads) {
            if (!Concepting.isAbbreviation(head.mention())) {
                ways.addAll(from(head));
            }
        }
        ways.addAll(WalkedWay.apart(causes()));
        return ways;
    }

    private List<WalkedWay> from(Head head) {
        Neighbourhood whole = Neighbourhood.of(head, heads, folded);
        SiteList list = list(whole);
        List<WalkedWay> ways = new ArrayList<>();
        list.further().forEach(site -> at(site, list, head).ifPresent(ways::add));
        Neighbourhood around =
                ways.isEmpty() ? whole : whole.upTo(list.sites().get(0).end());
        if (!further.isEmpty()) {
            beyond(around).ifPresent(ways::add);
        }
        Optional<WalkedWay> condition = condition(around, List.of());
        condition.ifPresent(ways::add);
        detail(around)
                .filter(detail -> condition.filter(detail::saysTheSameAs).isEmpty())
                .ifPresent(ways::add);
        return ways;
    }

    /** The sites that a mention is said of; none where the index has a code for what several of them tell together. */
    private SiteList list(Neighbourhood whole) {
        SiteList list = SiteList.behind(whole, sentence.words());
        if (list.further().isEmpty()) {
            return list;
        }
        List<Word> together = condition(whole, List.of()).map(WalkedWay::used).orElse(List.of());
        return list.sites().stream().filter(site -> list.tells(site, together)).count() > 1 ? list.none() : list;
    }

    /** The condition at a further site: what the dictionary has for the two together, or the index. */
    private Optional<WalkedWay> at(SiteList.Site site, SiteList list, Head head) {
        List<Word> words = list.with(site);
        Said said = Said.inSentence(folded(words), list.nameBegin(), list.nameEnd());
        return known(words, list.nameBegin(), words.size())
                .or(() -> index.code(said, Optional.empty()))
                .or(() ->
                        known(words, list.nameBegin(), list.nameEnd()).flatMap(name -> index.detail(said, name.code())))
                .filter(coded -> head.own().filter(coded.code()::equals).isEmpty())
                .map(coded -> new WalkedWay(WalkKind.SITE, head.mention(), coded, words))
                .filter(way -> list.tells(site, way.used()));
    }

    /** The code that the dictionary has for all of the words from one position to another. */
    private Optional<IndexCoder.Coded> known(List<Word> words, int from, int to) {
        Span whole = new Span(words.get(from).begin(), words.get(to - 1).end());
        return dictionary.find(words.subList(from, to), text).stream()
                .filter(hit -> hit.span().equals(whole))
                .flatMap(hit -> hit.terms().stream())
                .flatMap(term -> Concepts.codeOf(term.conceptId()).stream()
                        .map(code -> new IndexCoder.Coded(
                                code,
                                term.phrase(),
                                IntStream.range(from, to).boxed().toList())))
                .findFirst();
    }

    private Optional<WalkedWay> condition(Neighbourhood around, List<Word> beyond) {
        WalkKind kind = beyond.isEmpty() ? WalkKind.SENTENCE : WalkKind.PROBLEM;
        return index.code(said(around, beyond), around.head().own()).map(coded -> way(kind, around, coded, beyond));
    }

    /** What the Tabular List has for the code of the mention with the details that its sentence tells. */
    private Optional<WalkedWay> detail(Neighbourhood around) {
        return around.head()
                .own()
                .flatMap(own -> index.detail(said(around, List.of()), own))
                .map(coded -> way(WalkKind.SENTENCE, around, coded, List.of()));
    }

    /** A way that other sentences of the problem lead on, to the same condition in more detail. */
    private Optional<WalkedWay> beyond(Neighbourhood around) {
        return condition(around, further)
                .filter(way -> way.reachesBeyond(sentence))
                .filter(way -> index.refines(around.head().own(), way.coded().code()));
    }

    /**
     * From each mention that means no condition by itself, with other such mentions as words like any other: how an injury
     * happened is told in them ("tripped over a rug and fell").
     */
    private List<WalkedWay> causes() {
        List<Head> coded = heads.stream().filter(Head::meansACode).toList();
        List<WalkedWay> causes = new ArrayList<>();
        for (Head head : heads) {
            if (!head.meansACode() && index.namesCause(folded.subList(head.first(), head.behind()))) {
                Neighbourhood around = Neighbourhood.of(head, coded, folded);
                index.cause(said(around, List.of()))
                        .map(cause -> way(WalkKind.CAUSE, around, cause, List.of()))
                        .ifPresent(causes::add);
            }
        }
        return causes;
    }

    /** The mention among the words of its neighbourhood, and what else is said of the same problem. */
    private Said said(Neighbourhood around, List<Word> beyond) {
        return new Said(around.of(folded), around.begin(), around.end(), folded(beyond));
    }

    private WalkedWay way(WalkKind kind, Neighbourhood around, IndexCoder.Coded coded, List<Word> beyond) {
        return new WalkedWay(
                kind,
                around.head().mention(),
                coded,
                Stream.concat(around.of(sentence.words()).stream(), beyond.stream())
                        .toList());
    }
}
