package org.hybridcode.engine.cli;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hybridcode.kb.codebook.Codebook;
import org.hybridcode.kb.release.KnowledgeBase;
import org.hybridcode.kb.release.KnowledgeBases;
import org.hybridcode.rules.casebook.CasebookReader;
import org.hybridcode.rules.casebook.RuleCase;
import org.hybridcode.rules.generated.MappingFile;
import org.hybridcode.rules.generated.MappingFolder;
import org.hybridcode.rules.lint.Finding;
import org.hybridcode.rules.review.MappingChecks;
import org.hybridcode.rules.rulebook.Rulebook;
import org.hybridcode.rules.rulebook.RulesException;
import picocli.CommandLine.Mixin;

/** The options that say which rules and which cases, and what these look their codes up in. */
final class CaseOptions {
    @Mixin
    private SiteOption site;

    @Mixin
    private KnowledgeBaseOption kb;

    SiteFolder site() {
        return site.beside(kb);
    }

    /** The cases of the site's folder; without one those of the program. */
    List<RuleCase> cases() {
        Optional<Path> folder = site().folder();
        if (folder.isEmpty()) {
            return new CasebookReader().builtIn();
        }
        CasebookReader reader = kb.folder()
                .map(KnowledgeBases::in)
                .map(bases -> new CasebookReader(bases::inForceOn))
                .orElseGet(CasebookReader::new);
        return reader.in(folder.get());
    }

    /** The codebook of every release. */
    List<Codebook> codebooks() {
        return releases().map(KnowledgeBase::codebook).toList();
    }

    private Stream<KnowledgeBase> releases() {
        KnowledgeBases bases = kb.opened();
        return bases.releases().stream().map(release -> bases.inForceOn(release.to()));
    }

    /**
     * What is wrong with the generated mappings of the knowledge base, alone and beside what people wrote; nothing where it
     * has none.
     */
    List<Finding> mappings() {
        try {
            List<MappingFile> files = mappingFiles();
            if (files.isEmpty()) {
                return List.of();
            }
            Rulebook rulebook = site().rulebook();
            return releases()
                    .flatMap(release -> MappingChecks.of(files, release, rulebook).stream())
                    .toList();
        } catch (RulesException e) {
            return e.findings();
        }
    }

    /**
     * The generated mappings of the knowledge base; none where it has none.
     *
     * @throws RulesException when they are refused
     */
    List<MappingFile> mappingFiles() {
        try {
            return kb.folder().map(MappingFolder::in).orElse(List.of());
        } catch (UncheckedIOException e) {
            throw new UnusableInputException(e.getMessage() + "; check that you may read it", e);
        }
    }

    /** The codebook that is in force last. */
    Codebook codebook() {
        KnowledgeBases bases = kb.opened();
        LocalDate last = bases.lastDay();
        return bases.inForceOn(last).codebook();
    }
}
