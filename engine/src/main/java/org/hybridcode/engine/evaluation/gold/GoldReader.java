package org.hybridcode.engine.evaluation.gold;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Reads gold notes, whose layout it finds by looking.
 *
 * <ul>
 *   <li>JSON lines: a file {@code .jsonl} or {@code .json}, one object a line with {@code id}, {@code text} and
 *       {@code codes}, and where known {@code setting}, {@code date}, {@code sex} and {@code age} in years; other fields
 *       are for others.
 *   <li>MIMIC-III: a folder with {@code NOTEEVENTS.csv} and {@code DIAGNOSES_ICD.csv}, {@code PATIENTS.csv} and
 *       {@code ADMISSIONS.csv} where they are there.
 *   <li>MIMIC-IV: a folder with {@code discharge.csv} and {@code diagnoses_icd.csv}, {@code patients.csv} and
 *       {@code admissions.csv} where they are there, in it or in the published {@code note} and {@code hosp}.
 *   <li>CodiEsp: a folder with {@code text_files_en} or {@code text_files} and one {@code *D.tsv} or {@code *X.tsv}.
 *   <li>Argued notes: a folder with a folder for each note, which has {@code note.txt}, {@code encounter.yaml} and
 *       {@code expected.json}, as {@code tests/gold}.
 * </ul>
 *
 * <p>JSON lines and CSV may be compressed, with {@code .gz} behind the name. A code may be written without its dot and in
 * small letters; a header is a code of the codebook too.
 */
public final class GoldReader {
    private static final String ACCEPTED = "give a .jsonl or .json file of one object a line (id, text, codes), or a"
            + " folder with NOTEEVENTS.csv and DIAGNOSES_ICD.csv (MIMIC-III), with discharge.csv and diagnoses_icd.csv,"
            + " also in note and hosp (MIMIC-IV), with text_files_en or text_files and a *D.tsv (CodiEsp), or with"
            + " folders that hold note.txt and expected.json (argued notes); .jsonl, .json and .csv may have .gz behind";

    private static final List<Function<Path, Optional<GoldLayout>>> LAYOUTS =
            List.of(JsonLinesGold::in, Mimic3Gold::in, Mimic4Gold::in, CodiEspGold::in, ArguedGold::in);
    private static final List<Function<Path, Optional<GoldLayout>>> PLAIN_LAYOUTS = List.of(TextFolder::in);

    private GoldReader() {}

    /**
     * The gold set of a file or folder.
     *
     * @throws GoldException when it has no layout that is known, a file cannot be read, there is a fault and the first one
     *     is to stop the reading, or no note is left
     */
    public static GoldSet read(Path gold, GoldSettings settings) {
        return read(gold, settings, step -> {});
    }

    /**
     * The gold set of a file or folder.
     *
     * @param progress is told each step of long work: a file and how many of its records have been read
     * @throws GoldException as {@link #read(Path, GoldSettings)}
     */
    public static GoldSet read(Path gold, GoldSettings settings, Consumer<String> progress) {
        GoldSet set = set(gold, layouts(gold, LAYOUTS), settings, progress, true);
        if (set.notes().isEmpty()) {
            throw new GoldException("no gold note is left of " + gold + ": "
                    + set.findings().size() + " findings; give a gold set that has notes with codes");
        }
        return set;
    }

    /**
     * The notes of a corpus that is only to be coded: a gold set, JSON lines without codes, or a folder of texts in files
     * {@code *.txt}, each of which has its name for an id. Codes of JSON lines are not looked at.
     *
     * @param progress is told each step of long work
     * @return the notes; there may be none
     * @throws GoldException when it has no layout that is known, a file cannot be read, or there is a fault and the first
     *     one is to stop the reading
     */
    public static GoldSet notes(Path corpus, GoldSettings settings, Consumer<String> progress) {
        List<GoldLayout> known = layouts(corpus, LAYOUTS);
        return set(corpus, known.isEmpty() ? layouts(corpus, PLAIN_LAYOUTS) : known, settings, progress, false);
    }

    /**
     * A note that comes alone, as a line of JSON lines; its codes are not looked at.
     *
     * @param place what messages call it, such as file and line
     * @throws GoldException when it is no record, or has no text
     */
    public static GoldNote note(String line, String place, GoldSettings settings) {
        return note(() -> JsonNoteLine.of(line, settings, false), place);
    }

    /**
     * A note that comes alone, as the object that a line of JSON lines holds; its codes are not looked at.
     *
     * @param place what messages call it, such as file and row
     * @throws GoldException when it is no record, or has no text
     */
    public static GoldNote note(ObjectNode row, String place, GoldSettings settings) {
        return note(() -> JsonNoteLine.of(row, settings, false), place);
    }

    private static GoldNote note(Supplier<JsonNoteLine> line, String place) {
        try {
            JsonNoteLine read = line.get();
            if (read.text().isBlank()) {
                throw new GoldException(place + ": a note without text");
            }
            return new GoldNote(read.id(), read.encounter(), read.text(), new TreeSet<>(), true);
        } catch (Unreadable e) {
            throw new GoldException(place + ": " + e.getMessage(), e);
        }
    }

    private static GoldSet set(
            Path gold, List<GoldLayout> found, GoldSettings settings, Consumer<String> progress, boolean withCodes) {
        if (found.size() != 1) {
            throw new GoldException(gold
                    + (found.isEmpty() ? " is no gold set that is known; " : " holds gold sets of several kinds; ")
                    + ACCEPTED
                    + (withCodes ? "" : "; notes without codes may also be texts in a folder, .txt"));
        }
        Faults faults = new Faults(settings.onFault());
        List<GoldNote> notes = found.get(0).read(new Reading(settings, faults, progress, withCodes));
        return new GoldSet(
                String.valueOf(gold.toAbsolutePath().normalize().getFileName()),
                GoldFile.sha256(found.get(0).files()),
                notes,
                faults.findings());
    }

    private static List<GoldLayout> layouts(Path gold, List<Function<Path, Optional<GoldLayout>>> layouts) {
        if (!Files.exists(gold)) {
            throw new GoldException("nothing at " + gold + "; " + ACCEPTED);
        }
        return layouts.stream().flatMap(layout -> layout.apply(gold).stream()).toList();
    }

    /** What is directly in a folder, in the order of their names. */
    static List<Path> listed(Path folder) {
        try (Stream<Path> all = Files.list(folder)) {
            return all.sorted().toList();
        } catch (IOException e) {
            throw new GoldException("cannot list " + folder + "; check that you may read it", e);
        }
    }
}
