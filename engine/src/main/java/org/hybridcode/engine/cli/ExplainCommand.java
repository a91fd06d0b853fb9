package org.hybridcode.engine.cli;

import org.hybridcode.engine.coding.CodingService;
import org.hybridcode.engine.report.Explanation;
import org.hybridcode.kb.codebook.CodebookEntry;
import org.hybridcode.kb.release.KnowledgeBase;
import org.hybridcode.kb.release.KnowledgeBases;
import org.hybridcode.rules.facts.Encounter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code hybridcode explain FILE CODE}: why a code was assigned, or why not. */
@Command(
        name = "explain",
        description = "Says why a code was assigned to a note, or which layer refused it and what would change that.",
        footerHeading = "%nExamples:%n",
        footer = {"  hybridcode explain note.txt J45.901 --setting inpatient"},
        mixinStandardHelpOptions = true)
final class ExplainCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "FILE", description = "The note, UTF-8 text; - for standard input.")
    private String file;

    @Parameters(index = "1", paramLabel = "CODE", description = "A code of the codebook, such as J45.901.")
    private String code;

    @Mixin
    private EncounterOptions options;

    @Mixin
    private SiteOption rules;

    @Override
    public void run() {
        NoteFile note = NoteFile.read(file, System.in);
        KnowledgeBases bases = options.knowledgeBases();
        Encounter encounter = options.encounter(bases);
        KnowledgeBase kb = bases.inForceOn(encounter.date());
        CodebookEntry entry = kb.codebook()
                .find(code)
                .orElseThrow(() -> new UnusableInputException("the codebook in force on " + encounter.date()
                        + " has no code " + code + "; write it with its dot, as in J45.901"));
        spec.commandLine()
                .getOut()
                .print(Explanation.write(
                        note.text(), new CodingService(kb, rules.rulebook()).code(encounter, note.text()), entry));
        spec.commandLine().getOut().flush();
    }
}
