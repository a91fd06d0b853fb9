package org.hybridcode.engine.evaluation.gold;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The codes of a table of CodiEsp: {@code id<TAB>code} in {@code *D.tsv}, {@code id<TAB>DIAGNOSTICO<TAB>code} and the
 * evidence in {@code *X.tsv}. For one thread.
 */
final class CodiEspCodes {
    private static final String DIAGNOSIS = "diagnostico";
    private static final String PROCEDURE = "procedimiento";

    private final GoldFile file;
    private final Faults faults;
    private final GoldCodes goldCodes;
    private final Map<String, SortedSet<String>> codes = new LinkedHashMap<>();
    private final Map<String, String> firstPlaces = new LinkedHashMap<>();

    private CodiEspCodes(GoldFile file, Reading reading) {
        this.file = file;
        this.faults = reading.faults();
        this.goldCodes = new GoldCodes(reading);
    }

    static CodiEspCodes read(GoldFile file, Reading reading) {
        CodiEspCodes codes = new CodiEspCodes(file, reading);
        file.read(codes::lines);
        return codes;
    }

    private void lines(BufferedReader text) throws IOException {
        int number = 0;
        for (String line = text.readLine(); line != null; line = text.readLine()) {
            number++;
            if (!line.isBlank()) {
                row(line.split("\t", -1), file.name() + ":" + number);
            }
        }
    }

    private void row(String[] columns, String place) {
        try {
            boolean withKind = columns.length > 2;
            if (withKind && isProcedure(columns[1])) {
                return;
            }
            int at = withKind ? 2 : 1;
            if (columns.length <= at || columns[0].isBlank() || columns[at].isBlank()) {
                throw new Unreadable("", "no id and code with a tab between them");
            }
            String id = columns[0].strip();
            firstPlaces.putIfAbsent(id, place);
            codes.computeIfAbsent(id, any -> new TreeSet<>()).add(goldCodes.given(columns[at], place, id));
        } catch (Unreadable e) {
            faults.fault(e.at(place), e.getMessage());
        }
    }

    private static boolean isProcedure(String written) {
        String kind = written.strip().toLowerCase(Locale.ROOT);
        if (!kind.equals(DIAGNOSIS) && !kind.equals(PROCEDURE)) {
            throw Written.fault("kind", written, "is neither DIAGNOSTICO nor PROCEDIMIENTO");
        }
        return kind.equals(PROCEDURE);
    }

    /** The codes of a note, none when it has none. */
    SortedSet<String> of(String id) {
        return codes.getOrDefault(id, Collections.emptySortedSet());
    }

    /** Tells the ids that have codes and are not among {@code texts}. */
    void without(Set<String> texts) {
        firstPlaces.forEach((id, place) -> {
            if (!texts.contains(id)) {
                faults.fault(
                        new GoldFinding(GoldFinding.Kind.NO_NOTE, place, id, ""), "codes of a note that has no text");
            }
        });
    }
}
