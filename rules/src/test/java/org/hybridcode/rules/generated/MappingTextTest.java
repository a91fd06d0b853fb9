package org.hybridcode.rules.generated;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.hybridcode.kb.code.Icd10Code;
import org.hybridcode.rules.lint.Finding;
import org.hybridcode.rules.rulebook.RulesException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class MappingTextTest {
    private static final String NAME = "chapter-09.drl";
    private static final List<MappingRule> RULES = List.of(
            Mappings.rule("heart attack", "I21.9"),
            new MappingRule(
                    "Ménière-like 'spells'",
                    new Icd10Code("H81.09"),
                    "Ménière's disease, unspecified ear",
                    MappingState.RETIRED,
                    new MappingPeriod(LocalDate.of(2024, 10, 1), Optional.of(LocalDate.of(2025, 9, 30))),
                    new MappingEvidence(
                            0,
                            3,
                            List.of("encoder"),
                            List.of(),
                            new MappingOrigin("0".repeat(64), Optional.of("a".repeat(64)), LocalDate.of(2026, 1, 2))),
                    new MappingReview(
                            Optional.of("A. Coder"),
                            Optional.of(LocalDate.of(2027, 1, 31)),
                            Optional.of("means dizziness here, // not the disease"))),
            Mappings.rule("attack of the heart", "I21.9", MappingState.DRAFT),
            Mappings.rule("heart attack", "I25.2", MappingState.SHADOW));

    @Test
    void textThatIsReadIsWrittenAgainByteForByte() {
        String text = MappingWriter.text(9, RULES);
        MappingFile file = MappingReader.read(NAME, bytes(text));
        assertThat(file.rules())
                .containsExactlyElementsOf(RULES.stream().sorted().toList());
        assertThat(MappingWriter.text(9, file.rules())).isEqualTo(text);
    }

    @Test
    void orderOfTheRulesDoesNotChangeTheText() {
        List<MappingRule> shuffled = new ArrayList<>(RULES);
        Collections.shuffle(shuffled, new Random(7));
        assertThat(MappingWriter.text(9, shuffled)).isEqualTo(MappingWriter.text(9, RULES));
    }

    @Test
    void looksLikeThis() {
        assertThat(MappingWriter.text(9, RULES.subList(0, 1))).isEqualTo("""
                // Generated mappings to codes of chapter 9: one rule for each wording and code, in the order of the wordings.
                // Reads Mention. Writes Mapping. Status, dates and review may be changed; another shape is refused.
                package generated.chapter09

                import org.hybridcode.rules.facts.Mapping
                import org.hybridcode.rules.facts.Mention

                rule "MAP-5b5470baec8f3e41 Title of I21.9"
                    @Phrase("heart attack")
                    @Status("active")
                    @Effective("2024-10-01/..")
                    @Source("coded as; problem list")
                    @Evidence("support 12; contradictions 1; corpus 70f751464617ddad14dd10ad1b32acc538bb70f751464617ddad14dd10ad1b32; model none; made 2026-11-22; support passed; agreement passed, 2 of 2")
                    @Review("reviewer none; expires never; reason none")
                when
                    $mention : Mention(conceptId == "phrase:2c200509feda6d82")
                then
                    insert(new Mapping($mention, "I21.9"));
                end
                """);
    }

    @Test
    void wordingsThatFoldToOneKeyAreOneConcept() {
        MappingRule one = Mappings.rule("Heart attacks", "I21.9");
        assertThat(one.concept())
                .isEqualTo(Mappings.rule("heart-attack", "I21.9").concept());
        assertThat(one.id()).isEqualTo(RULES.get(0).id()).hasSize(20);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MappingWriter.text(9, List.of(one, RULES.get(0))))
                .withMessageContaining(one.id())
                .withMessageContaining("I21.9");
    }

    @Test
    void everyLineBelongsToTheRuleThatItIsSaidToBelongTo() {
        String[] lines = MappingWriter.text(9, RULES).split("\n");
        MappingFile file = MappingReader.read(NAME, bytes(String.join("\n", lines) + "\n"));
        for (int i = 0; i < file.rules().size(); i++) {
            assertThat(lines[file.line(i) - 1])
                    .startsWith("rule \"" + file.rules().get(i).id());
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    16 | $mention : Mention(conceptId == | $mention : Mention(sentence == 1, conceptId ==
                    15 | when | salience 10 when
                    16 | $mention : Mention | not Mention(sentence == 1) $mention : Mention
                    18 | insert(new Mapping | retract($mention); insert(new Mapping
                    18 | ; | ; ;
                    8 | MAP-5b | MAP-5c
                    8 | Title of | Another title, and " +
                    8 | MAP-5 | MAP-6
                    9 | ("heart attack") | ("heart attack", "stroke")
                    9 | heart attack | heart  attack
                    9 | heart attack | heart attack\\u0022
                    10 | active | approved
                    11 | 2024-10-01 | 2024-13-01
                    12 | @Source | @Source("twice") @Source
                    13 | support 12 | support twelve
                    13 | model none | model some
                    14 | @Review | @Owner("me") @Review
                    19 | end | end // over
                    19 | end | end // of it
                    16 | Mention( | Mention (
                    3 | chapter09 | chapter10
                    5 | Mapping | *
                    1 | Generated | Written
                    """)
    void fileEditedOffShapeIsRefusedWithItsLine(int line, String from, String to) {
        String[] lines = MappingWriter.text(9, List.of(RULES.get(0), Mappings.rule("stroke", "I63.9")))
                .split("\n");
        assertThat(lines[line - 1]).contains(from);
        lines[line - 1] = lines[line - 1].replace(from, to);
        assertThat(refused(String.join("\n", lines) + "\n"))
                .allSatisfy(finding -> assertThat(finding.file()).isEqualTo(NAME))
                .extracting(Finding::line)
                .contains(line);
    }

    @Test
    void anotherPhraseOrCodeUnderTheOldIdIsRefusedAndTheNewIdNamed() {
        String text = MappingWriter.text(9, RULES.subList(0, 1));
        for (MappingRule other : List.of(Mappings.rule("stroke", "I21.9"), Mappings.rule("heart attack", "I22.0"))) {
            String edited = text.replace("\"heart attack\"", "\"" + other.phrase() + "\"")
                    .replace("$mention, \"I21.9\"", "$mention, \"" + other.code() + "\"");
            assertThat(refused(edited)).singleElement().satisfies(finding -> {
                assertThat(finding.line()).isEqualTo(8);
                assertThat(finding.message()).contains(other.id());
            });
        }
    }

    @Test
    void missingPartIsNamedAtItsRule() {
        String text = MappingWriter.text(9, RULES.subList(0, 1)).replace("@Source", "@Sauce");
        assertThat(refused(text))
                .extracting(Finding::toString)
                .containsExactly(NAME + ":8: " + RULES.get(0).id() + ": @Source: is missing");
    }

    @Test
    void fileThatIsCutOffIsRefused() {
        String text = MappingWriter.text(9, RULES);
        for (int end : new int[] {0, 40, text.length() / 2, text.length() - 5, text.length() - 1}) {
            assertThat(refused(text.substring(0, end))).isNotEmpty();
        }
    }

    @Test
    void rulesOutOfOrderAndRulesThatStandTwiceAreRefused() {
        String one = MappingWriter.text(9, RULES.subList(0, 1));
        String rule = one.substring(one.indexOf("\nrule"));
        assertThat(refused(one + rule)).singleElement().satisfies(finding -> {
            assertThat(finding.line()).isEqualTo(21);
            assertThat(finding.rule()).isEqualTo(RULES.get(0).id());
        });
        String other = MappingWriter.text(9, RULES.subList(2, 3));
        assertThat(refused(one + other.substring(other.indexOf("\nrule"))))
                .singleElement()
                .satisfies(finding -> assertThat(finding.message()).contains("out of order"));
    }

    @Test
    void findingsDoNotShowThePhrase() {
        String text = MappingWriter.text(9, RULES.subList(0, 1))
                .replace("@Phrase(\"heart attack\")", "@Phrase( \"heart attack\" )");
        assertThat(refused(text)).singleElement().satisfies(finding -> {
            assertThat(finding.line()).isEqualTo(9);
            assertThat(finding.toString()).doesNotContain("heart attack");
        });
    }

    @Test
    void fileOfAnotherNameIsRefused() {
        assertThat(catchThrowableOfType(
                        RulesException.class,
                        () -> MappingReader.read("mine.drl", bytes(MappingWriter.text(9, RULES)))))
                .hasMessageContaining("chapter-01.drl");
    }

    @Test
    void phrasesThatCannotStandBetweenQuotesAreNotTaken() {
        assertThat(MappingRule.fits("heart attack (NOS), acute / old")).isTrue();
        for (String phrase : List.of("", " ", "...", "a \"b\"", "a\\b", "a\nb", " a", "a  b", "a/*b", "a\u200bb")) {
            assertThat(MappingRule.fits(phrase)).as(phrase).isFalse();
            assertThatIllegalArgumentException().isThrownBy(() -> Mappings.rule(phrase, "I21.9"));
        }
    }

    private static List<Finding> refused(String text) {
        return catchThrowableOfType(RulesException.class, () -> MappingReader.read(NAME, bytes(text)))
                .findings();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
