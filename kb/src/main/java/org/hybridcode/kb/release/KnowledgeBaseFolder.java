package org.hybridcode.kb.release;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;

/** The files of one release, on the class path or on disk. */
final class KnowledgeBaseFolder {
    private static final String STARTER = "/hybridcode/kb/starter/";
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private interface Access {
        byte[] read(String file) throws IOException;
    }

    private final String name;
    private final Access access;

    private KnowledgeBaseFolder(String name, Access access) {
        this.name = name;
        this.access = access;
    }

    static KnowledgeBaseFolder starter() {
        return onClassPath("the starter knowledge base", STARTER);
    }

    static KnowledgeBaseFolder onClassPath(String name, String folder) {
        return new KnowledgeBaseFolder(name, file -> resource(folder + file));
    }

    static KnowledgeBaseFolder on(Path folder) {
        return new KnowledgeBaseFolder(
                "the knowledge base in " + folder, file -> Files.readAllBytes(folder.resolve(file)));
    }

    private static byte[] resource(String resource) throws IOException {
        try (InputStream in = KnowledgeBaseFolder.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IOException("not on the class path");
            }
            return in.readAllBytes();
        }
    }

    /** What messages call it. */
    String name() {
        return name;
    }

    /** The manifest. */
    Manifest manifest() {
        return manifest("");
    }

    /** The manifest, whose digest has to be {@code sha256}. */
    Manifest manifest(String sha256) {
        return Manifest.of(name, rows(KnowledgeBaseReader.MANIFEST, text(KnowledgeBaseReader.MANIFEST, sha256)));
    }

    /** The rows of a file. */
    List<Row> rows(ManifestFile file) {
        return rows(file.name(), text(file.name(), file.sha256()));
    }

    /** The text of a file that is what the manifest says it is. */
    String text(ManifestFile file) {
        return text(file.name(), file.sha256());
    }

    /** The bytes of a file that is what the manifest says it is. */
    byte[] bytes(ManifestFile file) {
        return checked(file.name(), file.sha256());
    }

    static List<Row> rows(String file, String text) {
        List<Row> rows = new ArrayList<>();
        int number = 0;
        for (String line : (Iterable<String>) text.lines()::iterator) {
            number++;
            if (!line.isBlank() && line.charAt(0) != '#') {
                rows.add(new Row(file, number, List.of(line.split("\t", -1))));
            }
        }
        return rows;
    }

    /** Refuses a file that is not what the manifest says it is; it is read later. */
    void check(ManifestFile file) {
        checked(file.name(), file.sha256());
    }

    /** The text of a file; {@code sha256} is what its digest has to be, or empty. */
    String text(String file, String sha256) {
        return decoded(file, checked(file, sha256));
    }

    private byte[] checked(String file, String sha256) {
        byte[] bytes = bytes(file);
        if (!sha256.isEmpty() && !sha256.equals(sha256(bytes))) {
            throw new KnowledgeBaseException(name + ": " + file + " is not as the import left it: it was"
                    + " changed or damaged after the import; import the release again");
        }
        return bytes;
    }

    private byte[] bytes(String file) {
        try {
            return access.read(file);
        } catch (IOException e) {
            throw new KnowledgeBaseException(
                    name + ": cannot read " + file + " (" + e.getClass().getSimpleName() + "); restore it or give "
                            + "another folder: a knowledge base is " + KnowledgeBaseReader.MANIFEST
                            + " and the files it names",
                    e);
        }
    }

    private String decoded(String file, byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            // Spreadsheets like to begin a file with a byte-order mark.
            return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new KnowledgeBaseException(name + ": " + file + " is not UTF-8 text; save it as UTF-8", e);
        }
    }

    /** The digest of a file's bytes, lower-case hexadecimal. */
    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(Objects.requireNonNull(bytes, "bytes")));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
