package org.hybridcode.nlp.neural.encoder;

/** Arithmetic of places. */
public final class Places {
    private Places() {}

    /** Brings a place to length 1, in place, and gives it back; one that is all 0 stays so. */
    public static float[] unit(float[] place) {
        double square = 0;
        for (float number : place) {
            square += (double) number * number;
        }
        if (square > 0) {
            float scale = (float) (1 / Math.sqrt(square));
            for (int i = 0; i < place.length; i++) {
                place[i] *= scale;
            }
        }
        return place;
    }
}
