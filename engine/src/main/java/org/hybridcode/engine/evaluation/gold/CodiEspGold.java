package org.hybridcode.engine.evaluation.gold;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hybridcode.rules.facts.Age;
import org.hybridcode.rules.facts.Encounter;
import org.hybridcode.rules.facts.Sex;

/**
 * CodiEsp as it is published: a text in a file of its own, the English translation where it is there, and the codes of
 * all diagnoses in one file. The procedures ({@code *P.tsv}) are in ICD-10-PCS and are not read. Where {@code *D.tsv} is
 * absent, the rows of the diagnoses in {@code *X.tsv}, which has the evidence too, stand in for it.
 */
final class CodiEspGold implements GoldLayout {
    private static final List<String> TEXTS = List.of("text_files_en", "text_files");
    private static final String TEXT_END = ".txt";

    private final List<GoldFile> texts;
    private final GoldFile table;

    private CodiEspGold(List<GoldFile> texts, GoldFile table) {
        this.texts = List.copyOf(texts);
        this.table = table;
    }

    static Optional<GoldLayout> in(Path gold) {
        return TEXTS.stream()
                .map(gold::resolve)
                .filter(Files::isDirectory)
                .findFirst()
                .map(folder -> new CodiEspGold(
                        GoldReader.listed(folder).stream()
                                .filter(file -> file.toString().endsWith(TEXT_END))
                                .map(file -> GoldFile.in(gold, file))
                                .toList(),
                        table(gold)));
    }

    private static GoldFile table(Path gold) {
        return Stream.of("d.tsv", "x.tsv")
                .flatMap(end -> table(gold, end).stream())
                .findFirst()
                .orElseThrow(() -> new GoldException(
                        gold + " has texts and no codes; put the *D.tsv of CodiEsp beside the texts"));
    }

    private static Optional<GoldFile> table(Path gold, String end) {
        List<GoldFile> found = GoldReader.listed(gold).stream()
                .filter(file -> file.toString().toLowerCase(Locale.ROOT).endsWith(end))
                .map(file -> GoldFile.in(gold, file))
                .toList();
        if (found.size() > 1) {
            throw new GoldException(gold + " has several tables of codes: "
                    + found.stream().map(GoldFile::name).collect(Collectors.joining(", "))
                    + "; leave the one of these texts");
        }
        return found.stream().findFirst();
    }

    @Override
    public List<GoldFile> files() {
        return Stream.concat(Stream.of(table), texts.stream()).toList();
    }

    @Override
    public List<GoldNote> read(Reading reading) {
        CodiEspCodes codes = CodiEspCodes.read(table, reading);
        List<GoldNote> notes = new ArrayList<>();
        for (GoldFile file : texts) {
            note(file, codes.of(idOf(file)), reading).ifPresent(notes::add);
        }
        codes.without(texts.stream().map(CodiEspGold::idOf).collect(Collectors.toSet()));
        reading.progress().accept(table.name() + ": " + notes.size() + " notes");
        return notes;
    }

    private static String idOf(GoldFile file) {
        String name = file.name();
        return name.substring(name.indexOf('/') + 1, name.length() - TEXT_END.length());
    }

    private Optional<GoldNote> note(GoldFile file, SortedSet<String> codes, Reading reading) {
        String text = file.text();
        if (text.isBlank()) {
            reading.faults().fault(finding(GoldFinding.Kind.NO_TEXT, file), "a note without text");
        } else if (reading.withCodes() && codes.isEmpty()) {
            reading.faults().fault(finding(GoldFinding.Kind.NO_CODES, file), "a note without codes in " + table.name());
        } else {
            Encounter encounter = new Encounter(
                    reading.settings().defaultSetting(), reading.settings().defaultDate(), Sex.UNKNOWN, Age.UNKNOWN);
            return Optional.of(new GoldNote(idOf(file), encounter, text, new TreeSet<>(codes), true));
        }
        return Optional.empty();
    }

    private static GoldFinding finding(GoldFinding.Kind kind, GoldFile file) {
        return new GoldFinding(kind, file.name(), idOf(file), "");
    }
}
