package org.hybridcode.rules.rulebook.table;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.drools.decisiontable.parser.csv.CsvLineParser;
import org.drools.decisiontable.parser.xls.ExcelParser;
import org.drools.template.parser.DataListener;

/**
 * The cells of a table: of a CSV file in UTF-8, or of the first sheet of a workbook.
 *
 * @param rows the cells of each row, blanks around them taken off, by the row's number from 1; blank rows are left out
 */
record Sheet(Map<Integer, List<String>> rows) {
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final int MOST_COLUMNS = 50;

    /** Copies the rows. */
    Sheet {
        rows = new TreeMap<>(rows);
    }

    /** @throws IOException when the file cannot be read as what its name says */
    static Sheet read(String name, byte[] bytes) throws IOException {
        Cells cells = new Cells();
        if (name.toLowerCase(Locale.ROOT).endsWith(".csv")) {
            csv(bytes, cells);
        } else {
            workbook(bytes, cells);
        }
        return new Sheet(cells.rows);
    }

    private static void csv(byte[] bytes, Cells cells) throws IOException {
        String text = StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes))
                .toString();
        String[] lines = text.replaceFirst("^" + BYTE_ORDER_MARK, "").split("\r?\n", -1);
        CsvLineParser parser = new CsvLineParser();
        for (int row = 0; row < lines.length; row++) {
            List<String> line = parser.parse(lines[row]);
            for (int column = 0; column < line.size(); column++) {
                cells.newCell(row, column, line.get(column), DataListener.NON_MERGED);
            }
        }
    }

    private static void workbook(byte[] bytes, Cells cells) throws IOException {
        try (var book = WorkbookFactory.create(new ByteArrayInputStream(bytes))) {
            new ExcelParser(cells).parseWorkbook(book);
        } catch (RuntimeException e) {
            throw new IOException("not a workbook that can be read", e);
        }
    }

    private static final class Cells implements DataListener {
        private final Map<Integer, List<String>> rows = new TreeMap<>();

        @Override
        public void startSheet(String name) {
            // the name of a sheet says nothing
        }

        @Override
        public void finishSheet() {
            // nothing is open
        }

        @Override
        public void newRow(int rowNumber, int columns) {
            // a row is what its cells are
        }

        @Override
        public void newCell(int row, int column, String value, int mergedColStart) {
            if (!value.isBlank() && column < MOST_COLUMNS) {
                List<String> cells = rows.computeIfAbsent(row + 1, none -> new ArrayList<>());
                while (cells.size() <= column) {
                    cells.add("");
                }
                cells.set(column, value.strip());
            }
        }
    }
}
