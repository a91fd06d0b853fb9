package org.hybridcode.nlp.neural.torch;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A TorchScript file that holds one class with methods and no weights: a zip of four stored entries. */
final class Archive {
    private static final String HEAD = """
            class M(Module):
              __parameters__ = []
              __buffers__ = []
              training : bool
            """;
    /** A pickle of an instance of the class with {@code training} false. */
    private static final String INSTANCE = "\u0080\u0002c__torch__\nM\nq\0)\u0081}(X\u0008\0\0\0trainingq\1\u0089ub.";
    /** A pickle of an empty tuple. */
    private static final String NO_CONSTANTS = "\u0080\u0002).";

    private Archive() {}

    static byte[] of(String methods) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            put(zip, "m/data.pkl", INSTANCE.getBytes(ISO_8859_1));
            put(zip, "m/code/__torch__.py", (HEAD + methods.indent(2)).getBytes(UTF_8));
            put(zip, "m/constants.pkl", NO_CONSTANTS.getBytes(ISO_8859_1));
            put(zip, "m/version", "3\n".getBytes(ISO_8859_1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        CRC32 crc = new CRC32();
        crc.update(content);
        ZipEntry entry = new ZipEntry(name);
        entry.setMethod(ZipEntry.STORED);
        entry.setTime(0);
        entry.setSize(content.length);
        entry.setCompressedSize(content.length);
        entry.setCrc(crc.getValue());
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }
}
