package org.hybridcode.engine.evaluation.report;

import java.util.Locale;

/** How a constant reads on the page. */
final class Words {
    private Words() {}

    static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
