package org.hybridcode.engine.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

final class CholeskyTest {

    @Test
    void solvesEquationsWithAKnownSolution() {
        double[][] matrix = {{4, 2, 0.6}, {2, 5, 1}, {0.6, 1, 3}};
        double[] right = {4 - 4 + 1.8, 2 - 10 + 3, 0.6 - 2 + 9};

        assertThat(Cholesky.solve(matrix, right)).containsExactly(new double[] {1, -2, 3}, within(1e-12));
    }

    @Test
    void refusesAMatrixThatIsNotPositiveDefinite() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Cholesky.solve(new double[][] {{1, 2}, {2, 1}}, new double[] {1, 1}))
                .withMessageContaining("row 1");
    }
}
