package org.hybridcode.kb.release;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.hybridcode.kb.code.CodePattern;
import org.hybridcode.kb.code.CodeRange;
import org.hybridcode.kb.code.Icd10Code;

/**
 * One line of a knowledge base file, cut at its tabs.
 *
 * @param file the file's name
 * @param line its line, from 1
 * @param cells the cells; the first one is the row's kind
 */
record Row(String file, int line, List<String> cells) {
    private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    String kind() {
        return cells.get(0);
    }

    String cell(int index) {
        return cells.get(index);
    }

    void expect(int columns, String form) {
        if (cells.size() != columns) {
            throw fault("a '" + kind() + "' row is " + form + ", but this one has " + cells.size() + " columns");
        }
    }

    Icd10Code code(int index) {
        return parsed(index, "a code such as J45.901", Icd10Code::new);
    }

    CodeRange range(int index) {
        return parsed(index, "a reference such as J44, J44.0 or J09-J18", CodeRange::parse);
    }

    /** The cell as the references of a note. */
    List<CodePattern> patterns(int index) {
        return parsed(index, "a reference such as J44, J44.0, J09-J18 or E08-E13 with .42", CodePattern::parseList);
    }

    /** The cell as a number of one digit or more. */
    int number(int index) {
        return parsed(index, "a number", Integer::parseInt);
    }

    /** The cell as words to look for; it has to hold one. */
    String wording(int index) {
        if (cells.get(index).chars().noneMatch(Character::isLetterOrDigit)) {
            throw fault(
                    "'" + cells.get(index) + "' has no letter or digit to match; write the wording or drop the row");
        }
        return cells.get(index);
    }

    /** Read without a formatter: setting one up costs more than reading the whole release. */
    LocalDate date(int index) {
        String text = cells.get(index);
        try {
            if (DATE.matcher(text).matches()) {
                return LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10));
            }
        } catch (DateTimeException e) {
            throw fault("'" + text + "' is no day of the calendar; write it as 2024-10-01", e);
        }
        throw fault("'" + text + "' is no date; write it as 2024-10-01");
    }

    private static int number(String text, int from, int to) {
        return Integer.parseInt(text, from, to, 10);
    }

    private <T> T parsed(int index, String form, Function<String, T> parser) {
        try {
            return parser.apply(cells.get(index));
        } catch (IllegalArgumentException e) {
            throw fault("'" + cells.get(index) + "' is not " + form, e);
        }
    }

    KnowledgeBaseException fault(String message) {
        return new KnowledgeBaseException(file + ":" + line + ": " + message);
    }

    KnowledgeBaseException fault(String message, Throwable cause) {
        return new KnowledgeBaseException(file + ":" + line + ": " + message, cause);
    }
}
