package org.hybridcode.expansion.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Unlabelled notes. Of a document only its id and text are read: codes that somebody gave it are not looked at.
 *
 * <ul>
 *   <li>{@code *.jsonl} and {@code *.json}: one object a line with {@code id} and {@code text}.
 *   <li>{@code *.csv}: columns {@code id} and {@code text}, in any order and any case.
 *   <li>A folder: every {@code *.txt} in it is a document, its name without the end the id; every file of the kinds above
 *       is read too, in the order of the names.
 * </ul>
 */
public final class Corpus {
    private static final String ACCEPTED =
            "give a .jsonl or .json file of one object a line (id, text), a .csv file with"
                    + " columns id and text, or a folder of these or of .txt files";

    private final List<Path> files;

    private Corpus(List<Path> files) {
        this.files = List.copyOf(files);
    }

    /**
     * The corpus in a file or folder; nothing is read yet.
     *
     * @throws CorpusException when there is none
     */
    public static Corpus in(Path place) {
        if (Files.isDirectory(place)) {
            List<Path> files = listed(place);
            if (files.isEmpty()) {
                throw new CorpusException(place + " holds no corpus; " + ACCEPTED);
            }
            return new Corpus(files);
        }
        if (!Files.isRegularFile(place) || kind(place) == Kind.NONE) {
            throw new CorpusException(place + (Files.exists(place) ? " is no corpus; " : " is not there; ") + ACCEPTED);
        }
        return new Corpus(List.of(place));
    }

    private enum Kind {
        JSON,
        CSV,
        TEXT,
        NONE
    }

    private static Kind kind(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        if (name.endsWith(".jsonl") || name.endsWith(".json")) {
            return Kind.JSON;
        }
        return name.endsWith(".csv") ? Kind.CSV : name.endsWith(".txt") ? Kind.TEXT : Kind.NONE;
    }

    private static List<Path> listed(Path folder) {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(file -> Files.isRegularFile(file) && kind(file) != Kind.NONE)
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new CorpusException("cannot list " + folder + "; check that you may read it", e);
        }
    }

    /**
     * Hands on every document that has a text, in the order of the files; one at a time is in memory.
     *
     * @throws CorpusException when a file cannot be read or holds something else; names file and line
     */
    public void read(Consumer<Document> receiver) {
        for (Path file : files) {
            switch (kind(file)) {
                case JSON -> JsonLines.read(file, receiver);
                case CSV -> CsvRecords.read(file, receiver);
                case TEXT -> receiver.accept(text(file));
                case NONE -> throw new CorpusException(file + " is no corpus; " + ACCEPTED);
            }
        }
    }

    private static Document text(Path file) {
        try {
            String name = String.valueOf(file.getFileName());
            return new Document(name.substring(0, name.lastIndexOf('.')), Files.readString(file));
        } catch (IOException e) {
            throw new CorpusException("cannot read " + file + "; it has to be text in UTF-8", e);
        }
    }
}
