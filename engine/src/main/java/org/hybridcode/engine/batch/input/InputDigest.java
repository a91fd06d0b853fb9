package org.hybridcode.engine.batch.input;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.hybridcode.engine.audit.record.Digests;

/** Says which input it is, so that a job is not resumed, or replayed, over another. */
public final class InputDigest {
    private static final int CHUNK = 1 << 16;

    private InputDigest() {}

    /**
     * The SHA-256 of a file, of the names and bytes of the texts of a folder in order, or {@link #ofFiles of the Parquet
     * files} of a folder.
     *
     * @throws InputException when something cannot be read
     */
    public static String of(Path input) {
        if (!Files.exists(input)) {
            throw new InputException("nothing at " + input + "; " + Known.ACCEPTED);
        }
        if (!Files.isDirectory(input)) {
            return ofFile(input);
        }
        SortedMap<String, String> files = new TreeMap<>();
        ParquetNotes.in(input).forEach(file -> files.put(String.valueOf(file.getFileName()), ofFile(file)));
        return files.isEmpty() ? ofTexts(input) : ofFiles(files);
    }

    /** The digest of Parquet files of a folder, by their names and the SHA-256 of each, so that many can look at them at once. */
    public static String ofFiles(SortedMap<String, String> files) {
        return Digests.sha256(files.entrySet().stream()
                .map(file -> file.getValue() + "  " + file.getKey() + "\n")
                .collect(Collectors.joining()));
    }

    /** The SHA-256 of what is left of a stream. */
    public static String of(InputStream in) throws IOException {
        MessageDigest digest = Digests.sha256();
        add(in, digest);
        return Digests.hex(digest.digest());
    }

    private static String ofFile(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return of(in);
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    private static String ofTexts(Path folder) {
        MessageDigest digest = Digests.sha256();
        for (String name : FolderSource.names(folder)) {
            digest.update(name.getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
            try (InputStream in = Files.newInputStream(folder.resolve(name))) {
                add(in, digest);
            } catch (IOException e) {
                throw unreadable(folder.resolve(name), e);
            }
        }
        return Digests.hex(digest.digest());
    }

    private static void add(InputStream in, MessageDigest digest) throws IOException {
        byte[] chunk = new byte[CHUNK];
        for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) {
            digest.update(chunk, 0, read);
        }
    }

    private static InputException unreadable(Path file, IOException e) {
        return new InputException("cannot read " + file + "; check that you may read it", e);
    }
}
