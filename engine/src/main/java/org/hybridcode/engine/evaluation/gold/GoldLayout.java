package org.hybridcode.engine.evaluation.gold;

import java.util.List;

/** Gold notes as somebody publishes them. */
interface GoldLayout {

    /** Every file that is read. */
    List<GoldFile> files();

    /** The notes in the order of the files. */
    List<GoldNote> read(Reading reading);
}
