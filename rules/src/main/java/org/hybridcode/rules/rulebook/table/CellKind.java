package org.hybridcode.rules.rulebook.table;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hybridcode.kb.code.Icd10Code;
import org.hybridcode.rules.facts.SectionKind;
import org.hybridcode.rules.facts.Setting;

/** What a cell may hold, and what a template puts in its place. */
enum CellKind {
    /** The id of a rule. */
    ID("an id such as SITE-0001") {
        @Override
        Optional<String> drl(String cell) {
            return plain(cell, "SITE-\\d{4}");
        }
    },
    /** Words without quotes and signs that mean something in a rule. */
    TEXT("words without quotes, backslashes, line breaks and the signs $ @ { }") {
        @Override
        Optional<String> drl(String cell) {
            return plain(cell, "[^\"\\\\$@{}\\p{Cntrl}\\p{Cf}\\p{Zl}\\p{Zp}]{1,400}");
        }
    },
    /** A period. */
    DATES("two days such as 2025-10-01/2026-09-30, or 2025-10-01/.. without an end") {
        @Override
        Optional<String> drl(String cell) {
            return plain(cell, "\\d{4}-\\d\\d-\\d\\d/(?:\\d{4}-\\d\\d-\\d\\d|\\.\\.)");
        }
    },
    /** Whether the rule runs. */
    STATUS("approved or draft") {
        @Override
        Optional<String> drl(String cell) {
            return plain(cell, "approved|draft");
        }
    },
    /** One code. */
    CODE("one code as the Tabular List prints it, such as E11.65") {
        @Override
        Optional<String> drl(String cell) {
            return Icd10Code.isWellFormed(cell) ? Optional.of(cell) : Optional.empty();
        }
    },
    /** A code, all codes of a category, or all below a header. */
    CODES("a code (E11.65), a category (E11), or a header with a dash (S72.0-)") {
        @Override
        Optional<String> drl(String cell) {
            String code = cell.endsWith("-") ? cell.substring(0, cell.length() - 1) : cell;
            if (!Icd10Code.isWellFormed(code)) {
                return Optional.empty();
            }
            return Optional.of(
                    code.length() == CATEGORY_LENGTH
                            ? "entry.category.text == \"" + code + "\""
                            : cell.endsWith("-")
                                    ? "entry.text.startsWith(\"" + code + "\")"
                                    : "entry.text == \"" + code + "\"");
        }
    },
    /** Where the encounter took place. */
    SETTING("one of " + words(Setting.values())) {
        @Override
        Optional<String> drl(String cell) {
            return constant(cell, Setting.values());
        }
    },
    /** A part of the note. */
    SECTION("one of " + words(SectionKind.values())) {
        @Override
        Optional<String> drl(String cell) {
            return constant(cell, SectionKind.values());
        }
    };

    private static final int CATEGORY_LENGTH = 3;

    private final String expected;

    CellKind(String expected) {
        this.expected = expected;
    }

    /** What stands in the rule for a cell; empty when the cell may not hold it. */
    abstract Optional<String> drl(String cell);

    /** What a cell holds, for messages. */
    String expected() {
        return expected;
    }

    private static Optional<String> plain(String cell, String form) {
        return Pattern.matches(form, cell) ? Optional.of(cell) : Optional.empty();
    }

    private static Optional<String> constant(String cell, Enum<?>[] values) {
        return Arrays.stream(values)
                .filter(value -> word(value).equals(cell.toLowerCase(Locale.ROOT)))
                .findFirst()
                .map(Enum::name);
    }

    private static String words(Enum<?>[] values) {
        return Arrays.stream(values).map(CellKind::word).toList().toString();
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
