package org.hybridcode.kb.official;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;

/** Cuts a comma separated file into cells; quoted cells may hold commas, doubled quotes and line ends. */
final class Csv {

    /** A row and the line it begins on, from 1. */
    record Row(int line, List<String> cells) {
        Row {
            cells = List.copyOf(cells);
        }
    }

    private final List<Row> rows = new ArrayList<>();
    private List<String> cells = new ArrayList<>();
    private final StringBuilder cell = new StringBuilder();
    private boolean quoted;
    private int begin = 1;

    private Csv() {}

    /**
     * The rows in the order of the file.
     *
     * @throws OfficialFileException when the file ends within a quoted cell
     */
    static List<Row> read(OfficialFile file, Charset charset) {
        Csv csv = new Csv();
        List<String> lines = file.lines(charset);
        for (int i = 0; i < lines.size(); i++) {
            csv.take(i + 1, lines.get(i));
        }
        if (csv.quoted) {
            throw Fault.at(file, csv.begin, "the file ends within a quoted cell; it is truncated, download it again");
        }
        return List.copyOf(csv.rows);
    }

    private void take(int number, String line) {
        if (!quoted) {
            begin = number;
        }
        for (int at = 0; at < line.length(); at++) {
            char next = line.charAt(at);
            if (next == '"' && quoted && at + 1 < line.length() && line.charAt(at + 1) == '"') {
                cell.append(next);
                at++;
            } else if (next == '"') {
                quoted = !quoted;
            } else if (next == ',' && !quoted) {
                endCell();
            } else {
                cell.append(next);
            }
        }
        if (quoted) {
            cell.append('\n');
        } else {
            endCell();
            rows.add(new Row(begin, cells));
            cells = new ArrayList<>();
        }
    }

    private void endCell() {
        cells.add(cell.toString().strip());
        cell.setLength(0);
    }
}
