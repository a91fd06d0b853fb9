package org.hybridcode.nlp.context;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import org.hybridcode.kb.table.Table;
import org.hybridcode.rules.facts.Assertion;
import org.hybridcode.rules.facts.Cue;
import org.hybridcode.rules.facts.Span;

/**
 * Decides polarity, temporality, certainty and experiencer of the mentions of a sentence from the cue words around them
 * and from the section, after the ConText algorithm (Harkema et al. 2009).
 *
 * <p>Immutable and safe for any number of threads.
 */
public final class ContextAnalyzer {

    private final Tokenizer tokenizer;
    private final Lexicon lexicon;
    private final SectionPriors priors;

    private ContextAnalyzer(Tokenizer tokenizer, Lexicon lexicon, SectionPriors priors) {
        this.tokenizer = tokenizer;
        this.lexicon = lexicon;
        this.priors = priors;
    }

    /**
     * Reads the cue files from the class path.
     *
     * @throws IllegalStateException when a file is missing or bad, naming file, line and value
     */
    public static ContextAnalyzer load() {
        WordClasses classes = WordClasses.of(Table.read("/hybridcode/context/classes.tsv", 3));
        return new ContextAnalyzer(new Tokenizer(classes), LexiconReader.read(), SectionPriors.read());
    }

    /**
     * What the sentence and its section make of each target.
     *
     * @param sentence the sentence
     * @param targets stretches of the sentence, in note coordinates; they may overlap
     * @return one assertion for each target, in the order of the targets; the cues are in note coordinates
     * @throws IllegalArgumentException when a target does not lie in the sentence
     */
    public List<Assertion> analyze(SentenceText sentence, List<Span> targets) {
        return analyze(sentence, targets, none -> false);
    }

    /**
     * What the sentence and its section make of each target, of which some are words that only sharpen what they stand
     * beside: most cues may share a token with one of them, "excluded today", "treated as".
     *
     * @param word whether the target of this place in the list is such a word
     */
    public List<Assertion> analyze(SentenceText sentence, List<Span> targets, IntPredicate word) {
        if (targets.isEmpty()) {
            return List.of();
        }
        List<Token> tokens = tokenizer.tokens(sentence.text());
        List<TokenRange> ranges = targets.stream()
                .map(target -> TokenRange.of(target, sentence, tokens))
                .toList();
        List<Cue> sectionCues = priors.cues(sentence);
        List<CueScope> scopes = scopes(sentence, sectionCues, tokens, ranges, new TargetEdges(ranges, word));
        return ranges.stream()
                .map(range -> Verdict.of(range, sectionCues, scopes))
                .toList();
    }

    private List<CueScope> scopes(
            SentenceText sentence, List<Cue> heading, List<Token> tokens, List<TokenRange> targets, TargetEdges edges) {
        List<Match> matches = lexicon.cues(tokens, edges);
        Scopes scopes = new Scopes(tokens, lexicon.terminators(tokens), targets, edges, lexicon.verbs());
        List<CueScope> found = new ArrayList<>();
        for (Match match : matches) {
            Span span = span(match, tokens, sentence.begin());
            for (Entry entry : match.entries()) {
                if (entry instanceof Entry.CueEntry cue && cue.speaksIn(sentence.section(), heading)) {
                    found.add(new CueScope(
                            new Cue(cue.kind(), cue.phrase(), span),
                            cue.effect() == Effect.TAKES_BACK,
                            new TokenRange(match.first(), match.end()),
                            scopes.scope(match, cue)));
                }
            }
        }
        return found;
    }

    /** The cue's characters; an edge of the sentence that belongs to the cue has none. */
    private static Span span(Match match, List<Token> tokens, int offset) {
        int first = match.first() == 0 ? 1 : match.first();
        int last = match.end() == tokens.size() ? match.end() - 2 : match.end() - 1;
        return new Span(
                offset + tokens.get(first).begin(), offset + tokens.get(last).end());
    }
}
