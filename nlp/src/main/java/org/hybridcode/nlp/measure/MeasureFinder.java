package org.hybridcode.nlp.measure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import org.hybridcode.kb.concept.MeasuredValue;
import org.hybridcode.rules.facts.Span;

/** Finds the measured values that a note tells. Immutable and safe to share between threads. */
public final class MeasureFinder {
    private final MeasureWords words;
    private final List<MeasureWords.Measure> measures;

    private MeasureFinder(MeasureWords words) {
        this.words = words;
        this.measures = words.measures();
    }

    /**
     * The finder for the measures of the table.
     *
     * @throws IllegalStateException when the table is missing or broken; names file, line and value
     */
    public static MeasureFinder load() {
        return new MeasureFinder(MeasureWords.load());
    }

    /** The values, in the order of the note. */
    public List<Measured> in(String note) {
        List<Measured> found = new ArrayList<>();
        Set<String> present = MeasureWords.in(note);
        for (MeasureWords.Measure measure : measures) {
            for (MeasureWords.Form form : measure.forms()) {
                if (form.mayStandAmong(present)) {
                    Matcher matcher = form.pattern().matcher(note);
                    while (matcher.find()) {
                        measured(measure, matcher, found);
                    }
                }
            }
        }
        found.sort(Comparator.comparing(Measured::span)
                .thenComparing(measured -> measured.value().measure()));
        return List.copyOf(found);
    }

    private void measured(MeasureWords.Measure measure, Matcher matcher, List<Measured> found) {
        String unit = matcher.group("unit");
        measure.of(
                        number(matcher),
                        unit == null ? "" : unit.toLowerCase(Locale.ROOT).replaceAll("[\\s-]+", " "))
                .ifPresent(value -> found.add(new Measured(
                        new MeasuredValue(measure.name(), value), new Span(matcher.start(), matcher.end()))));
    }

    private double number(Matcher matcher) {
        String digits = matcher.group("digits");
        return digits == null
                ? words.number(matcher.group("words").toLowerCase(Locale.ROOT).replaceAll("[\\s-]+", " "))
                : Double.parseDouble(digits.replace(",", ""));
    }
}
