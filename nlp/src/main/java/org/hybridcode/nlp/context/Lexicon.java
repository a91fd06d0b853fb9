package org.hybridcode.nlp.context;

import java.util.ArrayList;
import java.util.List;

/**
 * The phrases of the cue files. Filled once by {@link LexiconReader}, then only read.
 *
 * @param cues cues and what only looks like one
 * @param terminators what ends scopes
 * @param verbs the bit of the terminator group whose members tell a full clause from a bare list
 */
record Lexicon(PhraseTrie cues, PhraseTrie terminators, long verbs) {

    /**
     * The longest cues of the sentence, in order. A cue never shares a token with a condition that it does not wholly lie
     * in, so that "no change" leaves "no" to the target "change in weight". What shares a word with a phrase that only
     * looks like a cue is none: "do not" in "do not know".
     */
    List<Match> cues(List<Token> tokens, TargetEdges edges) {
        List<Match> matches = outermost(cues.matches(tokens, edges));
        List<Match> pseudo = matches.stream().filter(match -> !match.isCue()).toList();
        return matches.stream()
                .filter(Match::isCue)
                .filter(cue -> pseudo.stream().noneMatch(cue::overlaps))
                .toList();
    }

    /** The terminators of the sentence, in order, without those inside a phrase that ends nothing. */
    List<Match> terminators(List<Token> tokens) {
        List<Match> matches = terminators.matches(tokens, TargetEdges.NONE);
        List<Match> harmless = matches.stream().filter(Match::isHarmless).toList();
        return matches.stream()
                .filter(match -> harmless.stream().noneMatch(phrase -> phrase.covers(match)))
                .toList();
    }

    private static List<Match> outermost(List<Match> matches) {
        List<Match> outermost = new ArrayList<>();
        int covered = 0;
        for (Match match : matches) {
            if (match.end() > covered) {
                outermost.add(match);
                covered = match.end();
            }
        }
        return outermost;
    }
}
