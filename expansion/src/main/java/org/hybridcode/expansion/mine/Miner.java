package org.hybridcode.expansion.mine;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import org.hybridcode.kb.code.Icd10Code;
import org.hybridcode.kb.codebook.Codebook;
import org.hybridcode.kb.codebook.CodebookEntry;
import org.hybridcode.kb.concept.Phrases;
import org.hybridcode.kb.index.CodeReference;
import org.hybridcode.kb.index.Completion;
import org.hybridcode.kb.index.ContentWords;
import org.hybridcode.kb.index.Surroundings;
import org.hybridcode.kb.official.Gem;
import org.hybridcode.kb.release.KnowledgeBase;
import org.hybridcode.kb.table.Table;
import org.hybridcode.nlp.dictionary.Word;
import org.hybridcode.nlp.neural.encoder.EmbeddedEncoder;
import org.hybridcode.rules.facts.Span;

/** Finds in a document the phrases that may mean a code. Safe to share between threads; the same text gives the same. */
public final class Miner {
    /** The pattern of phrases anywhere in the text. */
    public static final String PHRASE = "phrase";

    static final String PATTERNS = "/hybridcode/expansion/patterns.tsv";
    private static final String ENDS = "/hybridcode/phrases/phrase-ends.tsv";
    private static final String JOINS = " -/'\u2019";
    private static final int LONGEST = 8;
    /** A phrase for the encoder: one word the dictionary does not have is rarely a condition. */
    private static final int FEWEST_LIKE = 2;

    private static final int MOST_LIKE = 6;

    private final Meanings meanings;
    private final Optional<Likeness> likeness;
    private final Codebook codebook;
    private final Completion completion;
    private final Icd9Codes icd9;
    private final List<LexicalPattern> patterns =
            Table.readNamed(PATTERNS).stream().map(LexicalPattern::of).toList();
    private final Set<String> ends =
            Table.read(ENDS, 1).stream().map(row -> row.cell(0)).collect(Collectors.toSet());

    /**
     * A miner of phrases that a knowledge base does not have.
     *
     * @param kb the code list with the terms of the knowledge base
     * @param encoder trained on the knowledge base, if there is one
     * @param gems the General Equivalence Mappings, if they are at hand
     */
    public Miner(KnowledgeBase kb, Optional<EmbeddedEncoder> encoder, List<Gem> gems) {
        this.meanings = new Meanings(kb);
        this.likeness = encoder.map(open -> Likeness.of(open, kb, this::isSpoken));
        this.codebook = kb.codebook();
        this.completion = Completion.whole(codebook);
        this.icd9 = new Icd9Codes(gems);
    }

    /** Likeness by the encoder, if there is one. */
    public Optional<Likeness> likeness() {
        return likeness;
    }

    /** How many rewrites were learned from the knowledge base. */
    public int rewrites() {
        return meanings.wordings().rewrites();
    }

    /** The code that the knowledge base has for a phrase already, if it has one. */
    public Optional<CodebookEntry> known(String phrase) {
        return meanings.known(phrase);
    }

    /** Whether titles or wordings give a phrase these codes, in the order of the codes; none when they say nothing of it. */
    public List<Proposed> said(String phrase) {
        return meanings.of(List.of(phrase.split(" ", -1)));
    }

    /** Everything that a document says, each phrase at each place once for each pattern. */
    public List<Sighting> sightings(String text) {
        List<Sighting> found = new ArrayList<>();
        for (List<Word> chunk : chunks(text)) {
            phrases(text, chunk, found);
        }
        for (LexicalPattern pattern : patterns) {
            Matcher matcher = pattern.pattern().matcher(text);
            while (matcher.find()) {
                matched(pattern, matcher, text, found);
            }
        }
        return List.copyOf(found);
    }

    /** Runs of words between which nothing stands but what joins words. */
    private static List<List<Word>> chunks(String text) {
        List<List<Word>> chunks = new ArrayList<>();
        List<Word> open = new ArrayList<>();
        for (Word word : Word.in(text, 0, text.length())) {
            if (!open.isEmpty() && !isJoined(text, open.get(open.size() - 1).end(), word.begin())) {
                chunks.add(open);
                open = new ArrayList<>();
            }
            open.add(word);
        }
        chunks.add(open);
        return chunks;
    }

    private static boolean isJoined(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            boolean wrapped = text.charAt(i) == '\n' && !text.startsWith("\n\n", i);
            if (JOINS.indexOf(text.charAt(i)) < 0 && !wrapped) {
                return false;
            }
        }
        return to - from < 4;
    }

    private void phrases(String text, List<Word> chunk, List<Sighting> found) {
        List<String> folded = chunk.stream().map(Word::plain).toList();
        for (int begin = 0; begin < chunk.size(); begin++) {
            for (int end = begin + 1; end <= Math.min(chunk.size(), begin + LONGEST); end++) {
                List<Proposed> codes = meanings.of(folded.subList(begin, end));
                if (!codes.isEmpty()) {
                    found.add(sighting(text, chunk.subList(begin, end), PHRASE, codes));
                }
            }
        }
        likeness.ifPresent(like -> nounPhrases(chunk, text)
                .forEach(words -> like(text, words, PHRASE, like).ifPresent(found::add)));
    }

    private static Sighting sighting(String text, List<Word> words, String pattern, List<Proposed> codes) {
        Span span = new Span(words.get(0).begin(), words.get(words.size() - 1).end());
        String phrase = words.stream().map(Word::plain).collect(Collectors.joining(" "));
        return new Sighting(phrase, written(text, span), span, pattern, codes);
    }

    private static String written(String text, Span span) {
        return text.substring(span.begin(), span.end()).replaceAll("\\s+", " ");
    }

    /** The parts of a chunk between the words at which a noun phrase ends. */
    private List<List<Word>> nounPhrases(List<Word> chunk, String text) {
        List<List<Word>> phrases = new ArrayList<>();
        List<Word> open = new ArrayList<>();
        for (Word word : chunk) {
            if (ends.contains(text.substring(word.begin(), word.end()).toLowerCase(Locale.ROOT))) {
                phrases.add(open);
                open = new ArrayList<>();
            } else {
                open.add(word);
            }
        }
        phrases.add(open);
        return phrases;
    }

    /** The code that the encoder finds for a phrase whose words all stand in titles and wordings, if nothing else says one. */
    private Optional<Sighting> like(String text, List<Word> words, String pattern, Likeness like) {
        List<String> folded = words.stream().map(Word::plain).toList();
        if (!isSpoken(folded)) {
            return Optional.empty();
        }
        String phrase = String.join(" ", folded);
        if (meanings.wordings().knows(phrase)
                || meanings.wordings().meaning(folded).isPresent()) {
            return Optional.empty();
        }
        return like.nearest(phrase)
                .map(near -> sighting(text, words, pattern, List.of(new Proposed(near.entry(), SourceKind.ENCODER))));
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

    private void matched(LexicalPattern pattern, Matcher matcher, String text, List<Sighting> found) {
        switch (pattern.kind()) {
            case SPELLED -> spelled(pattern, matcher, text, found);
            case DIAGNOSED ->
                LexicalPattern.group(matcher, text, "term").ifPresent(term -> diagnosed(pattern, term, text, found));
            case DEFINED -> defined(pattern, matcher, text, found);
            case SHORT ->
                LexicalPattern.group(matcher, text, "alias").ifPresent(alias -> shortForm(pattern, alias, text, found));
        }
    }

    private void spelled(LexicalPattern pattern, Matcher matcher, String text, List<Sighting> found) {
        Optional<Icd10Code> code = LexicalPattern.group(matcher, text, "code")
                .map(span -> new Icd10Code(text.substring(span.begin(), span.end())))
                .or(() -> LexicalPattern.group(matcher, text, "icd9")
                        .flatMap(span -> icd9.of(text.substring(span.begin(), span.end()))));
        Optional<Span> term = LexicalPattern.group(matcher, text, "term");
        if (code.isEmpty() || term.isEmpty()) {
            return;
        }
        String phrase = Phrases.key(written(text, term.get()).toLowerCase(Locale.ROOT));
        if (!phrase.isEmpty() && codebook.find(code.get().text()).isPresent()) {
            completion
                    .complete(new CodeReference(code.get().text()), Surroundings.of(phrase))
                    .code()
                    .ifPresent(entry -> found.add(new Sighting(
                            phrase,
                            written(text, term.get()),
                            term.get(),
                            pattern.name(),
                            List.of(new Proposed(entry, SourceKind.SPELLED)))));
        }
    }

    private void diagnosed(LexicalPattern pattern, Span term, String text, List<Sighting> found) {
        List<Word> words = Word.in(text, term.begin(), term.end());
        List<Proposed> codes = words.isEmpty()
                ? List.of()
                : meanings.of(words.stream().map(Word::plain).toList());
        if (!codes.isEmpty()) {
            found.add(sighting(text, words, pattern.name(), codes));
        } else if (likeness.isPresent()) {
            like(text, words, pattern.name(), likeness.get()).ifPresent(found::add);
        }
    }

    private void shortForm(LexicalPattern pattern, Span alias, String text, List<Sighting> found) {
        String written = text.substring(alias.begin(), alias.end());
        LongForm.before(text, alias.begin() - 1, written)
                .ifPresent(term -> named(pattern, meaning(text, term), alias, text, found));
    }

    private void defined(LexicalPattern pattern, Matcher matcher, String text, List<Sighting> found) {
        Optional<Span> term = LexicalPattern.group(matcher, text, "term");
        Optional<Span> alias = LexicalPattern.group(matcher, text, "alias");
        if (term.isPresent() && alias.isPresent()) {
            Optional<CodebookEntry> code = tail(text, term.get());
            if (code.isPresent()) {
                named(pattern, code, alias.get(), text, found);
            }
        }
    }

    /** The alias with the code of the term; with none when the term has none, so that it counts against other meanings. */
    private void named(
            LexicalPattern pattern, Optional<CodebookEntry> code, Span alias, String text, List<Sighting> found) {
        List<Word> words = Word.in(text, alias.begin(), alias.end());
        if (words.isEmpty()) {
            return;
        }
        String phrase = words.stream()
                .map(pattern.kind() == LexicalPattern.Kind.SHORT ? Word::folded : Word::plain)
                .collect(Collectors.joining(" "));
        boolean names = pattern.kind() == LexicalPattern.Kind.SHORT
                || meanings.wordings().heads(words.get(words.size() - 1).plain());
        if (names && !ContentWords.isGeneral(List.of(phrase.split(" ", -1)))) {
            found.add(new Sighting(
                    phrase,
                    written(text, alias),
                    alias,
                    pattern.name(),
                    code.map(entry -> List.of(new Proposed(entry, SourceKind.DEFINED)))
                            .orElse(List.of())));
        }
    }

    /** The code of the longest end of a term that has one: where it begins the pattern cannot tell. */
    private Optional<CodebookEntry> tail(String text, Span term) {
        List<Word> words = Word.in(text, term.begin(), term.end());
        for (int begin = Math.max(0, words.size() - LONGEST); begin < words.size(); begin++) {
            Span end = new Span(words.get(begin).begin(), term.end());
            Optional<CodebookEntry> code = meaning(text, end);
            if (code.isPresent()) {
                return words.size() - begin > 1 || text.charAt(term.begin()) == text.charAt(end.begin())
                        ? code
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** The one code that the words of a span have, in the knowledge base or by what they say. */
    private Optional<CodebookEntry> meaning(String text, Span span) {
        List<String> folded = Word.in(text, span.begin(), span.end()).stream()
                .map(Word::plain)
                .toList();
        if (folded.isEmpty()) {
            return Optional.empty();
        }
        Optional<CodebookEntry> known = meanings.known(String.join(" ", folded));
        List<Proposed> said = known.isPresent() ? List.of() : meanings.of(folded);
        return said.size() == 1 ? Optional.of(said.get(0).entry()) : known;
    }
}
