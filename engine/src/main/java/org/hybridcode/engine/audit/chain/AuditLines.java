package org.hybridcode.engine.audit.chain;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.hybridcode.engine.audit.record.AuditException;

/** The lines of an audit file as bytes, one after the other. For one thread. */
public final class AuditLines implements AutoCloseable {
    private static final int CHUNK = 1 << 16;
    private static final int LONGEST = 1 << 30;

    private final Path file;
    private final InputStream in;
    private final byte[] chunk = new byte[CHUNK];
    private int at;
    private int filled;
    private long read;

    /** @throws AuditException when it cannot be opened */
    public AuditLines(Path file) {
        this.file = file;
        try {
            this.in = new BufferedInputStream(Files.newInputStream(file), CHUNK);
        } catch (IOException e) {
            throw new AuditException("cannot read " + file + "; check that it is there and that you may read it", e);
        }
    }

    /** How many bytes have been read, line breaks included. */
    public long bytes() {
        return read;
    }

    /**
     * The next line without its line break; none at the end.
     *
     * @throws AuditException when it cannot be read, or the last line has no line break
     */
    public Optional<byte[]> next() {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        try {
            while (true) {
                if (at == filled && !fill()) {
                    return ended(line);
                }
                int from = at;
                while (at < filled && chunk[at] != '\n') {
                    at++;
                }
                line.write(chunk, from, at - from);
                if (at < filled) {
                    at++;
                    read += line.size() + 1;
                    return Optional.of(line.toByteArray());
                }
                if (line.size() > LONGEST) {
                    throw new AuditException(file + ": a line of more than " + LONGEST + " bytes is no record");
                }
            }
        } catch (IOException e) {
            throw new AuditException("cannot read " + file + " behind byte " + read, e);
        }
    }

    private Optional<byte[]> ended(ByteArrayOutputStream line) {
        if (line.size() > 0) {
            throw new UnendedLineException(file + ": the last line has no end");
        }
        return Optional.empty();
    }

    private boolean fill() throws IOException {
        at = 0;
        filled = Math.max(0, in.read(chunk));
        return filled > 0;
    }

    @Override
    public void close() {
        try {
            in.close();
        } catch (IOException e) {
            throw new AuditException("cannot close " + file, e);
        }
    }

    /** The file ends within a line. */
    static final class UnendedLineException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        UnendedLineException(String message) {
            super(message);
        }
    }
}
