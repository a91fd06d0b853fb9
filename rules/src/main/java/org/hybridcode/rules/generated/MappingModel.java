package org.hybridcode.rules.generated;

import static org.drools.model.PatternDSL.alphaIndexedBy;
import static org.drools.model.PatternDSL.declarationOf;
import static org.drools.model.PatternDSL.on;
import static org.drools.model.PatternDSL.pattern;
import static org.drools.model.PatternDSL.reactOn;
import static org.drools.model.PatternDSL.rule;

import org.drools.model.Drools;
import org.drools.model.Index;
import org.drools.model.Rule;
import org.drools.model.Variable;
import org.drools.model.functions.Block2;
import org.drools.model.functions.Function1;
import org.drools.model.functions.HashedExpression;
import org.drools.model.functions.Predicate1;
import org.hybridcode.rules.facts.Mapping;
import org.hybridcode.rules.facts.Mention;

/**
 * What the text of a generated mapping says, told to Drools without a compiler: every rule has the same condition and the
 * same consequence, which differ in their literals alone, so that no class is made for a rule. A condition is indexed by its
 * literal: however many rules there are, a mention meets its own.
 */
final class MappingModel {
    static final String PACKAGE = "generated";

    private static final String PROPERTY = "conceptId";
    private static final ConceptOf CONCEPT = new ConceptOf();

    private MappingModel() {}

    /** {@code conceptId == "..."}; its hash names the literal, by it Drools tells nodes that can be shared. */
    private record ConceptIs(String concept) implements Predicate1<Mention>, HashedExpression {
        @Override
        public boolean test(Mention mention) {
            return concept.equals(mention.conceptId());
        }

        @Override
        public String getExpressionHash() {
            return PROPERTY + "==" + concept;
        }
    }

    /** {@code conceptId}. */
    private record ConceptOf() implements Function1<Mention, String>, HashedExpression {
        @Override
        public String apply(Mention mention) {
            return mention.conceptId();
        }

        @Override
        public String getExpressionHash() {
            return PROPERTY;
        }
    }

    /** {@code insert(new Mapping($mention, "..."))}. */
    private record Maps(String code) implements Block2<Drools, Mention>, HashedExpression {
        @Override
        public void execute(Drools drools, Mention mention) {
            drools.insert(new Mapping(mention, code));
        }

        @Override
        public String getExpressionHash() {
            return "insert Mapping " + code;
        }
    }

    /** The rule, under its id alone. */
    static Rule of(String id, MappingRule mapping) {
        String concept = mapping.concept();
        Variable<Mention> mention = declarationOf(Mention.class, "$mention");
        return rule(PACKAGE, id)
                .build(
                        pattern(mention)
                                .expr(
                                        concept,
                                        new ConceptIs(concept),
                                        alphaIndexedBy(String.class, Index.ConstraintType.EQUAL, 1, CONCEPT, concept),
                                        reactOn(PROPERTY)),
                        on(mention).execute(new Maps(mapping.code().text())));
    }
}
