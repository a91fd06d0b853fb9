package org.hybridcode.engine.batch.output;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.jerolba.carpet.CarpetWriter;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.StreamSupport;
import org.apache.parquet.hadoop.ParquetFileWriter;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.LocalOutputFile;

/** Writes the lines of the results as a Parquet file. */
public final class ParquetResults {
    private static final ObjectMapper JSON = new ObjectMapper();

    private ParquetResults() {}

    /**
     * A note's result.
     *
     * @param id the note's id
     * @param setting the encounter's setting
     * @param date its date
     * @param codes the assigned codes by rank
     * @param rejected what was refused
     * @param result the whole line, with evidence, warnings and queries
     */
    record ResultRow(
            String id, String setting, String date, List<CodeRow> codes, List<RefusedRow> rejected, String result) {}

    /** An assigned code. */
    record CodeRow(int rank, String code, String title, double score, String poa, List<String> rules) {}

    /** Something that was refused. */
    record RefusedRow(String code, String layer, String rule, String reason) {}

    /** Writes the file beside its place and moves it into it when it is whole; one that stands there is replaced. */
    public static void write(Path results, Path parquet) throws IOException {
        Path part = parquet.resolveSibling(parquet.getFileName() + ".part");
        try (BufferedReader lines = Files.newBufferedReader(results, StandardCharsets.UTF_8);
                CarpetWriter<ResultRow> writer = new CarpetWriter.Builder<>(new LocalOutputFile(part), ResultRow.class)
                        .withWriteMode(ParquetFileWriter.Mode.OVERWRITE)
                        .withCompressionCodec(CompressionCodecName.UNCOMPRESSED)
                        .build()) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                writer.write(row(line));
            }
        }
        Files.move(part, parquet, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    private static ResultRow row(String line) throws IOException {
        JsonNode result = JSON.readTree(line);
        return new ResultRow(
                result.get("id").asText(),
                result.get("encounter").get("setting").asText(),
                result.get("encounter").get("date").asText(),
                StreamSupport.stream(result.get("codes").spliterator(), false)
                        .map(ParquetResults::code)
                        .toList(),
                StreamSupport.stream(result.get("rejected").spliterator(), false)
                        .map(refused -> new RefusedRow(
                                refused.get("code").asText(),
                                refused.get("layer").asText(),
                                refused.get("rule").asText(),
                                refused.get("reason").asText()))
                        .toList(),
                line);
    }

    private static CodeRow code(JsonNode code) {
        return new CodeRow(
                code.get("rank").asInt(),
                code.get("code").asText(),
                code.get("title").asText(),
                code.get("score").asDouble(),
                code.get("poa").isNull() ? "" : code.get("poa").asText(),
                StreamSupport.stream(code.get("rules").spliterator(), false)
                        .map(JsonNode::asText)
                        .toList());
    }
}
