package org.hybridcode.rules.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import org.hybridcode.rules.lint.Linter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a site may write is no other language: the rules that come with the program are written in it. */
final class BuiltInSubsetTest {

    @ParameterizedTest
    @EnumSource(Layer.class)
    void builtInRulesAreWithinTheSubset(Layer layer) {
        Linter linter = new Linter(Scopes.builtIn(layer));
        assertThat(Rulebook.sources(layer)).allSatisfy((resource, text) -> assertThat(linter.check(resource, text))
                .isEmpty());
    }
}
