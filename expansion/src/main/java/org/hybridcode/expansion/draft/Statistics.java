package org.hybridcode.expansion.draft;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hybridcode.expansion.mine.Likeness;
import org.hybridcode.expansion.mine.SourceKind;
import org.hybridcode.rules.generated.MappingState;

/**
 * What an expansion counted.
 *
 * @param state what was read
 * @param drafts what became of it
 * @param recurring the phrases that recur and that nothing knows, those first that are worth a look
 * @param threshold how the encoder's threshold was chosen, if an encoder took part
 * @param rewrites how many rewrites were learned
 */
record Statistics(
        ExpansionState state,
        Drafts drafts,
        List<Recurring> recurring,
        Optional<Likeness.Threshold> threshold,
        int rewrites) {
    private static final int CURVE = 50;
    private static final String REFUSED = "refused";

    /** How many mappings of each key are in each state. */
    SortedMap<String, SortedMap<String, Integer>> by(Function<Drafts.Outcome, Stream<String>> keys) {
        SortedMap<String, SortedMap<String, Integer>> counts = new TreeMap<>();
        for (Drafts.Outcome outcome : drafts.all()) {
            String label = outcome.state().map(MappingState::label).orElse(REFUSED);
            keys.apply(outcome).distinct().forEach(key -> counts.computeIfAbsent(key, none -> new TreeMap<>())
                    .merge(label, 1, Integer::sum));
        }
        return counts;
    }

    SortedMap<String, SortedMap<String, Integer>> byPattern() {
        return by(outcome -> outcome.assessment().tally().patterns().keySet().stream());
    }

    SortedMap<String, SortedMap<String, Integer>> bySource() {
        return by(outcome ->
                outcome.assessment().tally().sources().keySet().stream().map(SourceKind::label));
    }

    SortedMap<String, SortedMap<String, Integer>> byChapter() {
        return by(outcome ->
                Stream.of(String.format(Locale.ROOT, "%02d", outcome.entry().chapter())));
    }

    SortedMap<String, SortedMap<String, Integer>> byRule() {
        return by(outcome -> outcome.assessment().verdicts().stream());
    }

    /** How many mappings are in each state. */
    SortedMap<String, Integer> states() {
        return by(outcome -> Stream.of("all")).getOrDefault("all", new TreeMap<>());
    }

    /** How many documents of all mappings end at each layer. */
    SortedMap<String, Integer> layers() {
        SortedMap<String, Integer> layers = new TreeMap<>();
        drafts.all().forEach(outcome -> outcome.assessment()
                .tally()
                .layers()
                .forEach((layer, count) -> layers.merge(layer, count, Integer::sum)));
        return layers;
    }

    /** How many new codes have a mapping that is loaded. */
    long newCodes() {
        return drafts.all().stream()
                .filter(Drafts.Outcome::newCode)
                .filter(outcome -> outcome.state().filter(MappingState::loaded).isPresent())
                .map(outcome -> outcome.entry().text())
                .distinct()
                .count();
    }

    /** At most so many points of the order in which codes are taken in, the last one among them. */
    List<Map.Entry<Integer, Ranking.Step>> curve() {
        List<Ranking.Step> steps = drafts.ranking().steps();
        List<Map.Entry<Integer, Ranking.Step>> points = new ArrayList<>();
        int every = Math.max(1, steps.size() / CURVE);
        for (int i = 0; i < steps.size(); i++) {
            if (i % every == 0 || i == steps.size() - 1) {
                points.add(Map.entry(i + 1, steps.get(i)));
            }
        }
        return points;
    }

    String json() {
        ObjectNode all = ExpansionFiles.JSON.createObjectNode();
        all.put("documents", state.documents());
        all.put("corpus", state.corpusSha256());
        state.made().forEach(all.putObject("made")::put);
        threshold.ifPresent(chosen -> all.putObject("threshold")
                .put("tau", number(chosen.tau()))
                .put("held out synonyms", chosen.heldOut())
                .put("above tau", chosen.above())
                .put("right", chosen.right()));
        all.put("rewrites learned", rewrites);
        ExpansionFiles.counts(all.putObject("states"), states());
        all.put("new codes in shadow or active", newCodes());
        all.put("new codes waiting", drafts.ranking().waiting().size());
        all.put("recurring phrases that nothing knows", recurring.size());
        ExpansionFiles.counts(all.putObject("documents by layer"), layers());
        nested(all.putObject("patterns"), byPattern());
        nested(all.putObject("sources"), bySource());
        nested(all.putObject("chapters"), byChapter());
        nested(all.putObject("rules"), byRule());
        ArrayNode curve = all.putArray("iterations");
        curve().forEach(point -> curve.addObject()
                .put("codes", point.getKey())
                .put("code", point.getValue().code())
                .put("frequency", point.getValue().frequency())
                .put("coverage", number(point.getValue().coverage())));
        try {
            return ExpansionFiles.JSON.writerWithDefaultPrettyPrinter().writeValueAsString(all) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("statistics are plain", e);
        }
    }

    private static void nested(ObjectNode node, SortedMap<String, SortedMap<String, Integer>> counts) {
        counts.forEach((key, own) -> ExpansionFiles.counts(node.putObject(key), own));
    }

    static String number(double value) {
        return String.format(Locale.ROOT, "%.4f", value);
    }
}
