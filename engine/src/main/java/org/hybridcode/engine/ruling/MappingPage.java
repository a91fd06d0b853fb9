package org.hybridcode.engine.ruling;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.hybridcode.rules.generated.MappingEvidence;
import org.hybridcode.rules.generated.MappingFile;
import org.hybridcode.rules.generated.MappingFolder;
import org.hybridcode.rules.generated.MappingOrigin;
import org.hybridcode.rules.generated.MappingReview;
import org.hybridcode.rules.generated.MappingRule;

/**
 * One generated mapping in plain language, with its card.
 *
 * @param file the file that it stands in
 * @param place its place in the file, from 0
 */
public record MappingPage(MappingFile file, int place) {
    private static final String NONE = "none";

    /** Refuses a place that the file does not have. */
    public MappingPage {
        Objects.checkIndex(place, file.rules().size());
    }

    private MappingRule rule() {
        return file.rules().get(place);
    }

    /** The page as lines. */
    public List<String> lines() {
        MappingRule rule = rule();
        MappingEvidence evidence = rule.evidence();
        MappingOrigin origin = evidence.origin();
        return List.of(
                rule.id() + " \"" + rule.phrase() + "\" means " + rule.code() + " " + rule.title(),
                "Status    " + rule.state().label() + ": " + meaning(rule),
                "Review    " + review(rule.review()),
                "Evidence  documents for it " + evidence.support() + ", against it " + evidence.contradictions(),
                "Sources   " + String.join("; ", evidence.sources()),
                "Checks    " + (evidence.verdicts().isEmpty() ? NONE : String.join("; ", evidence.verdicts())),
                "Made      " + origin.made() + " from the corpus " + origin.corpusSha256() + ", model "
                        + origin.modelSha256().orElse(NONE),
                "In force  from " + rule.period().from()
                        + rule.period().to().map(day -> " to " + day).orElse(""),
                "File      " + file.name() + ":" + file.line(place));
    }

    /** Two lines, as rules are listed. */
    public List<String> listed() {
        MappingRule rule = rule();
        return List.of(
                rule.id() + "  \"" + rule.phrase() + "\" means " + rule.code() + " " + rule.title(),
                "    " + MappingFolder.NAME + "; " + rule.period().from() + "/"
                        + rule.period().to().map(LocalDate::toString).orElse("..") + "; "
                        + rule.review().reviewer().orElse("nobody yet") + "; "
                        + rule.state().label() + "; "
                        + String.join("; ", rule.evidence().sources()));
    }

    private static String meaning(MappingRule rule) {
        return switch (rule.state()) {
            case DRAFT -> "it is not loaded";
            case SHADOW -> "a mention is recorded, and nothing is proposed";
            case ACTIVE -> "a mention proposes the code, and the layers decide";
            case RETIRED -> "it is not loaded any more";
        };
    }

    private static String review(MappingReview review) {
        return review.reviewer().orElse("nobody yet")
                + review.reason().map(reason -> ": " + reason).orElse("")
                + review.expires().map(day -> "; holds until " + day).orElse("");
    }

    /** The page as an object. */
    public ObjectNode json() {
        MappingRule rule = rule();
        MappingEvidence evidence = rule.evidence();
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        object.put("id", rule.id());
        object.put("layer", MappingFolder.NAME);
        object.put("phrase", rule.phrase());
        object.put("code", rule.code().text());
        object.put("title", rule.title());
        object.put("status", rule.state().label());
        object.put("from", rule.period().from().toString());
        object.put("to", rule.period().to().map(LocalDate::toString).orElse(null));
        object.put("support", evidence.support());
        object.put("contradictions", evidence.contradictions());
        texts(object.putArray("sources"), evidence.sources());
        texts(object.putArray("verdicts"), evidence.verdicts());
        object.put("corpus", evidence.origin().corpusSha256());
        object.put("model", evidence.origin().modelSha256().orElse(null));
        object.put("made", evidence.origin().made().toString());
        object.put("reviewer", rule.review().reviewer().orElse(null));
        object.put("reason", rule.review().reason().orElse(null));
        object.put("expires", rule.review().expires().map(LocalDate::toString).orElse(null));
        object.put("file", file.name());
        object.put("line", file.line(place));
        return object;
    }

    private static void texts(ArrayNode array, List<String> texts) {
        texts.forEach(array::add);
    }
}
