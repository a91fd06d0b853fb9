package org.hybridcode.engine.evaluation.gold;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The files of MIMIC that are read.
 *
 * @param notes the table of notes
 * @param diagnoses the table of diagnoses
 * @param patients the table of patients, if it is there
 * @param admissions the table of admissions, if it is there
 */
record MimicTables(GoldFile notes, GoldFile diagnoses, Optional<GoldFile> patients, Optional<GoldFile> admissions) {

    /**
     * The tables in a folder, named in any case, if the one of the notes is there.
     *
     * @param notes the name of the table of notes
     * @param below the folders in it where tables may be too
     * @throws GoldException when there are notes and no diagnoses, or a table twice
     */
    static Optional<MimicTables> in(Path gold, String notes, List<String> below) {
        if (!Files.isDirectory(gold)) {
            return Optional.empty();
        }
        List<GoldFile> files = Stream.concat(Stream.of(gold), below.stream().map(gold::resolve))
                .filter(Files::isDirectory)
                .flatMap(folder -> GoldReader.listed(folder).stream())
                .filter(Files::isRegularFile)
                .map(file -> GoldFile.in(gold, file))
                .toList();
        return table(gold, files, notes)
                .map(found -> new MimicTables(
                        found,
                        table(gold, files, "diagnoses_icd")
                                .orElseThrow(
                                        () -> new GoldException(
                                                gold + " has " + found.name()
                                                        + " and no diagnoses; put diagnoses_icd.csv or diagnoses_icd.csv.gz beside it")),
                        table(gold, files, "patients"),
                        table(gold, files, "admissions")));
    }

    private static Optional<GoldFile> table(Path gold, List<GoldFile> files, String name) {
        List<GoldFile> found = files.stream()
                .filter(file -> {
                    String plain = file.name()
                            .substring(file.name().lastIndexOf('/') + 1)
                            .toLowerCase(Locale.ROOT);
                    return plain.equals(name + ".csv") || plain.equals(name + ".csv.gz");
                })
                .toList();
        if (found.size() > 1) {
            throw new GoldException(gold + " has one table several times: "
                    + found.stream().map(GoldFile::name).collect(Collectors.joining(", ")) + "; leave one of them");
        }
        return found.stream().findFirst();
    }

    /** Every file that is read. */
    List<GoldFile> files() {
        List<GoldFile> files = new ArrayList<>(List.of(notes, diagnoses));
        patients.ifPresent(files::add);
        admissions.ifPresent(files::add);
        return List.copyOf(files);
    }
}
