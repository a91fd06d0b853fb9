package org.hybridcode.engine.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads the note that a command is given: a UTF-8 text file, or standard input for {@code -}; a byte-order mark is no text. */
record NoteFile(String name, String text) {
    private static final int MOST_BYTES = 20 * 1024 * 1024;
    private static final String STANDARD_INPUT = "-";
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /** @throws UnusableInputException when it is missing, a folder, too large, or not text */
    static NoteFile read(String argument, InputStream standardInput) {
        if (argument.equals(STANDARD_INPUT)) {
            return new NoteFile("stdin", decode("standard input", bytes("standard input", standardInput)));
        }
        Path file = Path.of(argument);
        if (!Files.exists(file)) {
            throw new UnusableInputException(
                    "no file " + argument + "; give the path of a note, or - for standard input");
        }
        if (Files.isDirectory(file)) {
            throw new UnusableInputException(argument + " is a folder; give the path of one note");
        }
        try (InputStream in = Files.newInputStream(file)) {
            return new NoteFile(file.getFileName().toString(), decode(argument, bytes(argument, in)));
        } catch (IOException e) {
            throw new UnusableInputException("cannot read " + argument + "; check that you may read it", e);
        }
    }

    private static byte[] bytes(String name, InputStream in) {
        try {
            byte[] bytes = in.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                throw new UnusableInputException(name + " is larger than 20 MB; split it into single notes");
            }
            return bytes;
        } catch (IOException e) {
            throw new UnusableInputException("cannot read " + name + "; check that you may read it", e);
        }
    }

    private static String decode(String name, byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            if (text.indexOf('\0') >= 0) {
                throw new UnusableInputException(name + " is no text; give the note as plain text");
            }
            return text.startsWith(BYTE_ORDER_MARK) ? text.substring(BYTE_ORDER_MARK.length()) : text;
        } catch (CharacterCodingException e) {
            throw new UnusableInputException(name + " is no UTF-8 text; convert it to UTF-8 plain text", e);
        }
    }
}
