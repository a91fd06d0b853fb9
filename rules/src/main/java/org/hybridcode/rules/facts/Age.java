package org.hybridcode.rules.facts;

/**
 * The patient's age.
 *
 * @param known whether it was given
 * @param days full days since birth, 0 or more; 0 when unknown
 */
public record Age(boolean known, int days) {
    /** Not given. */
    public static final Age UNKNOWN = new Age(false, 0);

    private static final int OLDEST_YEARS = 130;
    private static final double DAYS_A_YEAR = 365.25;

    /**
     * Checks the range.
     *
     * @throws IllegalArgumentException when the days are negative, or given for an unknown age
     */
    public Age {
        if (days < 0 || (!known && days != 0)) {
            throw new IllegalArgumentException("an age is 0 days or more, and 0 when unknown, not " + days);
        }
    }

    /** Full years, 0 when unknown. */
    public int years() {
        return (int) (days / DAYS_A_YEAR);
    }

    /**
     * The age of somebody who has completed so many years.
     *
     * @throws IllegalArgumentException when {@code years} is outside 0 to 130
     */
    public static Age ofYears(int years) {
        if (years < 0 || years > OLDEST_YEARS) {
            throw new IllegalArgumentException("an age in years is 0 to " + OLDEST_YEARS + ", not " + years);
        }
        return new Age(true, (int) Math.ceil(years * DAYS_A_YEAR));
    }
}
