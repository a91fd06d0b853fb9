package org.hybridcode.engine.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.hybridcode.kb.release.KnowledgeBases;
import picocli.CommandLine.Option;

/** The option that gives the knowledge base. */
final class KnowledgeBaseOption {
    @Option(
            names = "--kb",
            paramLabel = "DIR",
            description = "Knowledge base folder; without it the starter knowledge base is used.")
    private Optional<Path> folder;

    Optional<Path> folder() {
        return folder;
    }

    /** @throws org.hybridcode.kb.release.KnowledgeBaseException when it cannot be used */
    KnowledgeBases opened() {
        return folder.map(KnowledgeBases::in).orElseGet(KnowledgeBases::starter);
    }
}
