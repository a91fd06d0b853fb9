package org.hybridcode.nlp.context;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hybridcode.kb.table.TableRow;
import org.junit.jupiter.api.Test;

class TokenizerTest {

    private static final Tokenizer TOKENIZER = new Tokenizer(WordClasses.of(List.of(
            new TableRow("classes.tsv", 1, List.of(WordClasses.ABBREVIATION, "dr", "seen by Dr. Adams")),
            new TableRow("classes.tsv", 2, List.of("<item>", "1 2", "1) gout")))));

    private static List<String> words(String sentence) {
        return TOKENIZER.tokens(sentence).stream().map(Token::text).toList();
    }

    @Test
    void keepsNumbersAbbreviationsAndContractionsWhole() {
        assertThat(words("Takes 0.6 mg p.o. daily, doesn't smoke"))
                .containsExactly("<start>", "takes", "0.6", "mg", "p.o", "daily", ",", "doesn't", "smoke", "<end>");
    }

    @Test
    void cutsThePossessiveOff() {
        assertThat(words("patient\u2019s sister")).containsExactly("<start>", "patient", "'s", "sister", "<end>");
    }

    @Test
    void fullStopIsATokenOnlyWhereASentenceEnds() {
        assertThat(words("Seen by Dr. Adams. No fever."))
                .containsExactly("<start>", "seen", "by", "dr", "adams", ".", "no", "fever", ".", "<end>");
    }

    @Test
    void figuresHaveTheClassesOfTheirShapeAndOfTheFile() {
        List<Token> tokens = TOKENIZER.tokens("2 strokes in 2015");
        assertThat(tokens.get(1).classes()).containsExactly("<item>", "<num>");
        assertThat(tokens.get(4).classes()).containsExactly("<num>", "<year>");
    }

    @Test
    void tokensKnowWhereTheyStand() {
        Token fever = TOKENIZER.tokens("No\n fever").get(2);
        assertThat(List.of(fever.begin(), fever.end())).containsExactly(4, 9);
    }
}
