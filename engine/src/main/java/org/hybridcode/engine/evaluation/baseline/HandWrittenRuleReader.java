package org.hybridcode.engine.evaluation.baseline;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.hybridcode.kb.code.Icd10Code;
import org.hybridcode.kb.concept.Phrases;
import org.hybridcode.kb.table.Table;
import org.hybridcode.kb.table.TableRow;

/** Reads the 38 rules; every fault names file, line and value. */
final class HandWrittenRuleReader {
    /** How many rules the baseline of the paper has. */
    static final int RULES = 38;

    private static final String FILE = "/hybridcode/evaluation/rules-38.tsv";
    /** id, condition, wordings, unless, code, source */
    private static final int COLUMNS = 6;

    private static final Pattern ID = Pattern.compile("B38-(?:0[1-9]|[12]\\d|3[0-8])");
    private static final Pattern BAR = Pattern.compile("\\|");

    private HandWrittenRuleReader() {}

    static List<HandWrittenRule> load() {
        return rules(FILE, Table.read(FILE));
    }

    /** @throws IllegalStateException when a row is no rule, an id is there twice, or the rules are not 38 */
    static List<HandWrittenRule> rules(String file, List<TableRow> rows) {
        List<HandWrittenRule> rules = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (TableRow row : rows.subList(Math.min(1, rows.size()), rows.size())) {
            HandWrittenRule rule = rule(row);
            if (!ids.add(rule.id())) {
                throw row.bad("id is there twice", rule.id());
            }
            rules.add(rule);
        }
        if (rules.size() != RULES) {
            throw new IllegalStateException(file + ": expected " + RULES + " rules, found " + rules.size());
        }
        return List.copyOf(rules);
    }

    private static HandWrittenRule rule(TableRow row) {
        if (row.cells().size() != COLUMNS) {
            throw row.bad(
                    "expected " + COLUMNS + " columns",
                    Integer.toString(row.cells().size()));
        }
        String id = row.cell(0);
        if (!ID.matcher(id).matches()) {
            throw row.bad("no id from B38-01 to B38-38", id);
        }
        row.cell(2);
        return new HandWrittenRule(id, row.cell(1), wordings(row, 2), wordings(row, 3), code(row), row.cell(5));
    }

    private static List<String> wordings(TableRow row, int column) {
        String cell = row.cells().get(column);
        if (cell.isEmpty()) {
            return List.of();
        }
        List<String> wordings = new ArrayList<>();
        for (String wording : BAR.split(cell, -1)) {
            if (Phrases.key(wording).isEmpty()) {
                throw row.bad("a wording without words in", cell);
            }
            wordings.add(wording.strip());
        }
        return wordings;
    }

    private static Icd10Code code(TableRow row) {
        String code = row.cell(4);
        if (!Icd10Code.isWellFormed(code)) {
            throw row.bad("no ICD-10-CM code", code);
        }
        return new Icd10Code(code);
    }
}
