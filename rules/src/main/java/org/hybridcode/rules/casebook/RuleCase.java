package org.hybridcode.rules.casebook;

import java.util.Objects;
import org.hybridcode.kb.release.KnowledgeBase;
import org.hybridcode.rules.session.Case;

/**
 * A case ready to run.
 *
 * @param file the casebook that holds it
 * @param line where it begins there, from 1
 * @param text the case as it is written
 * @param kb the knowledge base it looks its codes up in
 * @param found its facts
 */
public record RuleCase(String file, int line, CaseText text, KnowledgeBase kb, Case found) {

    /** Refuses missing parts. */
    public RuleCase {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(kb, "kb");
        Objects.requireNonNull(found, "found");
    }

    /** What the case is about: its rule, whether that fires, and what a coder would say. */
    public String title() {
        return text.rule() + (text.fires().isEmpty() ? " silent: " : " fires: ") + text.name();
    }

    /** What a coder would say. */
    public String name() {
        return text.name();
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
