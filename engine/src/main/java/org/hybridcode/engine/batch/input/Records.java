package org.hybridcode.engine.batch.input;

import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/** Cuts a file into records at line breaks, or at those that stand outside quotation marks. For one thread. */
final class Records implements AutoCloseable {
    private static final int CHUNK = 1 << 16;
    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final Path file;
    private final int longest;
    private final boolean quoted;
    private final Counted counted;
    private final InputStream in;
    private final byte[] chunk = new byte[CHUNK];
    private int at;
    private int filled;
    private long line = 1;

    /** A record of the file. */
    static final class Cut {
        private final long line;
        private final byte[] bytes;
        private final boolean tooLong;
        private final boolean open;

        private Cut(long line, byte[] bytes, boolean tooLong, boolean open) {
            this.line = line;
            this.bytes = bytes;
            this.tooLong = tooLong;
            this.open = open;
        }

        /** The number of the line on which it begins, from 1. */
        long line() {
            return line;
        }

        /** Whether there are more bytes than may be held. */
        boolean tooLong() {
            return tooLong;
        }

        /** Whether the file ends within quotation marks. */
        boolean open() {
            return open;
        }

        /** Its text, without the line break; none when it is no UTF-8. */
        Optional<String> text() {
            return Known.utf8(bytes);
        }

        /** Whether there is nothing but blanks. */
        boolean blank() {
            return !tooLong && new String(bytes, StandardCharsets.ISO_8859_1).isBlank();
        }
    }

    Records(Path file, int longest, boolean quoted) {
        this.file = file;
        this.longest = longest;
        this.quoted = quoted;
        try {
            this.counted = new Counted(Files.newInputStream(file));
            boolean packed = file.toString().toLowerCase(Locale.ROOT).endsWith(".gz");
            this.in = packed ? new GZIPInputStream(counted, CHUNK) : counted;
        } catch (IOException e) {
            throw new InputException("cannot read " + file + "; check that it is whole and that you may read it", e);
        }
    }

    /** How many bytes of the file have been read. */
    long read() {
        return counted.bytes;
    }

    /** The next record; none at the end. */
    Optional<Cut> next() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        long began = line;
        boolean within = false;
        boolean any = false;
        boolean tooLong = false;
        int value;
        while ((value = octet()) >= 0) {
            any = true;
            if (value == '\n') {
                line++;
                if (!within) {
                    return Optional.of(cut(began, bytes, tooLong, false));
                }
            }
            within ^= quoted && value == '"';
            tooLong |= bytes.size() >= longest;
            if (!tooLong) {
                bytes.write(value);
            }
        }
        return any ? Optional.of(cut(began, bytes, tooLong, within)) : Optional.empty();
    }

    private Cut cut(long began, ByteArrayOutputStream bytes, boolean tooLong, boolean open) {
        byte[] all = tooLong ? new byte[0] : bytes.toByteArray();
        int from = began == 1 && marked(all) ? MARK.length : 0;
        int to = all.length > from && all[all.length - 1] == '\r' ? all.length - 1 : all.length;
        return new Cut(began, Arrays.copyOfRange(all, from, to), tooLong, open);
    }

    private static boolean marked(byte[] bytes) {
        return bytes.length >= MARK.length && bytes[0] == MARK[0] && bytes[1] == MARK[1] && bytes[2] == MARK[2];
    }

    private int octet() {
        if (at == filled) {
            try {
                at = 0;
                filled = Math.max(0, in.read(chunk));
            } catch (IOException e) {
                throw new InputException(
                        "cannot read " + file + " from line " + line + " on; it is damaged, copy or download it again",
                        e);
            }
            if (filled == 0) {
                return -1;
            }
        }
        return chunk[at++] & 0xFF;
    }

    @Override
    public void close() {
        try {
            in.close();
        } catch (IOException e) {
            throw new InputException("cannot close " + file, e);
        }
    }

    /** Counts what is read of the file itself, compressed or not. */
    private static final class Counted extends FilterInputStream {
        private long bytes;

        Counted(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int value = super.read();
            bytes += value < 0 ? 0 : 1;
            return value;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            int count = super.read(into, from, length);
            bytes += Math.max(0, count);
            return count;
        }
    }
}
