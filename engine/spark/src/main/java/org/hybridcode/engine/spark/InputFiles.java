package org.hybridcode.engine.spark;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.parquet.hadoop.util.HadoopInputFile;
import org.apache.parquet.io.InputFile;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.util.SerializableConfiguration;
import org.hybridcode.engine.batch.BatchException;
import org.hybridcode.engine.batch.input.InputDigest;
import org.hybridcode.engine.batch.input.ParquetNotes;
import org.hybridcode.engine.batch.input.RowSlice;

/**
 * The Parquet files of an input, in the order of their names.
 *
 * @param sha256 which input it is
 * @param slices its rows in order
 */
record InputFiles(String sha256, List<RowSlice> slices) {

    /** What a task found in a file. */
    private record Look(String name, String sha256, ArrayList<RowSlice> slices) implements Serializable {}

    InputFiles {
        slices = List.copyOf(slices);
    }

    /**
     * Looks at a file, or at those of a folder, each in a task of its own.
     *
     * @param most how many rows a slice has at most
     * @throws BatchException when there is none
     */
    static InputFiles of(String input, long most, JavaSparkContext spark) throws IOException {
        Path path = new Path(input);
        FileSystem system = path.getFileSystem(spark.hadoopConfiguration());
        List<String> files = files(path, system);
        SerializableConfiguration configuration = new SerializableConfiguration(spark.hadoopConfiguration());
        List<Look> looks = spark.parallelize(files, files.size())
                .map(file -> look(new Path(file), most, configuration.value()))
                .collect();
        SortedMap<String, String> digests = new TreeMap<>();
        looks.forEach(look -> digests.put(look.name(), look.sha256()));
        boolean folder = system.getFileStatus(path).isDirectory();
        return new InputFiles(
                folder ? InputDigest.ofFiles(digests) : looks.get(0).sha256(), inOrder(looks));
    }

    private static List<String> files(Path input, FileSystem system) throws IOException {
        List<String> files;
        try {
            files = Arrays.stream(system.listStatus(input))
                    .filter(FileStatus::isFile)
                    .map(FileStatus::getPath)
                    .filter(file -> ParquetNotes.isNotes(file.getName()))
                    .sorted(Comparator.comparing(Path::getName))
                    .map(Path::toString)
                    .toList();
        } catch (FileNotFoundException e) {
            throw new BatchException("nothing at " + input + "; give a Parquet file or a folder of them", e);
        }
        if (files.isEmpty()) {
            throw new BatchException(input + " holds no files " + ParquetNotes.END
                    + "; give a Parquet file or a folder of them, with id and text and where known setting, date, sex"
                    + " and age");
        }
        return files;
    }

    private static Look look(Path file, long most, Configuration configuration) throws IOException {
        try (InputStream in = file.getFileSystem(configuration).open(file)) {
            String sha256 = InputDigest.of(in);
            return new Look(
                    file.getName(),
                    sha256,
                    new ArrayList<>(ParquetNotes.slices(
                            opened(file.toString(), configuration), file.toString(), file.getName(), most)));
        }
    }

    private static List<RowSlice> inOrder(List<Look> looks) {
        List<RowSlice> all = new ArrayList<>();
        long records = 0;
        for (Look look : looks) {
            long before = records;
            look.slices().forEach(slice -> all.add(slice.behind(before)));
            records += look.slices().stream().mapToLong(RowSlice::rows).sum();
        }
        return all;
    }

    /** A file of a slice. */
    static InputFile opened(String file, Configuration configuration) throws IOException {
        return HadoopInputFile.fromPath(new Path(file), configuration);
    }

    /** How many records there are. */
    long records() {
        return slices.stream().mapToLong(RowSlice::rows).sum();
    }

    /** The slices with the numbers of the parts that they become; an input without a row is one part of none. */
    List<scala.Tuple2<Integer, RowSlice>> parts() {
        return IntStream.range(0, slices.size())
                .mapToObj(part -> new scala.Tuple2<>(part, slices.get(part)))
                .toList();
    }
}
