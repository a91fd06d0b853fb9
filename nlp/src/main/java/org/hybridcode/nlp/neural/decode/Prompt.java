package org.hybridcode.nlp.neural.decode;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** What a model is asked, by version. A version never changes; a better wording is a new one. */
public final class Prompt {
    private static final String NOTE = "{{note}}";

    private final String text;

    private Prompt(String text) {
        this.text = text;
    }

    /**
     * Reads a version from the class path.
     *
     * @throws IllegalArgumentException when there is no such version
     */
    public static Prompt version(int version) {
        String name = String.format(Locale.ROOT, "prompt-%d.txt", version);
        try (InputStream in = Prompt.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalArgumentException("there is no " + name);
            }
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
            if (text.split("\\Q" + NOTE + "\\E", -1).length != 2) {
                throw new IllegalStateException(name + ": has not exactly one " + NOTE);
            }
            return new Prompt(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The question about a note or a part of one. */
    public String about(String note) {
        return text.replace(NOTE, note);
    }

    /** The same as a message of a chat, whose server adds the marks around it that its model was taught. */
    public String message(String note) {
        return text.replace("[INST]", "").replace("[/INST]", "").strip().replace(NOTE, note);
    }

    /** Its words, with a mark where the note goes. */
    public String text() {
        return text;
    }
}
