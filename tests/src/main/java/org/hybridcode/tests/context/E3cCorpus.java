package org.hybridcode.tests.context;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hybridcode.rules.facts.Span;

/** English case reports of E3C with mention offsets and polarity, cut into sentences by the JDK. */
final class E3cCorpus {

    /**
     * A sentence of a report with its mentions.
     *
     * @param id the report
     * @param begin the report's offset of the sentence
     * @param targets the mentions, in report coordinates
     * @param negated for each mention whether the gold standard negates it
     */
    record Sentence(String id, String text, int begin, List<Span> targets, List<Boolean> negated) {

        /** Report and offset of a mention. */
        String rowId(int mention) {
            return id + "@" + targets.get(mention).begin();
        }
    }

    private E3cCorpus() {}

    static List<Sentence> read(Path corpora) {
        ObjectMapper json = new ObjectMapper();
        List<Sentence> sentences = new ArrayList<>();
        for (String line : Corpora.lines(corpora.resolve("e3c/dev.jsonl"), StandardCharsets.UTF_8)) {
            sentences.addAll(sentences(parse(json, line)));
        }
        return sentences;
    }

    private static JsonNode parse(ObjectMapper json, String line) {
        try {
            return json.readTree(line);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("e3c/dev.jsonl: not JSON", e);
        }
    }

    private static List<Sentence> sentences(JsonNode report) {
        String text = report.get("text").asText();
        BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.US);
        breaks.setText(text);
        List<Sentence> sentences = new ArrayList<>();
        int begin = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; begin = end, end = breaks.next()) {
            Sentence sentence = sentence(report, begin, end);
            if (!sentence.targets().isEmpty()) {
                sentences.add(sentence);
            }
        }
        return sentences;
    }

    /** A mention that runs over a sentence's end is cut there. */
    private static Sentence sentence(JsonNode report, int begin, int end) {
        List<Span> targets = new ArrayList<>();
        List<Boolean> negated = new ArrayList<>();
        for (JsonNode mention : report.get("mentions")) {
            int at = mention.get("begin").asInt();
            if (at >= begin && at < end) {
                targets.add(new Span(at, Math.min(end, mention.get("end").asInt())));
                negated.add(mention.get("polarity").asText().equals("NEG"));
            }
        }
        String text = report.get("text").asText().substring(begin, end);
        return new Sentence(report.get("id").asText(), text, begin, targets, negated);
    }
}
