package org.hybridcode.kb.release;

import static org.assertj.core.api.Assertions.assertThat;

import org.hybridcode.kb.concept.Term;
import org.hybridcode.kb.concept.TermKind;
import org.junit.jupiter.api.Test;

final class LexiconBuilderTest {
    private static final Row PLACE =
            KnowledgeBaseFolder.rows("small.tsv", "term\tgout").iterator().next();

    @Test
    void twoConditionsThatTheIndexOnlyRefersOnFromAreNoWordingOfTheirOwn() {
        LexiconBuilder builder = new LexiconBuilder();
        keyed(builder, "heart failure", "code:I50.9");
        keyed(builder, "hypertension", "code:I10");
        keyed(builder, "heart failure with hypertension", "word:heart failure with hypertension");
        keyed(builder, "gout with tophus", "code:M1A.9XX1");
        keyed(builder, "hypertension with vehicle", "word:hypertension with vehicle");

        assertThat(builder.build().terms())
                .extracting(Term::phrase)
                .containsExactlyInAnyOrder(
                        "heart failure", "hypertension", "gout with tophus", "hypertension with vehicle");
    }

    private static void keyed(LexiconBuilder builder, String key, String concept) {
        builder.keyed(PLACE, Term.ofKey(key, concept, TermKind.INDEX));
    }
}
