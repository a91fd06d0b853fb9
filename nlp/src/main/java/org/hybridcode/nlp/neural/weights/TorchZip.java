package org.hybridcode.nlp.neural.weights;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** The zip format of torch.save: {@code data.pkl} and one stored entry for each storage. */
final class TorchZip {
    private static final String PICKLE = "/data.pkl";

    private TorchZip() {}

    static TorchContent read(Path file, int longestPickle) throws IOException {
        try (ZipFile zip = ZipFile.builder().setPath(file).get()) {
            List<ZipArchiveEntry> entries = Collections.list(zip.getEntries());
            ZipArchiveEntry pickle = entries.stream()
                    .filter(entry -> entry.getName().endsWith(PICKLE))
                    .findFirst()
                    .orElseThrow(() -> new WeightsException(file, "holds no data.pkl"));
            String prefix = pickle.getName().substring(0, pickle.getName().length() - PICKLE.length()) + "/data/";
            Map<String, Long> positions = new HashMap<>();
            for (ZipArchiveEntry entry : entries) {
                if (entry.getName().startsWith(prefix)) {
                    positions.put(entry.getName().substring(prefix.length()), position(file, entry));
                }
            }
            return new TorchContent(root(file, zip, pickle, longestPickle), positions);
        }
    }

    private static Object root(Path file, ZipFile zip, ZipArchiveEntry pickle, int longest) throws IOException {
        try (InputStream in = zip.getInputStream(pickle)) {
            byte[] bytes = in.readNBytes(longest + 1);
            if (bytes.length > longest) {
                throw new WeightsException(file, "data.pkl is longer than " + longest + " bytes");
            }
            return Unpickler.read(ByteBuffer.wrap(bytes));
        }
    }

    private static long position(Path file, ZipArchiveEntry entry) {
        if (entry.getMethod() != ZipEntry.STORED) {
            throw new WeightsException(file, entry.getName() + " is compressed; storages must be stored as they are");
        }
        return entry.getDataOffset();
    }
}
