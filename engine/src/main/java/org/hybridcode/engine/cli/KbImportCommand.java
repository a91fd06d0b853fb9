package org.hybridcode.engine.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hybridcode.kb.release.ImportReport;
import org.hybridcode.kb.release.ImportRequest;
import org.hybridcode.kb.release.ImportRole;
import org.hybridcode.kb.release.KnowledgeBaseImport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code hybridcode kb import}: official files in, a knowledge base folder out. */
@Command(
        name = "import",
        description = {
            "Turns the official files, as CDC and CMS publish them (plain or inside their zip), into a release of a"
                    + " knowledge base folder.",
            "The folder is complete or absent; what was not understood is listed in " + KnowledgeBaseImport.REPORT + "."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  hybridcode kb import --release 2025 --order icd10cm_order_2025.txt --tabular icd10cm_tabular_2025.xml --index icd10cm_index_2025.xml --out kb"
        },
        mixinStandardHelpOptions = true)
final class KbImportCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    @Option(
            names = "--release",
            required = true,
            paramLabel = "YEAR",
            description = "The release: a fiscal year, 2025, or its April edition, 2025-04.")
    private String release;

    @Option(
            names = "--order",
            required = true,
            paramLabel = "FILE",
            description = "Order file or codes file: which codes exist.")
    private Path order;

    @Option(
            names = "--tabular",
            paramLabel = "FILE",
            description =
                    "Tabular List, XML; an older year's is used and stated in the manifest. Without it there are no"
                            + " notes, and chapters and blocks are those of the starter knowledge base.")
    private Optional<Path> tabular;

    @Option(names = "--index", paramLabel = "FILE", description = "Alphabetic Index, XML.")
    private Optional<Path> index;

    @Option(names = "--eindex", paramLabel = "FILE", description = "External Cause of Injuries Index, XML.")
    private Optional<Path> eindex;

    @Option(names = "--neoplasm", paramLabel = "FILE", description = "Table of Neoplasms, XML.")
    private Optional<Path> neoplasm;

    @Option(names = "--drug", paramLabel = "FILE", description = "Table of Drugs and Chemicals, XML.")
    private Optional<Path> drug;

    @Option(names = "--poa", paramLabel = "FILE", description = "Codes exempt from the present-on-admission indicator.")
    private Optional<Path> poa;

    @Option(names = "--gem", paramLabel = "FILE", description = "General Equivalence Mapping; may be repeated.")
    private List<Path> gems = List.of();

    @Option(
            names = "--addenda",
            paramLabel = "FILE",
            description = "Addenda of the order or codes file, to be compared with it; may be repeated.")
    private List<Path> addenda = List.of();

    @Option(names = "--chronic", paramLabel = "FILE", description = "AHRQ Chronic Condition Indicator.")
    private Optional<Path> chronic;

    @Option(
            names = "--conversion",
            paramLabel = "FILE",
            description = "Conversion table: which codes were split, when.")
    private Optional<Path> conversion;

    @Option(
            names = "--terms",
            arity = "1..*",
            paramLabel = "FILE",
            description = "Further terms: Disease Ontology (.json), Mondo (.tsv), abbreviations (.csv).")
    private List<Path> terms = List.of();

    @Option(
            names = "--out",
            required = true,
            paramLabel = "DIR",
            description = "The knowledge base folder; new, or one that holds other releases.")
    private Path out;

    @Override
    public void run() {
        ImportReport report = KnowledgeBaseImport.run(
                new ImportRequest(release, files(), out),
                Progress.on(spec.commandLine().getErr()));
        PrintWriter printer = spec.commandLine().getOut();
        report.summary().forEach(printer::println);
        printer.println("release " + release + " is in " + out);
        printer.flush();
    }

    private Map<ImportRole, List<Path>> files() {
        Map<ImportRole, List<Path>> files = new EnumMap<>(ImportRole.class);
        files.put(ImportRole.ORDER, List.of(order));
        files.put(ImportRole.TABULAR, tabular.stream().toList());
        files.put(ImportRole.INDEX, index.stream().toList());
        files.put(ImportRole.EINDEX, eindex.stream().toList());
        files.put(ImportRole.NEOPLASM, neoplasm.stream().toList());
        files.put(ImportRole.DRUG, drug.stream().toList());
        files.put(ImportRole.POA, poa.stream().toList());
        files.put(ImportRole.GEM, gems);
        files.put(ImportRole.ADDENDA, addenda);
        files.put(ImportRole.CHRONIC, chronic.stream().toList());
        files.put(ImportRole.CONVERSION, conversion.stream().toList());
        files.put(ImportRole.TERMS, terms);
        return files;
    }
}
