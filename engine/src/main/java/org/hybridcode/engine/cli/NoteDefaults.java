package org.hybridcode.engine.cli;

import java.time.LocalDate;
import java.util.Optional;
import org.hybridcode.engine.evaluation.gold.GoldSettings;
import org.hybridcode.engine.evaluation.gold.OnFault;
import org.hybridcode.kb.release.KnowledgeBase;
import org.hybridcode.kb.release.KnowledgeBases;
import org.hybridcode.rules.facts.Setting;
import picocli.CommandLine.Option;

/** The options for what notes of a corpus or a stream do not say of their encounters. */
final class NoteDefaults {
    @Option(
            names = "--setting",
            defaultValue = "OUTPATIENT",
            description = "The setting of notes that do not say theirs: ${COMPLETION-CANDIDATES}."
                    + " Default: ${DEFAULT-VALUE}. MIMIC's are inpatient.")
    private Setting setting;

    @Option(
            names = "--date",
            paramLabel = "YYYY-MM-DD",
            description = "The encounter date of notes that do not say theirs, and the release that is used."
                    + " Default: the last day of the knowledge base's releases.")
    private Optional<String> date;

    /** The release that the notes are read and coded with. */
    KnowledgeBase knowledgeBase(KnowledgeBases bases) {
        return bases.inForceOn(day(bases));
    }

    /** How the notes are read. */
    GoldSettings settings(KnowledgeBases bases, KnowledgeBase kb, OnFault onFault) {
        return new GoldSettings(
                kb.codebook(),
                setting,
                day(bases),
                onFault,
                bases.equivalences(kb.codebook().release()));
    }

    private LocalDate day(KnowledgeBases bases) {
        return date.map(EncounterOptions::day).orElseGet(bases::lastDay);
    }
}
