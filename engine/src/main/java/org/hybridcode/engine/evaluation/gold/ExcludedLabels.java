package org.hybridcode.engine.evaluation.gold;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Labels that are taken out of a gold set, such as those that rest only on what a note denies.
 *
 * @param name what reports call the list: the name of its file
 * @param sha256 digest of its bytes, lower-case hexadecimal
 * @param labels the labels in the order of the file
 */
public record ExcludedLabels(String name, String sha256, List<Label> labels) {
    private static final String NOTE = "doc";
    private static final String CODE = "code";

    /**
     * A code of a note.
     *
     * @param place file and line
     * @param note the note's id
     * @param code the code, dotted and in capitals
     */
    public record Label(String place, String note, String code) {

        /** Refuses missing parts. */
        public Label {
            Objects.requireNonNull(place, "place");
            Objects.requireNonNull(note, "note");
            Objects.requireNonNull(code, "code");
        }
    }

    /** Refuses missing parts and copies the list. */
    public ExcludedLabels {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(sha256, "sha256");
        labels = List.copyOf(labels);
    }

    /**
     * The labels of a file of lines with tabs between the columns, whose header names {@code doc} and {@code code};
     * other columns are for others.
     *
     * @throws GoldException when there is no such file or a line is no label
     */
    public static ExcludedLabels read(Path path) {
        if (!Files.isRegularFile(path)) {
            throw new GoldException("no file at " + path + "; give a file of tab-separated labels");
        }
        GoldFile file = GoldFile.alone(path);
        List<Label> labels = new ArrayList<>();
        file.read(text -> lines(file, text, labels));
        return new ExcludedLabels(file.name(), GoldFile.sha256(List.of(file)), labels);
    }

    private static void lines(GoldFile file, BufferedReader text, List<Label> labels) throws IOException {
        String header = text.readLine();
        List<String> columns = header == null ? List.of() : Arrays.asList(header.split("\t", -1));
        if (!columns.contains(NOTE) || !columns.contains(CODE)) {
            throw new GoldException(
                    file.name() + ":1: no columns doc and code; it needs a header that names them, with tabs between");
        }
        int number = 1;
        for (String line = text.readLine(); line != null; line = text.readLine()) {
            number++;
            if (!line.isBlank()) {
                labels.add(label(file.name() + ":" + number, columns, List.of(line.split("\t", -1))));
            }
        }
    }

    private static Label label(String place, List<String> columns, List<String> fields) {
        if (fields.size() != columns.size()) {
            throw new GoldException(place + ": " + fields.size() + " columns instead of " + columns.size()
                    + "; put tabs between them as in the header");
        }
        String note = fields.get(columns.indexOf(NOTE)).strip();
        String code = GoldCodes.dotted(fields.get(columns.indexOf(CODE)));
        if (note.isEmpty() || code.isEmpty() || code.length() > Written.LONGEST_SHOWN) {
            throw new GoldException(place + ": no doc and code; write both in every line");
        }
        return new Label(place, note, code);
    }

    /**
     * The set without the labels, each of which becomes a finding. A list may be of more notes than the set has; a note
     * that loses all of its codes stays, for what is coded there is wrong.
     *
     * @throws GoldException when a note of the set does not have the code, or the list is of none of its notes
     */
    public GoldSet takenOutOf(GoldSet set) {
        Map<String, GoldNote> notes = set.notes().stream().collect(Collectors.toMap(GoldNote::id, note -> note));
        List<GoldFinding> findings = new ArrayList<>(set.findings());
        Map<String, SortedSet<String>> left = new HashMap<>();
        for (Label label : labels) {
            GoldNote note = notes.get(label.note());
            if (note != null) {
                checkHas(note, label);
                SortedSet<String> codes = left.computeIfAbsent(note.id(), id -> new TreeSet<>(note.codes()));
                if (codes.remove(label.code())) {
                    findings.add(
                            new GoldFinding(GoldFinding.Kind.TAKEN_OUT, label.place(), label.note(), label.code()));
                }
            }
        }
        if (left.isEmpty()) {
            throw new GoldException(name + " has labels of no note of " + set.name() + "; give the list of this set");
        }
        return new GoldSet(
                set.name(),
                set.sha256(),
                set.notes().stream()
                        .map(note -> note.withCodes(left.getOrDefault(note.id(), note.codes())))
                        .toList(),
                findings);
    }

    private static void checkHas(GoldNote note, Label label) {
        if (!note.codes().contains(label.code())) {
            throw new GoldException(label.place() + ": the note has no gold code " + label.code()
                    + "; give the list of this gold set, or mend it");
        }
    }
}
