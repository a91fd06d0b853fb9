package org.hybridcode.kb.official;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads one file of the medical abbreviation lists (MIT): short form, meaning and a remark, comma separated. */
public final class AbbreviationReader {
    private static final List<String> HEADING = List.of("Abbreviation/Shorthand", "Meaning", "More Info");
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private AbbreviationReader() {}

    /**
     * The short forms in the order of the file, one for each meaning.
     *
     * @throws OfficialFileException when the heading is another one or the file ends within a quoted cell
     */
    public static Reading<List<ShortForm>> read(OfficialFile file) {
        List<Csv.Row> rows = Csv.read(file, StandardCharsets.UTF_8);
        if (rows.isEmpty() || !withoutMark(rows.get(0)).equals(HEADING)) {
            throw Fault.at(file, 1, "not the heading " + String.join(", ", HEADING) + "; give a list of these columns");
        }
        List<ShortForm> forms = new ArrayList<>();
        List<Unread> unread = new ArrayList<>();
        for (Csv.Row row : rows.subList(1, rows.size())) {
            List<String> cells = row.cells();
            if (cells.size() == HEADING.size()
                    && !cells.get(0).isEmpty()
                    && !cells.get(1).isEmpty()) {
                forms.add(new ShortForm(cells.get(0), cells.get(1), file.name(), row.line()));
            } else {
                unread.add(new Unread(
                        file.name(),
                        row.line(),
                        String.join(",", cells),
                        "no short form with its meaning and a remark"));
            }
        }
        return new Reading<>(List.copyOf(forms), unread);
    }

    private static List<String> withoutMark(Csv.Row heading) {
        return heading.cells().stream()
                .map(cell -> cell.replace(BYTE_ORDER_MARK, ""))
                .toList();
    }
}
