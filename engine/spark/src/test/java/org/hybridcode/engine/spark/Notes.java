package org.hybridcode.engine.spark;

import com.jerolba.carpet.CarpetWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.LocalOutputFile;

/** Notes in Parquet, as other programs write them. */
final class Notes {
    private static final List<String> TEXTS = List.of(
            "Assessment: Gout. Essential hypertension.",
            "Denies chest pain. Assessment: pneumonia.",
            "Discharge diagnosis: Hypertension. Chronic kidney disease stage 3. Asthma with acute exacerbation.",
            "Mother had breast cancer. Possible pneumonia.",
            "Nothing to report.");

    private Notes() {}

    /** A row. */
    record Visit(String id, String text, String setting, String date, Integer age) {}

    /** So many notes, of which the first has this number. */
    static List<Visit> from(int first, int count) {
        List<Visit> notes = new ArrayList<>();
        for (int i = first; i < first + count; i++) {
            String setting = i % 3 == 0 ? "INPATIENT" : null;
            notes.add(new Visit(
                    "n" + i,
                    TEXTS.get(i % TEXTS.size()) + " Visit " + i + ".",
                    setting,
                    null,
                    i % 2 == 0 ? null : i % 90));
        }
        return notes;
    }

    /** Writes them in row groups of at least 10 rows and little more than so many bytes. */
    static Path write(Path file, int groupBytes, List<Visit> notes) throws IOException {
        try (CarpetWriter<Visit> writer = new CarpetWriter.Builder<>(new LocalOutputFile(file), Visit.class)
                .withCompressionCodec(CompressionCodecName.GZIP)
                .withRowGroupSize(groupBytes)
                .withMinRowCountForPageSizeCheck(10)
                .withMaxRowCountForPageSizeCheck(10)
                .build()) {
            for (Visit note : notes) {
                writer.write(note);
            }
        }
        return file;
    }
}
