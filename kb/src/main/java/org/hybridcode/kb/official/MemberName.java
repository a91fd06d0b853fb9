package org.hybridcode.kb.official;

import java.util.regex.Pattern;

/**
 * The names under which official files are published: the part that a file is, and its year, before the part or behind
 * it. The edition of April also has the month, in letters or digits, and sometimes the day: {@code
 * icd10cm_tabular_2025_April.xml}, {@code icd10cm-April-1-2025-order.txt}, {@code icd10cm_codes_2025-04.txt}.
 */
final class MemberName {
    private static final String MONTH = "(?:april|apr|0?4)(?:[-_ ]?0?1)?";
    private static final String EDITION =
            "(?:" + MONTH + "[-_ ]?\\d{4}|\\d{4}(?:[-_ ]?" + MONTH + ")?)(?:[-_ ]update)?";

    private MemberName() {}

    /**
     * The pattern of names of a part.
     *
     * @param part the part's name, a pattern: {@code tabular}, {@code (order|codes)}
     * @param ending what follows it and the year, a pattern
     */
    static Pattern of(String part, String ending) {
        String before = EDITION + "[-_ ]" + part;
        String behind = part + "[-_ ]" + EDITION;
        return Pattern.compile("icd-?10-?cm[-_ ](?:" + before + "|" + behind + ")" + ending);
    }
}
