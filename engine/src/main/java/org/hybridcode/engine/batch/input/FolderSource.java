package org.hybridcode.engine.batch.input;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.hybridcode.engine.evaluation.gold.GoldSettings;

/** A folder of texts in files {@code *.txt}, in the order of their names; a name without its end is the id. */
final class FolderSource implements NoteSource {
    static final String END = ".txt";

    private final Path folder;
    private final GoldSettings settings;
    private final int longest;
    private final List<String> names;
    private int at;

    FolderSource(Path folder, GoldSettings settings, int longest) {
        this.folder = folder;
        this.settings = settings;
        this.longest = longest;
        this.names = names(folder);
    }

    /** The names of the texts of a folder, in order. */
    static List<String> names(Path folder) {
        return names(folder, name -> name.endsWith(END));
    }

    /** Those names of the files of a folder that are meant, in order. */
    static List<String> names(Path folder, Predicate<String> meant) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> String.valueOf(file.getFileName()))
                    .filter(meant)
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new InputException("cannot list " + folder + "; check that you may read it", e);
        }
    }

    @Override
    public Optional<InputItem> next() {
        return at == names.size() ? Optional.empty() : Optional.of(item(names.get(at++)));
    }

    private InputItem item(String name) {
        Path file = folder.resolve(name);
        try {
            return Files.size(file) > longest
                    ? Known.tooLong(at, name, longest)
                    : Known.utf8(Files.readAllBytes(file))
                            .map(text -> item(name, text))
                            .orElseGet(() -> Known.notUtf8(at, name));
        } catch (IOException e) {
            return new InputItem.Unreadable(at, name, "it cannot be read; check that you may read it");
        }
    }

    private InputItem item(String name, String text) {
        ObjectNode row = Known.row();
        row.put(Known.ID, name.substring(0, name.length() - END.length()));
        row.put(Known.TEXT, text.startsWith("\uFEFF") ? text.substring(1) : text);
        return Known.note(at, name, row, settings);
    }

    @Override
    public long read() {
        return at;
    }

    @Override
    public long size() {
        return names.size();
    }

    @Override
    public void close() {
        // Each file is closed when it has been read.
    }
}
