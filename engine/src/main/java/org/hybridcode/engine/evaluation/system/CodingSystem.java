package org.hybridcode.engine.evaluation.system;

import org.hybridcode.engine.evaluation.gold.GoldNote;

/**
 * Something that codes notes and can be measured: this program in some configuration, a baseline, a model.
 *
 * <p>An implementation is safe to share between threads and says the same of the same note, unless its description says
 * that it is a model that does not.
 */
public interface CodingSystem {

    /** The name in reports and on the command line: small letters, digits and hyphens. */
    String name();

    /** What it is, in one sentence, with the settings that matter. */
    String description();

    /** Codes a note from its text and its encounter; its gold codes are not looked at. */
    Prediction code(GoldNote note);
}
