package org.hybridcode.nlp.ctakes;

import java.util.List;
import org.apache.ctakes.typesystem.type.textsem.EntityMention;
import org.apache.uima.jcas.JCas;
import org.hybridcode.kb.concept.TermKind;
import org.hybridcode.rules.facts.Span;

/** Spans that are mentions because somebody says so: the caller, or a code that the note spells out. */
public final class ExplicitSpans {
    /** The concept of a span that the caller gave. */
    public static final String GIVEN = "given:";

    private static final String CODE = "spelled:";

    private ExplicitSpans() {}

    /** The concept of a code that the note spells out. */
    static String ofCode(String code) {
        return CODE + code;
    }

    /** Whether the concept is a code that the note spells out. */
    public static boolean isCode(String conceptId) {
        return conceptId.startsWith(CODE);
    }

    /** The code that the note spells out, exactly as it stands there. */
    public static String code(String conceptId) {
        return conceptId.substring(CODE.length());
    }

    static void write(JCas cas, List<Span> given) {
        given.forEach(span -> {
            EntityMention mention = new EntityMention(cas, span.begin(), span.end());
            Concepting.mark(cas, mention, GIVEN, TermKind.SYNONYM);
            mention.addToIndexes();
        });
    }
}
