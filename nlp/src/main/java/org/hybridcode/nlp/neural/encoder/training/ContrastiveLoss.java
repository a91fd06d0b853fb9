package org.hybridcode.nlp.neural.encoder.training;

import ai.djl.engine.Engine;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import ai.djl.training.GradientCollector;
import org.hybridcode.nlp.neural.torch.Torch;
import org.hybridcode.nlp.neural.torch.TorchDevice;

/** InfoNCE both ways: each wording of a batch has to find its partner among all partners, and the other way round. */
final class ContrastiveLoss implements AutoCloseable {
    private static final float SMALLEST = 1e-12f;

    private final NDManager memory;
    private final int width;
    private final float temperature;

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

    Slope of(float[] left, float[] right) {
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
