package org.hybridcode.rules.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.hybridcode.kb.codebook.Codebook;
import org.hybridcode.kb.release.KnowledgeBaseReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Every layer is written in the house format; and the lint that says so sees what is not. */
final class RuleLintTest {
    private static final Codebook CODEBOOK = KnowledgeBaseReader.starter().codebook();

    private static final String GOOD = """
            // Experiencer: only the patient's conditions are coded.
            // Reads Candidate. Writes Rejection.
            package rules.experiencer

            import org.hybridcode.rules.facts.Candidate
            import org.hybridcode.rules.facts.Rejection

            rule "EXP-0001 A sample is refused"
                @Source("ICD-10-CM Official Guidelines FY2025, Section IV.J")
                @Effective("2015-10-01/..")
                @Owner("coding-compliance")
                @Status("approved")
                @Remedy("say so")
                ruleflow-group "experiencer"
            when
                $candidate : Candidate(
                    $proposal : proposal,
                    category == "Z80") // Family history of primary malignant neoplasm
            then
                insert(new Rejection($proposal, "a sample; refused"));
            end
            """;

    @ParameterizedTest
    @EnumSource(Layer.class)
    void layerIsWrittenInTheHouseFormat(Layer layer) {
        assertThat(Rulebook.sources(layer))
                .allSatisfy((resource, text) ->
                        assertThat(LayerLint.findings(layer, text, CODEBOOK)).isEmpty());
    }

    @Test
    void idsAreUniqueOverAllLayers() {
        List<String> ids = Arrays.stream(Layer.values())
                .flatMap(layer -> Rulebook.sources(layer).values().stream())
                .flatMap(text -> LayerLint.ids(text).stream())
                .toList();
        assertThat(ids).isNotEmpty().doesNotHaveDuplicates();
    }

    @Test
    void findsNothingInAGoodRule() {
        assertThat(LayerLint.findings(Layer.EXPERIENCER, GOOD, CODEBOOK)).isEmpty();
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    EXP-0001 A                       | NEG-0001 A                    | a prefix of another layer
                    EXP-0001 A                       | EXP-1 A                       | an id that is no id
                    @Status("approved")              | @Status("agreed")             | an unknown status
                    @Owner("coding-compliance")      | `@Author("me")`               | an unknown key
                    @Remedy("say so")                | @Remedy(say = "so")           | metadata that is no plain string
                    2015-10-01/..                    | 2015-10-01                    | a period without an end
                    2015-10-01/..                    | 2015-13-01/..                 | a month that is none
                    2015-10-01/..                    | 2015-10-01/2014-10-01         | a period that ends before it begins
                    ruleflow-group "experiencer"     | ruleflow-group "negation"     | a group of another layer
                    ruleflow-group "experiencer"     | ruleflow-group "experiencer" salience 10 | salience
                    package rules.experiencer        | package rules.negation        | a package of another layer
                    insert(new                       | modify($candidate); insert(new | a second statement
                    insert(new Rejection($proposal   | insert(new Object($proposal   | an insert that is no verdict
                    insert(new                       | insertLogical(new             | an insert that can be taken back
                    $candidate :                     | eval(true) $candidate :       | eval
                    refused"));                      | refused")); System.out.println(); | printing
                    // Family history of primary     | // Family trouble of primary  | a title that is not official
                    "Z80") // Family history of primary malignant neoplasm | "Z80") | a code without a title
                    "Z80"                            | "Z09.9"                       | a code that is not in the codebook
                    Reads Candidate                  | Reads Evidence                | a header that reads something else
                    Writes Rejection                 | Writes Warning                | a header that writes something else
                    """)
    void findsWhatIsNotInTheHouseFormat(String good, String bad, String name) {
        assertThat(GOOD).contains(good);
        assertThat(LayerLint.findings(Layer.EXPERIENCER, GOOD.replace(good, bad), CODEBOOK))
                .as(name)
                .isNotEmpty();
    }
}
