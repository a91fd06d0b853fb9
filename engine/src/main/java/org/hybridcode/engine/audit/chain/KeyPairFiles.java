package org.hybridcode.engine.audit.chain;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import org.hybridcode.engine.audit.record.AuditException;

/** Makes a pair of keys for heads. */
public final class KeyPairFiles {
    private static final String PUBLIC = ".pub";

    private KeyPairFiles() {}

    /**
     * Writes a new private key, which only its owner may read, and its public key beside it.
     *
     * @return the file of the public key
     * @throws AuditException when one of the files is there already or cannot be written
     */
    public static Path create(Path file) {
        Path beside = file.resolveSibling(file.getFileName() + PUBLIC);
        try {
            KeyPair pair = KeyPairGenerator.getInstance(SigningKey.ALGORITHM).generateKeyPair();
            secret(file, Pem.text("PRIVATE KEY", pair.getPrivate().getEncoded()));
            Files.writeString(
                    beside, Pem.text("PUBLIC KEY", pair.getPublic().getEncoded()), StandardOpenOption.CREATE_NEW);
            return beside;
        } catch (IOException e) {
            throw new AuditException(
                    "cannot write " + file + " and " + beside + "; give the name of a file that is not there yet", e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform from 15 on has " + SigningKey.ALGORITHM, e);
        }
    }

    /** Writes a new file that only its owner may read, where the file system knows owners. */
    public static void secret(Path file, String text) throws IOException {
        boolean posix = file.toAbsolutePath()
                .getFileSystem()
                .supportedFileAttributeViews()
                .contains("posix");
        FileAttribute<?>[] owner = posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
        Files.createFile(file, owner);
        Files.writeString(file, text, StandardCharsets.US_ASCII);
    }
}
