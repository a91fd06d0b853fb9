package org.hybridcode.engine.batch.output;

import com.jerolba.carpet.CarpetWriter;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.apache.parquet.hadoop.ParquetFileWriter;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.LocalOutputFile;

/** Writes the lines of the results as a Parquet file. */
public final class ParquetResults {
    private ParquetResults() {}

    /** Writes the file beside its place and moves it into it when it is whole; one that stands there is replaced. */
    public static void write(Path results, Path parquet) throws IOException {
        Path part = parquet.resolveSibling(parquet.getFileName() + ".part");
        try (BufferedReader lines = Files.newBufferedReader(results, StandardCharsets.UTF_8);
                CarpetWriter<ResultRow> writer = new CarpetWriter.Builder<>(new LocalOutputFile(part), ResultRow.class)
                        .withWriteMode(ParquetFileWriter.Mode.OVERWRITE)
                        .withCompressionCodec(CompressionCodecName.UNCOMPRESSED)
                        .build()) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                writer.write(ResultRow.of(line));
            }
        }
        Files.move(part, parquet, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }
}
