package org.hybridcode.nlp.context;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** Measures how far the cues of one sentence reach. */
final class Scopes {

    /** The most tokens of what a sentence is about, before its colon. */
    private static final int TOPIC = 10;

    private static final Set<String> RELATIVE = Set.of("which", "who", "that");

    private final List<Token> tokens;
    private final TargetEdges edges;
    private final long verbs;
    /** For every token, the groups of the terminators that cover it. */
    private final long[] ends;

    /**
     * @param targets terminators that lie inside one of these end nothing
     * @param edges where these begin and end
     * @param verbs the bit of the group whose members tell a full clause from a bare list
     */
    Scopes(List<Token> tokens, List<Match> terminators, List<TokenRange> targets, TargetEdges edges, long verbs) {
        this.tokens = tokens;
        this.edges = edges;
        this.verbs = verbs;
        this.ends = new long[tokens.size()];
        boolean[] inTarget = new boolean[tokens.size()];
        targets.forEach(target -> Arrays.fill(inTarget, target.first(), target.end(), true));
        for (Match match : terminators) {
            if (!inside(match, inTarget)) {
                mark(match, targets.stream().anyMatch(match::runsInto));
            }
        }
    }

    private void mark(Match match, boolean cut) {
        for (Entry entry : match.entries()) {
            if (entry instanceof Entry.Terminator terminator && !(cut && terminator.whole())) {
                for (int at = match.first(); at < match.end(); at++) {
                    ends[at] |= terminator.group();
                }
            }
        }
    }

    private static boolean inside(Match match, boolean[] inTarget) {
        for (int at = match.first(); at < match.end(); at++) {
            if (!inTarget[at]) {
                return false;
            }
        }
        return true;
    }

    /** The tokens that the cue speaks about, itself included: from the first to the one after the last. */
    TokenRange scope(Match match, Entry.CueEntry cue) {
        if (cue.direction() == Direction.TOPIC) {
            return topic(match);
        }
        int first = cue.direction().backward() ? begin(match, cue) : match.first();
        int end = cue.direction().forward() ? end(match, cue) : match.end();
        return new TokenRange(first, end);
    }

    /** The tokens before the colon of the sentence; none where it has no such colon, or the cue a target behind it. */
    private TokenRange topic(Match match) {
        int colon = 1;
        while (colon <= match.first() && !tokens.get(colon).text().equals(":")) {
            colon++;
        }
        boolean named = colon <= Math.min(match.first(), TOPIC);
        return named && !edges.ofConditionWithin(colon + 1, match.first())
                ? new TokenRange(1, colon)
                : new TokenRange(match.first(), match.first());
    }

    private int end(Match match, Entry.CueEntry cue) {
        int words = 0;
        for (int at = match.end(); at < tokens.size() - 1; at++) {
            Token token = tokens.get(at);
            boolean opensList = at == match.end() && token.text().equals(":");
            if (!opensList && endsAt(at, cue.rule()) || token.isComma() && !crossesForward(at, cue.rule())) {
                return at;
            }
            words = token.in(WordClasses.SEPARATOR) ? 0 : words + (token.isWord() ? 1 : 0);
            if (words > cue.reach() + 1L) {
                return at;
            }
        }
        return tokens.size() - 1;
    }

    private int begin(Match match, Entry.CueEntry cue) {
        int words = 0;
        boolean list = false;
        for (int at = beforePredicate(match); at > 0; at--) {
            Token token = tokens.get(at);
            list |= token.in(WordClasses.AND) || token.in(WordClasses.OR);
            if (endsAt(at, cue.rule()) || token.isComma() && !crossesBackward(at, list, cue.rule())) {
                return at + 1;
            }
            words = token.in(WordClasses.SEPARATOR) ? 0 : words + (token.isWord() ? 1 : 0);
            if (words > cue.reach() + 1L) {
                return at + 1;
            }
        }
        return 1;
    }

    /** The last token before the cue that is not an auxiliary of it: "pneumonia" in "pneumonia has since resolved". */
    private int beforePredicate(Match match) {
        int at = match.first() - 1;
        while (at > 0 && tokens.get(at).in(WordClasses.AUXILIARY)) {
            at--;
        }
        return beforeRelativeClause(at);
    }

    /** "sepsis" of "sepsis, which was feared at first, was ruled out", where the token is the second comma. */
    private int beforeRelativeClause(int token) {
        int at = token;
        if (tokens.get(at).isComma()) {
            do {
                at--;
            } while (at > 1 && !tokens.get(at).isComma());
        }
        return at > 1 && at < token && RELATIVE.contains(tokens.get(at + 1).text()) ? at - 1 : token;
    }

    private boolean endsAt(int at, ScopeRule rule) {
        return (ends[at] & rule.ends()) != 0;
    }

    private boolean crossesForward(int comma, ScopeRule rule) {
        return switch (rule.comma()) {
            case CROSS -> true;
            case STOP, CROSS_SUBJECT_LIST -> false;
            case CROSS_OR_LIST -> orFollows(comma, rule);
        };
    }

    private boolean crossesBackward(int comma, boolean list, ScopeRule rule) {
        return switch (rule.comma()) {
            case CROSS -> true;
            case STOP -> false;
            case CROSS_OR_LIST -> list;
            case CROSS_SUBJECT_LIST -> list && !verbPrecedes(comma, rule);
        };
    }

    private boolean orFollows(int comma, ScopeRule rule) {
        for (int at = comma + 1; at < tokens.size() && !endsAt(at, rule); at++) {
            if (tokens.get(at).in(WordClasses.OR)) {
                return true;
            }
        }
        return false;
    }

    private boolean verbPrecedes(int comma, ScopeRule rule) {
        for (int at = comma - 1; at > 0; at--) {
            if ((ends[at] & verbs) != 0) {
                return true;
            }
            if (endsAt(at, rule)) {
                return false;
            }
        }
        return false;
    }
}
