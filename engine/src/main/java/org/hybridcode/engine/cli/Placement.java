package org.hybridcode.engine.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/** Puts files where a user wants them, complete or not at all: written beside the place first, then moved into it. */
final class Placement {
    private Placement() {}

    /** Writes one text. */
    interface Text {
        void write(Writer out) throws IOException;
    }

    /** Writes the files of a folder. */
    interface Content {
        void write(Path folder) throws IOException;
    }

    /** A file; one that stands there is replaced. */
    static void file(Path place, Text text) {
        if (Files.isDirectory(place)) {
            throw new UnusableInputException("--out " + place + " is a folder; give the name of a file");
        }
        Path beside = beside(place);
        try {
            text(beside, text);
            Files.move(beside, place, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw unwritable(place, e);
        } finally {
            delete(beside);
        }
    }

    /** A new folder. */
    static void folder(Path place, Content content) {
        if (Files.exists(place)) {
            throw new UnusableInputException("--out " + place + " exists already; give the name of a new folder");
        }
        Path beside = beside(place);
        try {
            Files.createDirectory(beside);
            content.write(beside);
            Files.move(beside, place);
        } catch (IOException e) {
            throw unwritable(place, e);
        } finally {
            delete(beside);
        }
    }

    /** A text file of a folder. */
    static void text(Path file, Text text) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            text.write(out);
        }
    }

    private static Path beside(Path place) {
        Path absolute = place.toAbsolutePath().normalize();
        return absolute.resolveSibling(
                "." + absolute.getFileName() + "." + ProcessHandle.current().pid() + ".part");
    }

    private static UnusableInputException unwritable(Path place, IOException cause) {
        return new UnusableInputException(
                "cannot write " + place + " (" + cause.getClass().getSimpleName() + "); give a place you may write to",
                cause);
    }

    /** Removes what a fault has left; nothing is there after a success. */
    private static void delete(Path left) {
        try {
            if (Files.isDirectory(left)) {
                List<Path> files = new ArrayList<>();
                try (DirectoryStream<Path> found = Files.newDirectoryStream(left)) {
                    found.forEach(files::add);
                }
                for (Path file : files) {
                    Files.delete(file);
                }
            }
            Files.deleteIfExists(left);
        } catch (IOException e) {
            throw unwritable(left, e);
        }
    }
}
