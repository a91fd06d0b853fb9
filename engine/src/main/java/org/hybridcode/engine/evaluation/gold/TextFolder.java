package org.hybridcode.engine.evaluation.gold;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.hybridcode.rules.facts.Age;
import org.hybridcode.rules.facts.Encounter;
import org.hybridcode.rules.facts.Sex;

/** A folder of notes that nobody has coded: each a text in a file of its own, whose name without its end is the id. */
final class TextFolder implements GoldLayout {
    private static final String END = ".txt";

    private final List<GoldFile> texts;

    private TextFolder(List<GoldFile> texts) {
        this.texts = List.copyOf(texts);
    }

    static Optional<GoldLayout> in(Path folder) {
        return Files.isDirectory(folder) ? Optional.of(new TextFolder(files(folder))) : Optional.empty();
    }

    private static List<GoldFile> files(Path folder) {
        return GoldReader.listed(folder).stream()
                .filter(file -> file.toString().endsWith(END) && Files.isRegularFile(file))
                .map(file -> GoldFile.in(folder, file))
                .toList();
    }

    @Override
    public List<GoldFile> files() {
        return texts;
    }

    @Override
    public List<GoldNote> read(Reading reading) {
        Encounter encounter = new Encounter(
                reading.settings().defaultSetting(), reading.settings().defaultDate(), Sex.UNKNOWN, Age.UNKNOWN);
        List<GoldNote> notes = new ArrayList<>();
        for (GoldFile file : texts) {
            String text = file.text();
            String id = file.name().substring(0, file.name().length() - END.length());
            if (text.isBlank()) {
                reading.faults()
                        .fault(new GoldFinding(GoldFinding.Kind.NO_TEXT, file.name(), id, ""), "a note without text");
            } else {
                notes.add(new GoldNote(id, encounter, text, new TreeSet<>(), true));
            }
        }
        reading.progress().accept(notes.size() + " notes");
        return notes;
    }
}
