package org.hybridcode.engine.cli;

import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
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

    SiteOption site() {
        return site;
    }

    /** The cases of the site's folder; without one those of the program. */
    List<RuleCase> cases() {
        if (site.folder().isEmpty()) {
            return new CasebookReader().builtIn();
        }
        CasebookReader reader = kb.folder()
                .map(KnowledgeBases::in)
                .map(bases -> new CasebookReader(bases::inForceOn))
                .orElseGet(CasebookReader::new);
        return reader.in(site.folder().get());
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
            List<MappingFile> files = kb.folder().map(MappingFolder::in).orElse(List.of());
            if (files.isEmpty()) {
                return List.of();
            }
            Rulebook rulebook = site.rulebook();
            return releases()
                    .flatMap(release -> MappingChecks.of(files, release, rulebook).stream())
                    .toList();
        } catch (RulesException e) {
            return e.findings();
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
