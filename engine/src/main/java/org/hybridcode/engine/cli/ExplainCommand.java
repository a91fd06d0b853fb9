package org.hybridcode.engine.cli;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.hybridcode.engine.coding.CodingResult;
import org.hybridcode.engine.coding.CodingService;
import org.hybridcode.engine.report.Explanation;
import org.hybridcode.kb.codebook.CodebookEntry;
import org.hybridcode.kb.release.KnowledgeBase;
import org.hybridcode.kb.release.KnowledgeBases;
import org.hybridcode.nlp.neural.CandidateGenerator;
import org.hybridcode.rules.facts.Encounter;
import org.hybridcode.rules.rulebook.Layer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code hybridcode explain FILE CODE}: why a code was assigned, or why not. */
@Command(
        name = "explain",
        description = {
            "Says why a code was assigned to a note, or which layer refused it and what would change that.",
            "With a model: also what the model proposed, and what became of each proposal."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  hybridcode explain note.txt J45.901 --setting inpatient",
            "  hybridcode explain note.txt --model BioMistral-7B"
        },
        mixinStandardHelpOptions = true)
final class ExplainCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "FILE", description = "The note, UTF-8 text; - for standard input.")
    private String file;

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "CODE",
            description = "A code of the codebook, such as J45.901. May be left out where a model is given.")
    private Optional<String> code;

    @Mixin
    private EncounterOptions options;

    @Mixin
    private SiteOption rules;

    @Mixin
    private ModelOptions models;

    @Mixin
    private EncoderOption encoder;

    @Override
    public void run() {
        NoteFile note = NoteFile.read(file, System.in);
        KnowledgeBases bases = options.knowledgeBases();
        Encounter encounter = options.encounter(bases);
        KnowledgeBase kb = bases.inForceOn(encounter.date());
        Optional<CodebookEntry> entry = code.map(text -> entry(kb, encounter, text));
        if (entry.isEmpty() && models.none()) {
            throw new UnusableInputException("say which code to explain, as in J45.901, or give a model");
        }
        CodingResult result = coded(bases, kb, encounter, note.text());
        spec.commandLine()
                .getOut()
                .print(entry.map(asked -> Explanation.write(note.text(), result, asked))
                        .orElseGet(() -> Explanation.ofModel(note.text(), result)));
        spec.commandLine().getOut().flush();
    }

    private static CodebookEntry entry(KnowledgeBase kb, Encounter encounter, String code) {
        return kb.codebook()
                .find(code)
                .orElseThrow(() -> new UnusableInputException("the codebook in force on " + encounter.date()
                        + " has no code " + code + "; write it with its dot, as in J45.901"));
    }

    private CodingResult coded(KnowledgeBases bases, KnowledgeBase kb, Encounter encounter, String note) {
        try (OpenModel model = models.open(kb.codebook())) {
            List<CandidateGenerator> generators = encoder.with(model.generators(), bases, kb);
            CodingService service = new CodingService(
                            kb,
                            generators,
                            EnumSet.allOf(Layer.class),
                            rules.beside(options.knowledgeBase()).rulebook())
                    .withMappings(options.mappings());
            return EncoderOption.judging(service, !generators.isEmpty(), bases).code(encounter, note);
        }
    }
}
