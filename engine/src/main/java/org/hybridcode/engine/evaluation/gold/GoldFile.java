package org.hybridcode.engine.evaluation.gold;

import java.io.BufferedReader;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/**
 * A file of UTF-8 text, plain or compressed with gzip.
 *
 * @param path where it is
 * @param name what messages and findings call it: its path within the gold set
 */
record GoldFile(Path path, String name) {
    private static final int CHUNK = 1 << 16;
    private static final int BYTE_ORDER_MARK = 0xFEFF;

    /** Work with the text of a file. */
    interface Work {
        void with(BufferedReader text) throws IOException;
    }

    /** A file within the folder of a gold set. */
    static GoldFile in(Path folder, Path path) {
        return new GoldFile(path, folder.relativize(path).toString().replace('\\', '/'));
    }

    /** A file that is a gold set, or a list, by itself. */
    static GoldFile alone(Path path) {
        return new GoldFile(path, String.valueOf(path.getFileName()));
    }

    /** @throws GoldException when it cannot be read, is damaged or is no UTF-8 text */
    void read(Work work) {
        try (InputStream bytes = open();
                BufferedReader text =
                        new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8.newDecoder()), CHUNK)) {
            text.mark(1);
            if (text.read() != BYTE_ORDER_MARK) {
                text.reset();
            }
            work.with(text);
        } catch (CharacterCodingException e) {
            throw new GoldException(name + " is no UTF-8 text; convert it to UTF-8", e);
        } catch (EOFException | ZipException e) {
            throw new GoldException(name + " is a damaged gzip file; copy or download it again", e);
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    /**
     * The whole text.
     *
     * @throws GoldException as {@link #read}
     */
    String text() {
        StringBuilder text = new StringBuilder();
        read(in -> {
            char[] part = new char[CHUNK];
            for (int read = in.read(part); read >= 0; read = in.read(part)) {
                text.append(part, 0, read);
            }
        });
        return text.toString();
    }

    private InputStream open() throws IOException {
        InputStream bytes = Files.newInputStream(path);
        if (!name.toLowerCase(Locale.ROOT).endsWith(".gz")) {
            return bytes;
        }
        try {
            return new GZIPInputStream(bytes, CHUNK);
        } catch (IOException e) {
            bytes.close();
            throw e;
        }
    }

    /** The digest of the bytes of the files as they are stored, one behind the other in the order of their names. */
    static String sha256(List<GoldFile> files) {
        MessageDigest digest = sha256();
        files.stream().sorted(Comparator.comparing(GoldFile::name)).forEach(file -> file.addTo(digest));
        return HexFormat.of().formatHex(digest.digest());
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private void addTo(MessageDigest digest) {
        try (DigestOutputStream out = new DigestOutputStream(DigestOutputStream.nullOutputStream(), digest)) {
            Files.copy(path, out);
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    private GoldException unreadable(IOException e) {
        return new GoldException("cannot read " + name + "; check that it is there and that you may read it", e);
    }
}
