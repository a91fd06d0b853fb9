package org.hybridcode.expansion.mine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hybridcode.kb.table.Table;
import org.hybridcode.kb.table.TableRow;
import org.hybridcode.nlp.dictionary.Word;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

final class ChunksTest {
    private static final Chunks CHUNKS = new Chunks();

    static List<TableRow> adjectives() {
        return Table.readNamed(Chunks.ADJECTIVES);
    }

    @ParameterizedTest
    @MethodSource("adjectives")
    void takesAPieceForCutBeforeItsNounAndForWholeAtTheEnd(TableRow row) {
        String example = row.cell(1);
        String piece = example.substring(0, example.indexOf('(')).strip();
        String whole = example.replace("(", "").replace(")", "");
        int words = Word.in(piece, 0, piece.length()).size();
        assertThat(CHUNKS.isCut(Word.in(whole, 0, whole.length()), words, whole, head -> false))
                .isTrue();
        assertThat(CHUNKS.isCut(Word.in(piece, 0, piece.length()), words, piece, head -> false))
                .isFalse();
    }

    @Test
    void takesAPhraseForCutBeforeAWordThatItGoesOnWith() {
        String text = "femur stress fracture";
        assertThat(CHUNKS.isCut(Word.in(text, 0, text.length()), 2, text, "fracture"::equals))
                .isTrue();
        assertThat(CHUNKS.isCut(Word.in(text, 0, text.length()), 2, text, "noticed"::equals))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({"tear of the meniscus seen, 4", "edema of the right was noted, 4", "mass on the left of the neck, 4"})
    void takesAPhraseForWholeBeforeWhatIsNoNoun(String text, int end) {
        assertThat(CHUNKS.isCut(Word.in(text, 0, text.length()), end, text, head -> false))
                .isFalse();
    }
}
