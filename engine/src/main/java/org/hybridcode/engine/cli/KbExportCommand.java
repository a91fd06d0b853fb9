package org.hybridcode.engine.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.hybridcode.engine.catalog.CsvExport;
import org.hybridcode.engine.catalog.FhirCodeSystem;
import org.hybridcode.engine.catalog.FhirConceptMap;
import org.hybridcode.kb.codebook.Codebook;
import org.hybridcode.kb.codebook.Release;
import org.hybridcode.kb.official.Gem;
import org.hybridcode.kb.release.KnowledgeBases;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code hybridcode kb export}: the codes of a release for other programs. */
@Command(
        name = "export",
        description = {
            "Writes the codes of a release: as comma-separated values, or as resources of FHIR R4: a CodeSystem, and a"
                    + " ConceptMap for each General Equivalence Mapping of the knowledge base.",
            "What is written is complete or absent."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  hybridcode kb export --format csv --out codes.csv",
            "  hybridcode kb export --format fhir --kb kb --release 2025 --out fhir-2025"
        },
        mixinStandardHelpOptions = true)
final class KbExportCommand implements Runnable {

    /** What is written. */
    enum Format {
        CSV,
        FHIR
    }

    @Spec
    private CommandSpec spec;

    @Option(names = "--format", required = true, description = "${COMPLETION-CANDIDATES}.")
    private Format format;

    @Mixin
    private KnowledgeBaseOption kb;

    @Option(names = "--release", paramLabel = "YEAR", description = "Which release. Default: the latest.")
    private Optional<String> release;

    @Option(
            names = "--out",
            required = true,
            paramLabel = "FILE|FOLDER",
            description = "For csv the file, which is replaced; for fhir a new folder.")
    private Path out;

    @Override
    public void run() {
        KnowledgeBases bases = kb.opened();
        Codebook codebook = release.map(bases::named)
                .orElseGet(() -> bases.inForceOn(bases.lastDay()))
                .codebook();
        PrintWriter printer = spec.commandLine().getOut();
        if (format == Format.CSV) {
            Placement.file(out, writer -> CsvExport.write(codebook, writer));
        } else {
            List<Gem> gems = bases.equivalences(codebook.release());
            Placement.folder(out, folder -> fhir(folder, codebook, gems));
            if (gems.isEmpty()) {
                printer.println("no ConceptMap: " + bases.name() + " holds no General Equivalence Mapping; import the"
                        + " release with --gem to get one");
            }
        }
        printer.println(codebook.entries().size() + " codes and headers of release "
                + codebook.release().name() + " are in " + out);
        printer.flush();
    }

    private static void fhir(Path folder, Codebook codebook, List<Gem> gems) throws IOException {
        Release of = codebook.release();
        Placement.text(
                folder.resolve("CodeSystem-icd-10-cm-" + of.name() + ".json"),
                writer -> FhirCodeSystem.write(codebook, writer));
        for (Gem gem : gems) {
            Placement.text(
                    folder.resolve("ConceptMap-" + FhirConceptMap.id(gem) + ".json"),
                    writer -> FhirConceptMap.write(of, gem, writer));
        }
    }
}
