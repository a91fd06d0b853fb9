package org.hybridcode.engine.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The folder of a job, and the names of what is in it.
 *
 * @param path where it is
 */
public record JobFolder(Path path) {
    private static final Set<String> NAMES = Set.of(
            "results.jsonl",
            "results.parquet",
            "results.parquet.part",
            "rejected.jsonl",
            "audit.jsonl",
            "audit.head.json",
            "audit.head.json.part",
            "summary.json",
            "summary.json.part",
            "timing.json",
            "timing.json.part",
            "job.json",
            "job.json.part",
            "job.lock",
            "audit.key",
            "audit.key.part",
            "ids.part",
            "ids.part-journal",
            "audit.sqlite",
            "audit.sqlite-wal",
            "audit.sqlite-shm");

    /** A line for each note that was coded, in the order of the input. */
    public Path results() {
        return path.resolve("results.jsonl");
    }

    /** The same as Parquet. */
    public Path parquet() {
        return path.resolve("results.parquet");
    }

    /** A line for each record that was not coded. */
    public Path rejected() {
        return path.resolve("rejected.jsonl");
    }

    /** The audit. */
    public Path audit() {
        return path.resolve("audit.jsonl");
    }

    /** Counts of what was decided. */
    public Path summary() {
        return path.resolve("summary.json");
    }

    /** How long it took. */
    public Path timing() {
        return path.resolve("timing.json");
    }

    /** The key of the digests, where none was given. */
    public Path key() {
        return path.resolve("audit.key");
    }

    /** The store beside an audit, where no other is named. */
    public static Path store(Path audit) {
        return audit.resolveSibling("audit.sqlite");
    }

    Path manifest() {
        return path.resolve("job.json");
    }

    Path lock() {
        return path.resolve("job.lock");
    }

    Path ids() {
        return path.resolve("ids.part");
    }

    /** Whether a job has been begun here. */
    boolean begun() {
        return Files.exists(manifest());
    }

    /**
     * The folder of a job that begins or goes on: made, or with nothing in it but what a job leaves.
     *
     * @param resume whether a job may have been begun there
     * @throws BatchException when it holds anything else, or a job and none is to be resumed, or cannot be made
     */
    public static JobFolder prepare(Path path, boolean resume) {
        JobFolder folder = new JobFolder(path);
        try {
            Files.createDirectories(path);
            folder.check(folder.names(), resume);
            return folder;
        } catch (IOException e) {
            throw new BatchException("cannot write to " + path + "; give a folder that you may write to", e);
        }
    }

    private void check(List<String> names, boolean resume) {
        names.stream().filter(name -> !NAMES.contains(name)).findFirst().ifPresent(other -> {
            throw new BatchException(
                    "--out " + path + " holds " + other + ", which is not of a job; give a new folder");
        });
        if (!resume && names.stream().anyMatch(name -> !name.equals("job.lock"))) {
            throw new BatchException(
                    "--out " + path + " holds a job already; go on with it by --resume, or give a new folder");
        }
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(path)) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .sorted()
                    .toList();
        }
    }
}
