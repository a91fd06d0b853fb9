package org.hybridcode.nlp.neural.encoder.training;

import ai.djl.engine.Engine;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import ai.djl.training.GradientCollector;
import java.util.Arrays;
import org.hybridcode.nlp.neural.torch.Torch;
import org.hybridcode.nlp.neural.torch.TorchDevice;

/** InfoNCE both ways: each wording of a batch has to find its partner among all partners, and the other way round. */
final class ContrastiveLoss implements AutoCloseable {
    private static final float SMALLEST = 1e-12f;
    private static final int MOST_ATTEMPTS = 10;

    private final NDManager memory;
    private final int width;
    private final float temperature;
    private int disagreements;

    /**
     * Loads the native library if that has not been done.
     *
     * @throws org.hybridcode.nlp.neural.torch.ModelUnavailableException when it is not there
     */
    ContrastiveLoss(int width, float temperature) {
        this.memory = Torch.open(TorchDevice.CPU, 1);
        this.width = width;
        this.temperature = temperature;
    }

    /** The loss of a batch, and its gradients by both sides' means. */
    static final class Slope {
        private final double loss;
        private final float[] left;
        private final float[] right;

        private Slope(double loss, float[] left, float[] right) {
            this.loss = loss;
            this.left = left;
            this.right = right;
        }

        boolean equalsToTheBit(Slope other) {
            return Double.compare(loss, other.loss) == 0
                    && Arrays.equals(left, other.left)
                    && Arrays.equals(right, other.right);
        }

        double loss() {
            return loss;
        }

        float[] left() {
            return left;
        }

        float[] right() {
            return right;
        }
    }

    /**
     * The loss of a batch. It is computed until two results in a row agree to the bit: of thousands of steps one was seen
     * to come back wrong, without a word, and it spoils the table.
     *
     * @throws TrainingFailure when no two of many results agree
     */
    Slope of(float[] left, float[] right) {
        Slope before = once(left, right);
        for (int attempt = 1; attempt < MOST_ATTEMPTS; attempt++) {
            Slope slope = once(left, right);
            if (slope.equalsToTheBit(before)) {
                return slope;
            }
            disagreements++;
            before = slope;
        }
        throw new TrainingFailure("the native library gave " + MOST_ATTEMPTS + " different results for one step");
    }

    /** How often two results for one step did not agree. */
    int disagreements() {
        return disagreements;
    }

    private Slope once(float[] left, float[] right) {
        long count = left.length / width;
        try (NDManager batch = memory.newSubManager()) {
            NDArray one = batch.create(left, new Shape(count, width));
            NDArray other = batch.create(right, new Shape(count, width));
            one.setRequiresGradient(true);
            other.setRequiresGradient(true);
            double loss = descended(batch, one, other, count);
            return new Slope(
                    loss, one.getGradient().toFloatArray(), other.getGradient().toFloatArray());
        }
    }

    private double descended(NDManager batch, NDArray one, NDArray other, long count) {
        try (GradientCollector gradients = Engine.getEngine("PyTorch").newGradientCollector()) {
            NDArray cosines = unit(one).matMul(unit(other).transpose()).div(temperature);
            NDArray pairs = batch.eye((int) count);
            NDArray found = cosines.logSoftmax(1)
                    .mul(pairs)
                    .sum()
                    .add(cosines.logSoftmax(0).mul(pairs).sum());
            NDArray loss = found.div(-2f * count);
            gradients.backward(loss);
            return loss.getFloat();
        }
    }

    private static NDArray unit(NDArray rows) {
        return rows.div(rows.square().sum(new int[] {1}, true).add(SMALLEST).sqrt());
    }

    /** The versions of what computed it. */
    static String versions() {
        Engine engine = Engine.getEngine("PyTorch");
        return "DJL " + Engine.getDjlVersion() + ", " + engine.getEngineName() + " " + engine.getVersion();
    }

    @Override
    public void close() {
        memory.close();
    }
}
