package org.hybridcode.engine.evaluation.gold;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** A file with one JSON object a line. */
final class JsonLinesGold implements GoldLayout {
    private static final Pattern NAME = Pattern.compile(".+\\.jsonl?(\\.gz)?");

    private final GoldFile file;

    private JsonLinesGold(GoldFile file) {
        this.file = file;
    }

    static Optional<GoldLayout> in(Path gold) {
        String name = String.valueOf(gold.getFileName()).toLowerCase(Locale.ROOT);
        return Files.isRegularFile(gold) && NAME.matcher(name).matches()
                ? Optional.of(new JsonLinesGold(GoldFile.alone(gold)))
                : Optional.empty();
    }

    @Override
    public List<GoldFile> files() {
        return List.of(file);
    }

    @Override
    public List<GoldNote> read(Reading reading) {
        Lines lines = new Lines(reading);
        file.read(lines::read);
        reading.progress().accept(file.name() + ": " + lines.notes.size() + " notes");
        return lines.notes;
    }

    private final class Lines {
        private final Faults faults;
        private final GoldSettings settings;
        private final GoldCodes goldCodes;
        private final boolean withCodes;
        private final List<GoldNote> notes = new ArrayList<>();
        private final Map<String, Integer> lineOfId = new HashMap<>();

        Lines(Reading reading) {
            this.faults = reading.faults();
            this.settings = reading.settings();
            this.goldCodes = new GoldCodes(reading);
            this.withCodes = reading.withCodes();
        }

        void read(BufferedReader text) throws IOException {
            int number = 0;
            for (String line = text.readLine(); line != null; line = text.readLine()) {
                number++;
                if (!line.isBlank()) {
                    record(line, number);
                }
            }
        }

        private void record(String line, int number) {
            String place = file.name() + ":" + number;
            try {
                note(JsonNoteLine.of(line, settings, withCodes), place, number);
            } catch (Unreadable e) {
                faults.fault(e.at(place), e.getMessage());
            }
        }

        private void note(JsonNoteLine line, String place, int number) {
            Integer before = lineOfId.putIfAbsent(line.id(), number);
            if (before != null) {
                faults.fault(
                        finding(GoldFinding.Kind.DUPLICATE_ID, place, line), "the id of line " + before + " again");
            } else if (line.text().isBlank()) {
                faults.fault(finding(GoldFinding.Kind.NO_TEXT, place, line), "a note without text");
            } else if (withCodes && line.codes().isEmpty()) {
                faults.fault(finding(GoldFinding.Kind.NO_CODES, place, line), "a note without codes");
            } else {
                SortedSet<String> codes = new TreeSet<>();
                line.codes().forEach(code -> codes.add(goldCodes.given(code, place, line.id())));
                notes.add(new GoldNote(line.id(), line.encounter(), line.text(), codes, true));
            }
        }

        private GoldFinding finding(GoldFinding.Kind kind, String place, JsonNoteLine line) {
            return new GoldFinding(kind, place, line.id(), "");
        }
    }
}
