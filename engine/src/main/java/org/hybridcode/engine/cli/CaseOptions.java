package org.hybridcode.engine.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hybridcode.kb.codebook.Codebook;
import org.hybridcode.kb.release.KnowledgeBases;
import org.hybridcode.rules.casebook.CasebookReader;
import org.hybridcode.rules.casebook.RuleCase;
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
        KnowledgeBases bases = kb.opened();
        return bases.releases().stream()
                .map(release -> bases.inForceOn(release.to()).codebook())
                .toList();
    }

    /** The codebook that is in force last. */
    Codebook codebook() {
        KnowledgeBases bases = kb.opened();
        LocalDate last = bases.lastDay();
        return bases.inForceOn(last).codebook();
    }
}
