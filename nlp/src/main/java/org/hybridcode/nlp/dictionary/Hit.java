package org.hybridcode.nlp.dictionary;

import java.util.List;
import org.hybridcode.kb.concept.Term;
import org.hybridcode.kb.concept.TermKind;
import org.hybridcode.rules.facts.Span;

/**
 * A wording of the dictionary found in a note.
 *
 * @param span where it stands
 * @param terms the terms it may be, at least one
 */
public record Hit(Span span, List<Term> terms) {

    /** Copies the terms. */
    public Hit {
        terms = List.copyOf(terms);
    }

    /** Whether it names no condition by itself, and only sharpens others. */
    boolean sharpensOnly() {
        return terms.stream().allMatch(term -> term.kind() == TermKind.MODIFIER);
    }
}
