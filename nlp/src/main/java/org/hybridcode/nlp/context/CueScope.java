package org.hybridcode.nlp.context;

import org.hybridcode.rules.facts.Cue;
import org.hybridcode.rules.facts.CueKind;

/**
 * A cue of one sentence with its scope.
 *
 * @param cue the cue in note coordinates
 * @param cancels whether it takes the attribute back instead of giving it
 * @param match the cue's own tokens
 * @param scope the tokens it speaks about, its own included
 */
record CueScope(Cue cue, boolean cancels, TokenRange match, TokenRange scope) {

    /** Whether the cue speaks about the target: the target begins or ends within the scope and clear of the cue. */
    boolean reaches(TokenRange target) {
        boolean forward = target.first() >= match.end() && target.first() < scope.end();
        boolean backward =
                target.end() <= match.first() && target.end() > scope.first() && target.first() < scope.end();
        return forward || backward;
    }

    CueKind kind() {
        return cue.kind();
    }
}
