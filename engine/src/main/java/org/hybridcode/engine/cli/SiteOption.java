package org.hybridcode.engine.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The option that gives a site's rules. */
final class SiteOption {
    /** Where a knowledge base folder keeps the rules that go with it. */
    private static final String OF_KNOWLEDGE_BASE = "rules";

    @Option(
            names = "--rules",
            paramLabel = "DIR",
            description = "Folder of a site's rules: DRL files and decision tables, beside the built-in rules."
                    + " Without it the folder 'rules' of the knowledge base, if there is one.")
    private Optional<Path> folder;

    /**
     * The rules of the site: those of the option, or those that stand in the knowledge base's folder.
     *
     * @throws UnusableInputException when there are both, for nobody could see which are meant
     */
    SiteFolder beside(KnowledgeBaseOption kb) {
        Optional<Path> kept =
                kb.folder().map(given -> given.resolve(OF_KNOWLEDGE_BASE)).filter(Files::isDirectory);
        if (folder.isPresent() && kept.isPresent()) {
            throw new UnusableInputException("--rules " + folder.get() + ": the knowledge base has rules of its own in "
                    + kept.get() + "; put all rules into one of the two folders");
        }
        return new SiteFolder(folder.or(() -> kept));
    }
}
