package org.hybridcode.tests.coding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hybridcode.tests.coding.Coding.codes;

import org.junit.jupiter.api.Test;

/** The side of a condition that another sentence of the note says. */
final class SidesTest {

    @Test
    void theOneSideThatTheNoteNamesIsTheSide() {
        assertThat(codes("He has knee pain. The right knee was examined.")).containsExactly("M25.561");
    }

    @Test
    void bothKneesAreTwoCodesWhereThereIsNoneForBoth() {
        assertThat(codes("He has knee pain. Both knees were examined."))
                .containsExactlyInAnyOrder("M25.561", "M25.562");
    }

    @Test
    void twoSidesNamedApartLeaveItOpen() {
        assertThat(codes("He has knee pain. The right knee was examined. The left knee was not."))
                .containsExactly("M25.569");
    }

    @Test
    void theSideOfAnotherPartOfTheBodySaysNothing() {
        assertThat(codes("He has knee pain. The right hip was examined.")).containsExactly("M25.569");
    }
}
