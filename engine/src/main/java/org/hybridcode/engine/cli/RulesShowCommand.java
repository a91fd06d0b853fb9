package org.hybridcode.engine.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hybridcode.engine.impact.LastCorpus;
import org.hybridcode.engine.ruling.MappingPage;
import org.hybridcode.engine.ruling.RulePage;
import org.hybridcode.kb.codebook.Codebook;
import org.hybridcode.kb.codebook.CodebookEntry;
import org.hybridcode.rules.casebook.CasebookReader;
import org.hybridcode.rules.casebook.RuleCase;
import org.hybridcode.rules.generated.MappingFile;
import org.hybridcode.rules.reading.ReadRule;
import org.hybridcode.rules.rulebook.Rulebook;
import org.hybridcode.rules.wording.Wording;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code hybridcode rules show ID}: one rule in plain language, with its cases. */
@Command(
        name = "show",
        description = "Shows a rule: its card, what it says in plain language, and its cases.",
        mixinStandardHelpOptions = true)
final class RulesShowCommand implements Runnable {
    private static final String GENERATED = "MAP-";

    @Mixin
    private CatalogOutput output;

    @Mixin
    private CaseOptions options;

    @Parameters(
            paramLabel = "ID",
            description =
                    "The id of a rule, such as GDL-0005, or with --kb of a generated mapping, MAP- and 16 digits.")
    private String id;

    @Option(
            names = "--report",
            paramLabel = "FOLDER",
            description = "The report of 'rules impact': say also what the rule did over that corpus.")
    private Optional<Path> report;

    @Override
    public void run() {
        if (id.startsWith(GENERATED)) {
            generated();
        } else {
            written();
        }
    }

    private void generated() {
        for (MappingFile file : options.mappingFiles()) {
            for (int i = 0; i < file.rules().size(); i++) {
                if (file.rules().get(i).id().equals(id)) {
                    MappingPage page = new MappingPage(file, i);
                    output.print(page::lines, page::json);
                    return;
                }
            }
        }
        throw new UnusableInputException(
                "no generated mapping " + id + "; give the knowledge base that holds it by --kb");
    }

    private void written() {
        ReadRule rule = options.site()
                .all()
                .find(id)
                .orElseThrow(
                        () -> new UnusableInputException("no rule " + id + "; 'hybridcode rules list' lists them"));
        boolean own = options.site().folder().isPresent()
                && options.site().own().find(id).isPresent();
        List<RuleCase> cases = (own ? options.cases() : new CasebookReader().builtIn())
                .stream()
                        .filter(one -> one.rule().equals(id) || id.startsWith(one.rule() + "."))
                        .toList();
        Codebook codebook = options.codebook();
        Wording wording = new Wording(text -> codebook.find(text).map(CodebookEntry::title));
        Optional<LastCorpus> last = report.map(RulesShowCommand::report);
        output.print(() -> lines(rule, wording, cases, last), () -> json(rule, wording, cases, last));
    }

    private static LastCorpus report(Path folder) {
        try {
            return LastCorpus.in(folder);
        } catch (IllegalArgumentException e) {
            throw new UnusableInputException("--report: " + e.getMessage(), e);
        }
    }

    private List<String> lines(ReadRule rule, Wording wording, List<RuleCase> cases, Optional<LastCorpus> last) {
        List<String> lines = new ArrayList<>(RulePage.lines(rule, wording, cases));
        last.ifPresent(corpus -> {
            lines.add("");
            lines.addAll(corpus.lines(id, Rulebook.sha256(options.site().site())));
        });
        return lines;
    }

    private static ObjectNode json(ReadRule rule, Wording wording, List<RuleCase> cases, Optional<LastCorpus> last) {
        ObjectNode object = RulePage.json(rule, wording, cases);
        last.ifPresent(corpus -> object.set("lastCorpus", corpus.json(rule.id())));
        return object;
    }
}
