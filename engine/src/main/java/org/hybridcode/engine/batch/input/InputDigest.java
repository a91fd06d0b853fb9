package org.hybridcode.engine.batch.input;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import org.hybridcode.engine.audit.record.Digests;

/** Says which input it is, so that a job is not resumed, or replayed, over another. */
public final class InputDigest {
    private static final int CHUNK = 1 << 16;

    private InputDigest() {}

    /**
     * The SHA-256 of a file, or of the names and bytes of the texts of a folder in order.
     *
     * @throws InputException when something cannot be read
     */
    public static String of(Path input) {
        MessageDigest digest = Digests.sha256();
        if (!Files.exists(input)) {
            throw new InputException("nothing at " + input + "; " + Known.ACCEPTED);
        }
        if (Files.isDirectory(input)) {
            for (String name : FolderSource.names(input)) {
                digest.update(name.getBytes(StandardCharsets.UTF_8));
                digest.update((byte) 0);
                add(input.resolve(name), digest);
            }
        } else {
            add(input, digest);
        }
        return Digests.hex(digest.digest());
    }

    private static void add(Path file, MessageDigest digest) {
        byte[] chunk = new byte[CHUNK];
        try (InputStream in = Files.newInputStream(file)) {
            for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) {
                digest.update(chunk, 0, read);
            }
        } catch (IOException e) {
            throw new InputException("cannot read " + file + "; check that you may read it", e);
        }
    }
}
