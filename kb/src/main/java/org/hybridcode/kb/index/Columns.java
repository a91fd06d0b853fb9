package org.hybridcode.kb.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.hybridcode.kb.table.Table;
import org.hybridcode.kb.table.TableRow;

/** Which column of a table the words around a term ask for. */
final class Columns {
    /** No column. */
    static final int NONE = -1;

    /** Malignant primary in the table of neoplasms, accidental poisoning in that of drugs. */
    static final int FIRST = 0;

    /** Malignant secondary. */
    static final int SECONDARY = 1;

    /** Unspecified behaviour: the reference of "tumor", which any word on its behaviour makes more of. */
    private static final int UNSPECIFIED = 5;

    private static final String FILE = "/hybridcode/kb/index/index-columns.tsv";
    private static final int LAST_POISONING = 3;
    private static final int INTENT = 1;
    private static final List<Sign> SIGNS = signs();

    private record Sign(IndexTable table, int column, List<String> words) {}

    private Columns() {}

    private static List<Sign> signs() {
        List<Sign> signs = new ArrayList<>();
        for (TableRow row : Table.read(FILE)) {
            signs.add(new Sign(
                    IndexTable.of(row.cell(0).charAt(0)), row.number(1), List.copyOf(IndexWords.of(row.cell(2)))));
        }
        return List.copyOf(signs);
    }

    /**
     * The column for a table, or {@link #NONE} when the words say nothing.
     *
     * @param forced what the reference into the table says, or {@link #NONE}
     * @param site positions of the words of the line of the table
     */
    static int of(IndexTable table, Surroundings words, int forced, List<Integer> site) {
        return table == IndexTable.DRUG ? drug(words, forced) : neoplasm(words, forced, site);
    }

    private static int drug(Surroundings words, int forced) {
        int said = said(IndexTable.DRUG, words);
        if (forced == FIRST) {
            return said >= INTENT && said <= LAST_POISONING ? said : FIRST;
        }
        return forced == NONE ? said : forced;
    }

    private static int neoplasm(Surroundings words, int forced, List<Integer> site) {
        if (forced > SECONDARY && forced != UNSPECIFIED) {
            return forced;
        }
        int said = said(IndexTable.NEOPLASM, words);
        if (said == SECONDARY) {
            return isSpreadTo(words, site) ? SECONDARY : FIRST;
        }
        return forced == NONE || forced == UNSPECIFIED && said != NONE ? said : forced;
    }

    /** The positions of all words that speak of a column of this table, ascending. */
    static Set<Integer> words(IndexTable table, Surroundings words) {
        Set<Integer> found = new TreeSet<>();
        for (Sign sign : SIGNS) {
            if (sign.table() == table && words.holds(sign.words())) {
                sign.words().forEach(word -> words.first(word).ifPresent(found::add));
            }
        }
        return found;
    }

    private static int said(IndexTable table, Surroundings words) {
        for (Sign sign : SIGNS) {
            if (sign.table() == table && words.holds(sign.words())) {
                return sign.column();
            }
        }
        return NONE;
    }

    /**
     * Whether the site is what a tumour spread to: it follows "metastatic ... to", or stands before "metastasis". In
     * "metastatic breast cancer" the breast is where it began.
     */
    private static boolean isSpreadTo(Surroundings words, List<Integer> site) {
        int first = site.stream().mapToInt(Integer::intValue).min().orElse(Integer.MAX_VALUE);
        int last = site.stream().mapToInt(Integer::intValue).max().orElse(-1);
        for (Sign sign : SIGNS) {
            if (sign.table() == IndexTable.NEOPLASM && sign.column() == SECONDARY) {
                for (int at : words.at(sign.words().get(0))) {
                    if (spreads(words.words(), at, first, last)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private static boolean spreads(List<String> words, int at, int first, int last) {
        boolean adjective = words.get(at).equals("metastatic");
        if (last < at) {
            return !adjective && at - last <= 2;
        }
        if (first <= at) {
            return false;
        }
        List<String> between = words.subList(at + 1, Math.min(first, words.size()));
        return between.contains("to")
                || between.contains("in") && !adjective
                || between.contains("of") && !adjective
                || words.get(at).equals("secondary");
    }
}
