package org.hybridcode.engine.evaluation.report;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SequenceWriter;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hybridcode.engine.evaluation.run.CodedCase;
import org.hybridcode.engine.evaluation.run.EvaluationReport;
import org.hybridcode.engine.report.ResultJson;

/** Writes a report into a folder; the same report gives the same bytes. */
public final class ReportFiles {
    private static final ObjectMapper JSON = new ObjectMapper();

    private ReportFiles() {}

    /**
     * Writes every file of the report.
     *
     * @param folder an empty folder
     * @param withText whether {@code cases.jsonl} may quote the words of the notes
     * @throws IOException when a file cannot be written
     */
    public static void write(EvaluationReport report, Path folder, boolean withText) throws IOException {
        List<Table> tables = Tables.of(report);
        for (Table table : tables) {
            csv(table, folder.resolve(table.name() + ".csv"));
        }
        Files.writeString(folder.resolve("report.json"), json(report), StandardCharsets.UTF_8);
        Files.writeString(folder.resolve("report.html"), ReportPage.write(report, tables), StandardCharsets.UTF_8);
        try (BufferedWriter out = Files.newBufferedWriter(folder.resolve("cases.jsonl"), StandardCharsets.UTF_8)) {
            for (CodedCase told : report.cases()) {
                out.write(JSON.writeValueAsString(new CaseLine(told, withText).node()));
                out.write('\n');
            }
        }
    }

    private static String json(EvaluationReport report) throws IOException {
        ObjectNode node = JSON.valueToTree(report);
        node.set("versions", ResultJson.versions(report.versions()));
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(node) + "\n";
    }

    private static void csv(Table table, Path file) throws IOException {
        CsvSchema.Builder schema = CsvSchema.builder();
        table.columns().forEach(schema::addColumn);
        ObjectWriter writer = new CsvMapper().writer(schema.build().withHeader());
        try (BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.UTF_8);
                SequenceWriter rows = writer.writeValues(out)) {
            for (List<String> row : table.rows()) {
                rows.write(row);
            }
        }
    }
}
