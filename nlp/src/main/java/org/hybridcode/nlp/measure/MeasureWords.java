package org.hybridcode.nlp.measure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hybridcode.kb.table.Table;
import org.hybridcode.kb.table.TableRow;

/** How notes write the measures, read from {@code measures.tsv}; each measure with the forms of its two orders. Immutable. */
final class MeasureWords {
    private static final String FILE = "/hybridcode/measures/measures.tsv";
    private static final String NEAR = "near";
    private static final String CLAUSE = "clause";
    /** Anything of the clause that holds no number; the bound keeps a pattern from running on. */
    private static final String WITHIN_CLAUSE = "[^0-9.;\\n]{0,60}?";

    private static final String MARKS = "[\\s:=~<(,-]*";
    private static final List<String> OF_A_MEASURE = List.of("behind", "before", "unit", "bare");
    private static final List<String> KINDS = List.of("behind", "before", "unit", "bare", "between", "number");

    private final List<TableRow> rows;
    private final Map<String, Double> numbers = new HashMap<>();
    private final String between;
    private final String number;

    /** A value without a unit that lies from {@code from} to below {@code to} is {@code factor} times the unit of its measure. */
    record Bare(double from, double to, double factor) {}

    /** A way to write a measure, and the words of which a note must hold those of one phrase. */
    record Form(Pattern pattern, Set<Set<String>> phrases) {

        boolean mayStandAmong(Set<String> words) {
            return phrases.stream().anyMatch(words::containsAll);
        }
    }

    /** What a measure's values look like. */
    record Measure(String name, List<Form> forms, Map<String, Double> units, List<Bare> bare) {

        /** The value in the unit of the measure; none where the note's unit is missing and the value does not say it. */
        OptionalDouble of(double number, String unit) {
            if (!unit.isEmpty()) {
                return OptionalDouble.of(number * units.get(unit));
            }
            return bare.stream()
                    .filter(range -> range.from <= number && number < range.to)
                    .mapToDouble(range -> number * range.factor)
                    .findFirst();
        }
    }

    private MeasureWords(List<TableRow> rows) {
        this.rows = rows;
        rows("number").forEach(row -> numbers.put(row.cell(1), decimal(row, 2)));
        String fillers = alternatives(rows("between").map(row -> row.cell(1)));
        this.between = "(?:" + MARKS + "\\b(?:" + fillers + ")\\b)*" + MARKS;
        this.number = "(?<![\\w.,/])(?:(?<digits>\\d{1,3}(?:,\\d{3})+|\\d*\\.?\\d+)|(?<words>"
                + alternatives(numbers.keySet().stream()) + ")\\b)(?:\\s*(?:and\\s+)?[0-6]/7)?";
    }

    /** @throws IllegalStateException when the table is missing or broken; names file, line and value */
    static MeasureWords load() {
        List<TableRow> rows = Table.read(FILE);
        rows.stream().filter(row -> !KINDS.contains(row.cell(0))).findFirst().ifPresent(row -> {
            throw row.bad("no such row " + KINDS, row.cell(0));
        });
        return new MeasureWords(rows);
    }

    /** The measures, in the order in which the table names them first. */
    List<Measure> measures() {
        return rows.stream()
                .filter(row -> OF_A_MEASURE.contains(row.cell(0)))
                .map(row -> row.cell(1))
                .distinct()
                .map(this::measure)
                .toList();
    }

    /** A number in words. */
    double number(String words) {
        return numbers.get(words);
    }

    private Measure measure(String name) {
        Map<String, Double> units = new HashMap<>();
        rows("unit", name).forEach(row -> units.put(row.cell(2), decimal(row, 3)));
        List<Bare> bare = rows("bare", name)
                .map(row -> new Bare(decimal(row, 2), decimal(row, 3), decimal(row, 4)))
                .toList();
        String unit = "(?:\\s*-?\\s*(?<unit>" + alternatives(units.keySet().stream()) + ")(?![a-z0-9]))"
                + (bare.isEmpty() ? "" : "?");
        List<Form> forms = new ArrayList<>();
        form(name, "behind", NEAR, words -> words + between + number + unit).ifPresent(forms::add);
        form(name, "behind", CLAUSE, words -> words + WITHIN_CLAUSE + number + unit)
                .ifPresent(forms::add);
        form(name, "before", NEAR, words -> number + unit + "[\\s-]*" + words).ifPresent(forms::add);
        form(name, "before", CLAUSE, words -> number + unit + WITHIN_CLAUSE + words)
                .ifPresent(forms::add);
        return new Measure(name, List.copyOf(forms), Map.copyOf(units), bare);
    }

    private Optional<Form> form(String name, String order, String reach, UnaryOperator<String> around) {
        List<String> phrases = rows(order, name)
                .filter(row -> row.cell(3).equals(reach))
                .map(row -> row.cell(2))
                .toList();
        return phrases.isEmpty()
                ? Optional.empty()
                : Optional.of(new Form(
                        Pattern.compile(
                                around.apply("\\b(?:" + alternatives(phrases.stream()) + ")(?![a-z])"),
                                Pattern.CASE_INSENSITIVE),
                        phrases.stream().map(MeasureWords::in).collect(Collectors.toUnmodifiableSet())));
    }

    /** The runs of letters of a text, in lower case. */
    static Set<String> in(String text) {
        Set<String> words = new HashSet<>();
        for (int begin = 0, end; begin < text.length(); begin = end + 1) {
            end = begin;
            while (end < text.length() && Character.isLetter(text.charAt(end))) {
                end++;
            }
            if (end > begin) {
                words.add(text.substring(begin, end).toLowerCase(Locale.ROOT));
            }
        }
        return words;
    }

    private Stream<TableRow> rows(String kind) {
        return rows.stream().filter(row -> row.cell(0).equals(kind));
    }

    private Stream<TableRow> rows(String kind, String measure) {
        return rows(kind).filter(row -> row.cell(1).equals(measure));
    }

    /** The longest first, so that none is cut short by another; nothing at all when there is none. */
    private static String alternatives(Stream<String> words) {
        return words.sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .map(word -> Stream.of(word.split(" ", -1)).map(Pattern::quote).collect(Collectors.joining("[\\s-]+")))
                .collect(Collectors.joining("|"));
    }

    private static double decimal(TableRow row, int column) {
        try {
            return Double.parseDouble(row.cell(column));
        } catch (NumberFormatException e) {
            throw row.bad("no number", row.cell(column));
        }
    }
}
