package org.hybridcode.kb.release;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads a knowledge base: the starter one from the class path, or a folder of the same format. */
public final class KnowledgeBaseReader {
    /** The file every knowledge base begins with; it names the release and the other files. */
    public static final String MANIFEST = "release.tsv";

    private static final String STARTER = "/hybridcode/kb/starter/";

    private KnowledgeBaseReader() {}

    /** The file access of one knowledge base. */
    private interface Folder {
        String read(String file) throws IOException;
    }

    /** The starter knowledge base. */
    public static KnowledgeBase starter() {
        return read("the starter knowledge base", KnowledgeBaseReader::resource);
    }

    /**
     * The knowledge base in a folder.
     *
     * @throws KnowledgeBaseException when the folder cannot be read or a file in it is faulty
     */
    public static KnowledgeBase folder(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new KnowledgeBaseException(
                    "no knowledge base at " + folder + ": not a folder; give one that holds a " + MANIFEST);
        }
        return read("the knowledge base in " + folder, file -> Files.readString(folder.resolve(file)));
    }

    private static String resource(String file) throws IOException {
        try (InputStream in = KnowledgeBaseReader.class.getResourceAsStream(STARTER + file)) {
            if (in == null) {
                throw new IOException("not on the class path");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static KnowledgeBase read(String name, Folder folder) {
        KnowledgeBaseBuilder builder = new KnowledgeBaseBuilder(name);
        rows(name, folder, MANIFEST).forEach(builder::manifest);
        builder.files().forEach(file -> rows(name, folder, file).forEach(builder::row));
        return builder.build();
    }

    private static List<Row> rows(String name, Folder folder, String file) {
        String text = text(name, folder, file);
        List<Row> rows = new ArrayList<>();
        int number = 0;
        for (String line : (Iterable<String>) text.lines()::iterator) {
            number++;
            if (!line.isBlank() && !line.startsWith("#")) {
                rows.add(new Row(file, number, List.of(line.split("\t", -1))));
            }
        }
        return rows;
    }

    private static String text(String name, Folder folder, String file) {
        try {
            // Spreadsheets like to begin a file with a byte-order mark.
            return folder.read(file).replaceFirst("^\uFEFF", "");
        } catch (CharacterCodingException e) {
            throw new KnowledgeBaseException(name + ": " + file + " is not UTF-8 text; save it as UTF-8", e);
        } catch (IOException e) {
            throw new KnowledgeBaseException(
                    name + ": cannot read " + file + " (" + e.getClass().getSimpleName() + "); restore it or give "
                            + "another folder: a knowledge base is " + MANIFEST + " and the files it names",
                    e);
        }
    }
}
