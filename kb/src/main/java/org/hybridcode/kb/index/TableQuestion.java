package org.hybridcode.kb.index;

import java.util.List;
import java.util.stream.Collectors;

/** How a coder asks for a cell of a table: the column's heading around the line. */
final class TableQuestion {
    private static final String LINE = "{}";
    private static final List<String> NEOPLASM = List.of(
            "malignant neoplasm of {}, primary",
            "secondary malignant neoplasm of {}",
            "carcinoma in situ of {}",
            "benign neoplasm of {}",
            "neoplasm of uncertain behavior of {}",
            "neoplasm of unspecified behavior of {}");
    private static final List<String> DRUG = List.of(
            "poisoning by {}, accidental",
            "poisoning by {}, intentional self-harm",
            "poisoning by {}, assault",
            "poisoning by {}, undetermined",
            "adverse effect of {}",
            "underdosing of {}");

    private TableQuestion() {}

    /** The site or substance of a line, its main term first: {@code bone, jaw, lower}; the head of the table has none. */
    static String line(IndexTerm term) {
        return term.lineage().stream()
                .skip(term.table() == IndexTable.NEOPLASM && term.depth() > 0 ? 1 : 0)
                .map(IndexTerm::title)
                .collect(Collectors.joining(", "));
    }

    static String of(IndexTable table, int column, String line) {
        return (table == IndexTable.NEOPLASM ? NEOPLASM : DRUG).get(column).replace(LINE, line);
    }
}
