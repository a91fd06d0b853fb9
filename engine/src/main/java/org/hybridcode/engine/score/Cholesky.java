package org.hybridcode.engine.score;

/** Solves linear equations whose matrix is symmetric and positive definite, by Cholesky's decomposition. */
final class Cholesky {
    private Cholesky() {}

    /**
     * The x for which matrix times x is {@code right}; neither is changed.
     *
     * @throws IllegalArgumentException when the matrix is not positive definite
     */
    static double[] solve(double[][] matrix, double[] right) {
        double[][] lower = lower(matrix);
        int size = right.length;
        double[] x = right.clone();
        for (int i = 0; i < size; i++) {
            for (int j = 0; j < i; j++) {
                x[i] -= lower[i][j] * x[j];
            }
            x[i] /= lower[i][i];
        }
        for (int i = size - 1; i >= 0; i--) {
            for (int j = i + 1; j < size; j++) {
                x[i] -= lower[j][i] * x[j];
            }
            x[i] /= lower[i][i];
        }
        return x;
    }

    private static double[][] lower(double[][] matrix) {
        double[][] lower = new double[matrix.length][matrix.length];
        for (int i = 0; i < matrix.length; i++) {
            for (int j = 0; j <= i; j++) {
                double rest = matrix[i][j];
                for (int k = 0; k < j; k++) {
                    rest -= lower[i][k] * lower[j][k];
                }
                if (i == j && !(rest > 0)) {
                    throw new IllegalArgumentException("the matrix is not positive definite at row " + i);
                }
                lower[i][j] = i == j ? StrictMath.sqrt(rest) : rest / lower[j][j];
            }
        }
        return lower;
    }
}
