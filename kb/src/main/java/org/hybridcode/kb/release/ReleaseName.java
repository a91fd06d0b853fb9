package org.hybridcode.kb.release;

import java.time.LocalDate;
import java.time.Month;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hybridcode.kb.codebook.Release;

/** The names of releases: the fiscal year, {@code 2025}, or its edition of April, {@code 2025-04}. */
final class ReleaseName {
    private static final Pattern FORM = Pattern.compile("(20\\d{2})(-04)?");
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(20\\d{2})(?!\\d)");
    private static final Pattern SHORT_YEAR = Pattern.compile("FY(\\d{2})(?!\\d)");

    private ReleaseName() {}

    /**
     * The days on which a release is in force: a fiscal year begins on 1 October of the year before, an edition of April
     * on 1 April, and both end on 30 September.
     *
     * @throws KnowledgeBaseException when it is no name of a release
     */
    static Release parse(String name) {
        Matcher parts = FORM.matcher(name);
        if (!parts.matches()) {
            throw new KnowledgeBaseException(
                    "--release " + name + " is no release; write a fiscal year, 2025, or its April edition, 2025-04");
        }
        int year = Integer.parseInt(parts.group(1));
        LocalDate from =
                parts.group(2) == null ? LocalDate.of(year - 1, Month.OCTOBER, 1) : LocalDate.of(year, Month.APRIL, 1);
        return new Release(name, from, LocalDate.of(year, Month.SEPTEMBER, 30));
    }

    /** The fiscal year of a release. */
    static int year(Release release) {
        return release.to().getYear();
    }

    /** The fiscal year that a file's name holds, or 0. */
    static int yearIn(String fileName) {
        Matcher year = YEAR.matcher(fileName);
        if (year.find()) {
            return Integer.parseInt(year.group(1));
        }
        Matcher shortYear = SHORT_YEAR.matcher(fileName);
        return shortYear.find() ? 2000 + Integer.parseInt(shortYear.group(1)) : 0;
    }
}
