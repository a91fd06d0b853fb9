package org.hybridcode.engine.batch;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** A file that grows by blocks: what is behind the committed length is cut off when a job goes on. For one thread. */
final class CommittedFile implements AutoCloseable {
    private static final int MANY = 1 << 22;

    private final Path file;
    private final FileChannel channel;
    private final ByteArrayOutputStream pending = new ByteArrayOutputStream();

    /** @throws BatchException when it is shorter than what is said to be committed */
    CommittedFile(Path file, long committed) throws IOException {
        this.file = file;
        this.channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (channel.size() < committed) {
            channel.close();
            throw new BatchException(file + " has lost what was committed: it is shorter than " + committed
                    + " bytes; begin the job anew in a new folder");
        }
        channel.truncate(committed);
        channel.position(committed);
    }

    /** Adds a line. */
    void line(String line) throws IOException {
        line(line.getBytes(StandardCharsets.UTF_8));
    }

    void line(byte[] line) throws IOException {
        pending.writeBytes(line);
        pending.write('\n');
        if (pending.size() > MANY) {
            flush();
        }
    }

    /** Brings everything to the disk and gives the length. */
    long commit() throws IOException {
        flush();
        channel.force(true);
        return channel.position();
    }

    private void flush() throws IOException {
        byte[] bytes = pending.toByteArray();
        Durable.write(channel, bytes, bytes.length);
        pending.reset();
    }

    Path path() {
        return file;
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
