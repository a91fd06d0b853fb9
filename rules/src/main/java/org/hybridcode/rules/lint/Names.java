package org.hybridcode.rules.lint;

import java.util.regex.Pattern;

/** The names that people may give. */
final class Names {
    private static final Pattern VARIABLE = Pattern.compile("\\$[a-z][A-Za-z0-9]{0,39}");
    private static final Pattern TITLE = Pattern.compile("[A-Z][A-Za-z0-9 ,;:()/%'-]{0,178}[A-Za-z0-9)%]");

    private Names() {}

    /** @throws Refusal when it is no variable */
    static void variable(String name) {
        if (!VARIABLE.matcher(name).matches()) {
            throw new Refusal(FindingCode.NAME, "'" + name + "' is no variable: write $ and letters, as in $candidate");
        }
    }

    /** Whether a title is plain words. */
    static boolean isTitle(String title) {
        return TITLE.matcher(title).matches();
    }
}
