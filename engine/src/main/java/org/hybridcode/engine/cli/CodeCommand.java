package org.hybridcode.engine.cli;

import java.util.EnumSet;
import java.util.List;
import org.hybridcode.engine.coding.CodingResult;
import org.hybridcode.engine.coding.CodingService;
import org.hybridcode.engine.report.HtmlPage;
import org.hybridcode.engine.report.ResultJson;
import org.hybridcode.engine.report.ResultTable;
import org.hybridcode.kb.release.KnowledgeBase;
import org.hybridcode.kb.release.KnowledgeBases;
import org.hybridcode.nlp.neural.CandidateGenerator;
import org.hybridcode.rules.facts.Encounter;
import org.hybridcode.rules.rulebook.Layer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code hybridcode code FILE}: codes one note. */
@Command(
        name = "code",
        description = "Codes one note.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  hybridcode code note.txt",
            "  hybridcode code - --kb kb --setting inpatient --date 2025-03-01 --format json",
            "  hybridcode code note.txt --model BioMistral-7B --device cpu"
        },
        mixinStandardHelpOptions = true)
final class CodeCommand implements Runnable {

    /** How the result is printed. */
    enum Format {
        TABLE,
        JSON,
        HTML
    }

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "The note, UTF-8 text; - for standard input.")
    private String file;

    @Mixin
    private EncounterOptions options;

    @Mixin
    private SiteOption rules;

    @Mixin
    private ModelOptions models;

    @Mixin
    private EncoderOption encoder;

    @Mixin
    private MinScoreOption minScore;

    @Option(
            names = "--format",
            defaultValue = "TABLE",
            description = "${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
    private Format format;

    @Mixin
    private AuditOptions audit;

    @Override
    public void run() {
        NoteFile note = NoteFile.read(file, System.in);
        KnowledgeBases kb = options.knowledgeBases();
        Encounter encounter = options.encounter(kb);
        CodingResult result = coded(kb, encounter, note.text());
        audit.append(note.text(), result);
        spec.commandLine().getOut().print(printed(note, result));
        spec.commandLine().getOut().flush();
    }

    private CodingResult coded(KnowledgeBases bases, Encounter encounter, String note) {
        KnowledgeBase kb = bases.inForceOn(encounter.date());
        try (OpenModel model = models.open(kb.codebook())) {
            List<CandidateGenerator> generators = encoder.with(model.generators(), bases, kb);
            CodingService service = new CodingService(
                            kb,
                            generators,
                            EnumSet.allOf(Layer.class),
                            rules.beside(options.knowledgeBase()).rulebook())
                    .withMappings(options.mappings());
            return minScore.on(EncoderOption.judging(service, !generators.isEmpty(), bases))
                    .code(encounter, note);
        }
    }

    private String printed(NoteFile note, CodingResult result) {
        return switch (format) {
            case TABLE -> ResultTable.write(note.text(), result);
            case JSON -> ResultJson.write(note.name(), note.text(), result) + "\n";
            case HTML -> HtmlPage.write(note.name(), note.text(), result);
        };
    }
}
