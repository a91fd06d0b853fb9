package org.hybridcode.engine.cli;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import org.hybridcode.engine.coding.GeneratedMappings;
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

    /**
     * The generated mappings that the folder holds; none without a folder.
     *
     * @throws UnusableInputException when they cannot be read
     * @throws org.hybridcode.rules.rulebook.RulesException when they are refused
     */
    GeneratedMappings mappings() {
        try {
            return folder.map(GeneratedMappings::in).orElse(GeneratedMappings.NONE);
        } catch (UncheckedIOException e) {
            throw new UnusableInputException(e.getMessage() + "; check that you may read it", e);
        }
    }

    /** @throws org.hybridcode.kb.release.KnowledgeBaseException when it cannot be used */
    KnowledgeBases opened() {
        return folder.map(KnowledgeBases::in).orElseGet(KnowledgeBases::starter);
    }
}
