package org.hybridcode.engine.impact;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The most notes that a change may give other codes.
 *
 * @param percent in percent of the notes of the corpus, 0 to 100
 */
public record Share(BigDecimal percent) {
    private static final Pattern FORM = Pattern.compile("(\\d{1,3}(?:\\.\\d{1,6})?) ?%");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** @throws IllegalArgumentException when it is not in the range */
    public Share {
        if (percent.signum() < 0 || percent.compareTo(HUNDRED) > 0) {
            throw new IllegalArgumentException("a share is 0 to 100 %, not " + percent);
        }
    }

    /**
     * A share as it is written: {@code 2%}, {@code 0.5%}.
     *
     * @throws IllegalArgumentException when it is none
     */
    public static Share parse(String text) {
        Matcher matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException(text + " is no share; write it as 2%");
        }
        return new Share(new BigDecimal(matcher.group(1)));
    }

    /** Whether so many notes of so many are no more than this. */
    public boolean allows(int notes, int all) {
        return HUNDRED.multiply(BigDecimal.valueOf(notes)).compareTo(percent.multiply(BigDecimal.valueOf(all))) <= 0;
    }

    /** So many notes of so many, in percent with two decimals. */
    static String told(int notes, int all) {
        return HUNDRED.multiply(BigDecimal.valueOf(notes))
                        .divide(BigDecimal.valueOf(all), 2, RoundingMode.HALF_UP)
                        .toPlainString()
                + " %";
    }
}
