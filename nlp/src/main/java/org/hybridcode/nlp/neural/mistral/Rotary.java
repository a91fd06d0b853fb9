package org.hybridcode.nlp.neural.mistral;

/** The angles of the rotary embedding, row by row: one row for a position, the same angles in both halves of it. */
final class Rotary {
    private Rotary() {}

    static float[] cosines(MistralConfig config, int positions) {
        return table(config, positions, true);
    }

    static float[] sines(MistralConfig config, int positions) {
        return table(config, positions, false);
    }

    private static float[] table(MistralConfig config, int positions, boolean cosine) {
        int width = config.headWidth();
        float[] table = new float[positions * width];
        for (int i = 0; i < width / 2; i++) {
            float frequency = (float) (1.0 / Math.pow(config.ropeTheta(), 2.0 * i / width));
            for (int position = 0; position < positions; position++) {
                float angle = position * frequency;
                float value = (float) (cosine ? Math.cos(angle) : Math.sin(angle));
                table[position * width + i] = value;
                table[position * width + width / 2 + i] = value;
            }
        }
        return table;
    }
}
