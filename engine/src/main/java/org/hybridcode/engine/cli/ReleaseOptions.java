package org.hybridcode.engine.cli;

import java.util.Optional;
import org.hybridcode.kb.release.KnowledgeBase;
import org.hybridcode.kb.release.KnowledgeBases;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options that say which release of which knowledge base is asked. */
final class ReleaseOptions {
    @Mixin
    private KnowledgeBaseOption kb;

    @ArgGroup
    private Which which = new Which();

    /** One of the two, or neither. */
    static final class Which {
        @Option(
                names = "--date",
                paramLabel = "YYYY-MM-DD",
                description = "The release in force on this day. Default: the latest release.")
        private Optional<String> date = Optional.empty();

        @Option(names = "--release", paramLabel = "YEAR", description = "The release of this name, 2025 or 2025-04.")
        private Optional<String> release = Optional.empty();
    }

    /** @throws org.hybridcode.kb.release.KnowledgeBaseException when it cannot be used */
    KnowledgeBases bases() {
        return kb.opened();
    }

    /** The release that is asked for, opened. */
    KnowledgeBase chosen() {
        return chosen(bases());
    }

    /** The release among these that is asked for, opened. */
    KnowledgeBase chosen(KnowledgeBases bases) {
        return which.release
                .map(bases::named)
                .orElseGet(() ->
                        bases.inForceOn(which.date.map(EncounterOptions::day).orElseGet(bases::lastDay)));
    }
}
