package org.hybridcode.rules.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.hybridcode.rules.lint.Linter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a site may write is no other language: the rules that come with the program are written in it. */
final class BuiltInSubsetTest {

    static Set<Map.Entry<String, String>> files() {
        return LayerTexts.asWritten().entrySet();
    }

    @ParameterizedTest
    @MethodSource("files")
    void builtInRulesAreWithinTheSubset(Map.Entry<String, String> file) {
        assertThat(new Linter(Scopes.builtIn(LayerTexts.layer(file.getKey()))).check(file.getKey(), file.getValue()))
                .isEmpty();
    }
}
