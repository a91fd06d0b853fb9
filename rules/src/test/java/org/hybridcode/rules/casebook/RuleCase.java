package org.hybridcode.rules.casebook;

import java.util.Objects;
import org.hybridcode.kb.release.KnowledgeBase;
import org.hybridcode.rules.rulebook.Layer;
import org.hybridcode.rules.session.Case;

/**
 * A case ready to run.
 *
 * @param layer the layer whose casebook holds it
 * @param text the case as it is written
 * @param kb the knowledge base it looks its codes up in
 * @param found its facts
 */
public record RuleCase(Layer layer, CaseText text, KnowledgeBase kb, Case found) {

    /** Refuses missing parts. */
    public RuleCase {
        Objects.requireNonNull(layer, "layer");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(kb, "kb");
        Objects.requireNonNull(found, "found");
    }

    /** What the case is about: its rule, whether that fires, and what a coder would say. */
    public String title() {
        return text.rule() + (text.fires().isEmpty() ? " silent: " : " fires: ") + text.name();
    }

    /** The rule that the case is about. */
    public String rule() {
        return text.rule();
    }

    /** Whether that rule must fire. */
    public boolean mustFire() {
        return !text.fires().isEmpty();
    }
}
