package org.hybridcode.engine.report;

import org.hybridcode.engine.coding.EvidenceSpan;
import org.hybridcode.rules.facts.Mention;
import org.hybridcode.rules.generated.MappedMention;
import org.hybridcode.rules.generated.MappingEvidence;
import org.hybridcode.rules.generated.MappingRule;

/** How a generated mapping that fired reads. */
final class MappingText {
    private MappingText() {}

    /** Its id, what it says and what speaks for it, the words it was about, and what came of it. */
    static String of(MappedMention mapped, String note) {
        MappingRule rule = mapped.firing().rule();
        MappingEvidence evidence = rule.evidence();
        Mention mention = mapped.firing().mention();
        return mapped.firing().id() + " \"" + rule.phrase() + "\" means " + rule.code() + " ("
                + rule.state().label() + "; documents for it " + evidence.support() + ", against it "
                + evidence.contradictions() + "; " + String.join(", ", evidence.sources()) + "): "
                + Sentences.evidence(
                        note,
                        new EvidenceSpan(
                                mention.span(),
                                mention.section(),
                                mention.assertion().cues()))
                + ": " + outcome(mapped);
    }

    private static String outcome(MappedMention mapped) {
        return switch (mapped.outcome()) {
            case PROPOSED -> "proposed, and the layers decided";
            case SHADOW -> "recorded, a shadow proposes nothing";
            case OUTRANKED -> "not proposed, the knowledge base says itself what these words mean";
        };
    }
}
