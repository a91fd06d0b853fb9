package org.hybridcode.kb.release;

import java.nio.file.Files;
import java.nio.file.Path;

/** Reads one release of a knowledge base: the starter one from the class path, or a folder of the same format. */
public final class KnowledgeBaseReader {
    /** The file every release begins with; it names the release, the sources and the other files. */
    public static final String MANIFEST = "release.tsv";

    private KnowledgeBaseReader() {}

    /** The starter knowledge base. */
    public static KnowledgeBase starter() {
        return read(KnowledgeBaseFolder.starter());
    }

    /**
     * A release that comes with the program.
     *
     * @param folder its folder on the class path, with a slash at both ends
     * @throws KnowledgeBaseException when it is not there, or a file in it is faulty
     */
    public static KnowledgeBase onClassPath(String folder) {
        return read(KnowledgeBaseFolder.onClassPath("the knowledge base " + folder + " of the program", folder));
    }

    /**
     * The release in a folder.
     *
     * @throws KnowledgeBaseException when the folder cannot be read, a file in it is faulty, or it is not the file that
     *     the manifest names
     */
    public static KnowledgeBase folder(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new KnowledgeBaseException(
                    "no knowledge base at " + folder + ": not a folder; give one that holds a " + MANIFEST);
        }
        return read(KnowledgeBaseFolder.on(folder));
    }

    static KnowledgeBase read(KnowledgeBaseFolder folder) {
        return read(folder, folder.manifest());
    }

    static KnowledgeBase read(KnowledgeBaseFolder folder, Manifest manifest) {
        KnowledgeBaseBuilder builder = new KnowledgeBaseBuilder(folder.name(), manifest);
        for (ManifestFile file : manifest.files()) {
            switch (file.role()) {
                case ROWS, CODEBOOK, WORDS -> {
                    builder.file(file);
                    folder.rows(file).forEach(builder::row);
                }
                case TERMS -> {
                    builder.file(file);
                    builder.terms(file.name(), folder.text(file));
                }
                case INDEX -> {
                    builder.file(file);
                    builder.index(file.name(), folder.text(file));
                }
                case GEMS -> folder.check(file);
                case ENCODER -> {} // checked when it is asked for: it is large, and most commands do without
            }
        }
        return builder.build();
    }
}
