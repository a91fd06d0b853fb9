package org.hybridcode.engine.spark;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.hybridcode.engine.batch.BatchException;

/**
 * The folder of a job, on any file system that Hadoop knows.
 *
 * @param path where it is
 * @param system on which file system
 */
record OutputFolder(Path path, FileSystem system) {
    private static final String LINES = "lines.part";

    /**
     * A new folder.
     *
     * @throws BatchException when there is one already
     */
    static OutputFolder create(String out, Configuration configuration) throws IOException {
        Path path = new Path(out);
        FileSystem system = path.getFileSystem(configuration);
        if (system.exists(path)) {
            throw new BatchException(out + " is there already; give a new folder, or delete it when it is left of a job"
                    + " that did not end");
        }
        system.mkdirs(path);
        return new OutputFolder(system.resolvePath(path), system);
    }

    /** Where the lines of the job wait for their tables; deleted at the end. */
    String lines() {
        return new Path(path, LINES).toString();
    }

    void write(String name, String text) throws IOException {
        try (OutputStream out = system.create(new Path(path, name), false)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
    }

    void forgetLines() throws IOException {
        system.delete(new Path(path, LINES), true);
    }
}
