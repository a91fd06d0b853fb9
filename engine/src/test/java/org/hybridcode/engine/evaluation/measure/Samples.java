package org.hybridcode.engine.evaluation.measure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.hybridcode.engine.evaluation.gold.GoldNote;
import org.hybridcode.engine.evaluation.system.PredictedCode;
import org.hybridcode.engine.evaluation.system.Prediction;
import org.hybridcode.kb.code.CodeRange;
import org.hybridcode.kb.code.Icd10Code;
import org.hybridcode.kb.codebook.Chronicity;
import org.hybridcode.kb.codebook.Codebook;
import org.hybridcode.kb.codebook.CodebookBuilder;
import org.hybridcode.kb.codebook.Division;
import org.hybridcode.kb.codebook.EntryRow;
import org.hybridcode.kb.codebook.Release;
import org.hybridcode.rules.facts.Age;
import org.hybridcode.rules.facts.Encounter;
import org.hybridcode.rules.facts.Setting;
import org.hybridcode.rules.facts.Sex;

/** A codebook of three chapters, and notes and predictions over it. */
final class Samples {
    static final Codebook CODEBOOK = codebook();

    /** Few resamples, for tests that do not look at the interval. */
    static final Resampling QUICK = new Resampling(50, 7);

    private static final Encounter ENCOUNTER =
            new Encounter(Setting.OUTPATIENT, LocalDate.of(2025, 1, 15), Sex.UNKNOWN, Age.UNKNOWN);
    private static final List<String> TEXTS =
            List.of("E11.21", "E11.22", "E11.9", "I10", "J44.0", "J44.1", "J45.901", "J45.909", "J45.9", "K99.9", "no");

    private Samples() {}

    private static Codebook codebook() {
        CodebookBuilder builder = new CodebookBuilder();
        builder.chapter(new Division(4, CodeRange.parse("E00-E89"), "Endocrine diseases"));
        builder.block(CodeRange.parse("E08-E13"), "Diabetes mellitus");
        headers(builder, "E11", "E11.2");
        codes(builder, "E11.21", "E11.22", "E11.9");
        builder.chapter(new Division(9, CodeRange.parse("I00-I99"), "Circulatory diseases"));
        builder.block(CodeRange.parse("I10-I1A"), "Hypertensive diseases");
        codes(builder, "I10");
        builder.chapter(new Division(10, CodeRange.parse("J00-J99"), "Respiratory diseases"));
        builder.block(CodeRange.parse("J40-J4A"), "Chronic lower respiratory diseases");
        headers(builder, "J44", "J45", "J45.9", "J45.90");
        codes(builder, "J44.0", "J44.1", "J44.9", "J45.901", "J45.909", "J45.998");
        return builder.build(new Release("2025", LocalDate.of(2024, 10, 1), LocalDate.of(2025, 9, 30)));
    }

    private static void headers(CodebookBuilder builder, String... codes) {
        for (String code : codes) {
            builder.entry(EntryRow.header(new Icd10Code(code), "Title of " + code, Optional.empty()));
        }
    }

    private static void codes(CodebookBuilder builder, String... codes) {
        for (String code : codes) {
            builder.entry(EntryRow.billable(new Icd10Code(code), "Title of " + code, Chronicity.CHRONIC, false));
        }
    }

    static GoldNote gold(String id, String... codes) {
        return new GoldNote(id, ENCOUNTER, "Text of " + id, new TreeSet<>(Set.of(codes)), true);
    }

    static Prediction said(String... codes) {
        return new Prediction(Arrays.stream(codes)
                .map(code -> new PredictedCode(code, 1, true))
                .toList());
    }

    /** One note. */
    static CodedNotes note(GoldNote gold, Prediction prediction) {
        return CodedNotes.of(List.of(gold), List.of(prediction), CODEBOOK);
    }

    static Measurement measured(GoldNote gold, Prediction prediction) {
        return note(gold, prediction).measure(QUICK);
    }

    static List<GoldNote> randomGold(Random random, int notes) {
        List<GoldNote> gold = new ArrayList<>();
        for (int i = 0; i < notes; i++) {
            gold.add(gold("note-" + i, some(random).toArray(String[]::new)));
        }
        return gold;
    }

    static List<Prediction> randomPredictions(Random random, int notes) {
        List<Prediction> predictions = new ArrayList<>();
        for (int i = 0; i < notes; i++) {
            predictions.add(new Prediction(some(random).stream()
                    .map(code -> new PredictedCode(code, random.nextDouble(), random.nextBoolean()))
                    .toList()));
        }
        return predictions;
    }

    private static List<String> some(Random random) {
        return TEXTS.stream().filter(text -> random.nextInt(3) == 0).toList();
    }
}
