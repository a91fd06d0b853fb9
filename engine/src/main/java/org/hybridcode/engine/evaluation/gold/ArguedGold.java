package org.hybridcode.engine.evaluation.gold;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Notes with their codes argued one by one, as {@code tests/gold} has them: a folder for each note with {@code note.txt},
 * {@code encounter.yaml} (setting, date, sex, age in years or {@code ageInDays}) and {@code expected.json}, whose
 * {@code codes} are objects with a {@code code}. The name of its folder is the note's id.
 */
final class ArguedGold implements GoldLayout {
    private static final String NOTE = "note.txt";
    private static final String ENCOUNTER = "encounter.yaml";
    private static final String EXPECTED = "expected.json";
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final ObjectMapper YAML = new YAMLMapper();
    private static final int DAYS_OF_A_YEAR = 365;

    private final Path gold;
    private final List<Path> folders;

    private ArguedGold(Path gold, List<Path> folders) {
        this.gold = gold;
        this.folders = List.copyOf(folders);
    }

    static Optional<GoldLayout> in(Path gold) {
        if (!Files.isDirectory(gold)) {
            return Optional.empty();
        }
        List<Path> folders = GoldReader.listed(gold).stream()
                .filter(folder -> Files.exists(folder.resolve(NOTE)) && Files.exists(folder.resolve(EXPECTED)))
                .toList();
        return folders.isEmpty() ? Optional.empty() : Optional.of(new ArguedGold(gold, folders));
    }

    @Override
    public List<GoldFile> files() {
        return folders.stream()
                .flatMap(folder -> Stream.of(NOTE, ENCOUNTER, EXPECTED).map(folder::resolve))
                .filter(Files::exists)
                .map(file -> GoldFile.in(gold, file))
                .toList();
    }

    @Override
    public List<GoldNote> read(Reading reading) {
        List<GoldNote> notes = new ArrayList<>();
        for (Path folder : folders) {
            GoldFile expected = GoldFile.in(gold, folder.resolve(EXPECTED));
            try {
                note(folder, expected, reading).ifPresent(notes::add);
            } catch (Unreadable e) {
                reading.faults().fault(e.at(expected.name()), e.getMessage());
            }
        }
        reading.progress().accept(gold.getFileName() + ": " + notes.size() + " notes");
        return notes;
    }

    private Optional<GoldNote> note(Path folder, GoldFile expected, Reading reading) {
        String id = String.valueOf(folder.getFileName());
        ObjectNode row = row(folder, id, expected);
        JsonNoteLine line = JsonNoteLine.of(row, reading.settings(), reading.withCodes());
        if (line.text().isBlank()) {
            reading.faults().fault(finding(GoldFinding.Kind.NO_TEXT, expected, id), "a note without text");
            return Optional.empty();
        }
        if (reading.withCodes() && line.codes().isEmpty()) {
            reading.faults().fault(finding(GoldFinding.Kind.NO_CODES, expected, id), "a note without codes");
            return Optional.empty();
        }
        GoldCodes given = new GoldCodes(reading);
        SortedSet<String> codes = new TreeSet<>();
        line.codes().forEach(code -> codes.add(given.given(code, expected.name(), id)));
        return Optional.of(new GoldNote(id, line.encounter(), line.text(), codes, true));
    }

    /** The note as a line of JSON lines has it. */
    private ObjectNode row(Path folder, String id, GoldFile expected) {
        ObjectNode row = JSON.createObjectNode();
        Path encounter = folder.resolve(ENCOUNTER);
        if (Files.exists(encounter)) {
            row.setAll(object(YAML, GoldFile.in(gold, encounter)));
        }
        JsonNode days = row.remove("ageInDays");
        if (days != null && days.isIntegralNumber()) {
            row.put("age", days.intValue() / DAYS_OF_A_YEAR);
        }
        ArrayNode codes = row.put("id", id)
                .put("text", GoldFile.in(gold, folder.resolve(NOTE)).text())
                .putArray("codes");
        for (JsonNode code : object(JSON, expected).path("codes")) {
            codes.add(code.path("code"));
        }
        return row;
    }

    // The parser's own message may show words of the note, so it is not passed on.
    @SuppressWarnings("UnusedException")
    private static ObjectNode object(ObjectMapper mapper, GoldFile file) {
        try {
            if (mapper.readTree(file.text()) instanceof ObjectNode object) {
                return object;
            }
        } catch (JsonProcessingException e) {
            throw new Unreadable("", file.name() + " cannot be read; write it as tests/README.md describes");
        }
        throw new Unreadable("", file.name() + " holds no fields; write it as tests/README.md describes");
    }

    private static GoldFinding finding(GoldFinding.Kind kind, GoldFile file, String id) {
        return new GoldFinding(kind, file.name(), id, "");
    }
}
