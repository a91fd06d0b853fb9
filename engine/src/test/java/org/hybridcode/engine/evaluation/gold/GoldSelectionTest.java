package org.hybridcode.engine.evaluation.gold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.hybridcode.engine.evaluation.gold.GoldSplit.Part;
import org.junit.jupiter.api.Test;

final class GoldSelectionTest {
    private static final GoldNote NONE = SmallGold.note("none");
    private static final GoldNote ONE = SmallGold.note("one", "I10");
    private static final GoldNote TWO = SmallGold.note("two", "I10", "J18.9");
    private static final List<GoldNote> HUNDRED = IntStream.range(0, 100)
            .mapToObj(i -> SmallGold.note("n" + i, "I10"))
            .toList();

    private static List<String> ids(List<GoldNote> notes) {
        return notes.stream().map(GoldNote::id).toList();
    }

    @Test
    void choosesNotesByTheNumberOfTheirCodes() {
        GoldSet set = SmallGold.set(NONE, ONE, TWO);

        assertThat(GoldSelection.ALL.of(set)).isEqualTo(set);
        assertThat(GoldSelection.ALL.withCodes(1, 1).of(set).notes()).containsExactly(ONE);
    }

    @Test
    void choosesNotesThatAreMappedExactly() {
        GoldNote mapped = new GoldNote("mapped", ONE.encounter(), "text", ONE.codes(), false);

        assertThat(GoldSelection.ALL
                        .withOnlyExactlyMapped()
                        .of(SmallGold.set(ONE, mapped))
                        .notes())
                .containsExactly(ONE);
    }

    @Test
    void refusesToLeaveNothing() {
        assertThatThrownBy(() -> GoldSelection.ALL.withCodes(5, 20).of(SmallGold.set(ONE)))
                .isInstanceOf(GoldException.class)
                .hasMessageContaining("of 1 gold notes of small none is left");
        assertThatThrownBy(() -> GoldSelection.ALL.withCodes(5, 4)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void splitsInSharesWithoutOverlap() {
        List<String> all = new ArrayList<>();
        for (Part part : List.of(Part.TRAIN, Part.VALIDATION, Part.TEST)) {
            all.addAll(ids(GoldSplit.usual(part).of(HUNDRED)));
        }

        assertThat(GoldSplit.usual(Part.TRAIN).of(HUNDRED)).hasSize(70);
        assertThat(GoldSplit.usual(Part.VALIDATION).of(HUNDRED)).hasSize(10);
        assertThat(all).containsExactlyInAnyOrderElementsOf(ids(HUNDRED));
    }

    @Test
    void splitsTheSameInAnyOrderOfTheNotes() {
        List<GoldNote> turned = new ArrayList<>(HUNDRED);
        Collections.reverse(turned);

        List<String> test = ids(GoldSplit.usual(Part.TEST).of(turned));

        assertThat(test)
                .containsExactlyInAnyOrderElementsOf(
                        ids(GoldSplit.usual(Part.TEST).of(HUNDRED)));
    }

    /** Found with {@code printf '42:n0' | sha256sum}, and so on: never to change. */
    @Test
    void splitsTheSameEverywhere() {
        List<GoldNote> ten = HUNDRED.subList(0, 10);

        assertThat(ids(GoldSplit.usual(Part.TEST).of(ten))).containsExactly("n0", "n5");
        assertThat(ids(new GoldSplit(70, 10, 43, Part.TEST).of(ten))).containsExactly("n0", "n3");
    }

    @Test
    void refusesSharesOfMoreThanTheWhole() {
        assertThatThrownBy(() -> new GoldSplit(70, 31, 42, Part.TEST))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("70 and 31");
    }
}
