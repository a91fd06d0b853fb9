package org.hybridcode.engine.cli;

import java.nio.file.Path;
import java.util.function.Consumer;
import org.hybridcode.engine.evaluation.gold.GoldReader;
import org.hybridcode.engine.evaluation.gold.GoldSet;
import org.hybridcode.engine.evaluation.gold.GoldSettings;
import org.hybridcode.engine.evaluation.gold.OnFault;
import org.hybridcode.kb.release.KnowledgeBase;
import org.hybridcode.kb.release.KnowledgeBases;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options that say which notes are coded, whether or not anybody has coded them. */
final class CorpusOptions {
    @Option(
            names = "--corpus",
            required = true,
            paramLabel = "FILE|DIR",
            description = "JSON lines (id, text), a folder of texts (.txt), or whatever 'evaluate' reads.")
    private Path corpus;

    @Mixin
    private NoteDefaults defaults;

    @Option(
            names = "--on-fault",
            defaultValue = "FAIL",
            description = "At an id that is there twice, a note without text, a line that is no record:"
                    + " ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
    private OnFault onFault;

    /** The release that the notes are coded with. */
    KnowledgeBase knowledgeBase(KnowledgeBases bases) {
        return defaults.knowledgeBase(bases);
    }

    /** The notes; there may be none. */
    GoldSet read(KnowledgeBases bases, KnowledgeBase kb, Consumer<String> progress) {
        GoldSettings settings = defaults.settings(bases, kb, onFault);
        return GoldReader.notes(corpus, settings, progress);
    }
}
