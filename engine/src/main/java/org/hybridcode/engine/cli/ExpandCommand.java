package org.hybridcode.engine.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.hybridcode.expansion.corpus.Corpus;
import org.hybridcode.expansion.corpus.Excluded;
import org.hybridcode.expansion.draft.Drafts;
import org.hybridcode.expansion.draft.Expansion;
import org.hybridcode.expansion.draft.ExpansionState;
import org.hybridcode.expansion.draft.Plan;
import org.hybridcode.expansion.draft.PolicyFile;
import org.hybridcode.expansion.mine.Aids;
import org.hybridcode.expansion.mine.NameFiles;
import org.hybridcode.expansion.validate.OfficialIndex;
import org.hybridcode.kb.codebook.Release;
import org.hybridcode.kb.official.Gem;
import org.hybridcode.kb.official.OfficialFileException;
import org.hybridcode.kb.official.SourcedTerm;
import org.hybridcode.kb.release.KnowledgeBase;
import org.hybridcode.kb.release.KnowledgeBases;
import org.hybridcode.nlp.neural.encoder.EmbeddedEncoder;
import org.hybridcode.nlp.neural.encoder.Encoders;
import org.hybridcode.rules.generated.MappingState;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code hybridcode expand CORPUS}: from unlabelled notes to generated rules. */
@Command(
        name = "expand",
        description = {
            "Finds in unlabelled notes the wordings that a knowledge base does not have, and writes them as rules: drafts, and what the"
                    + " policy lets into shadow or makes active.",
            "The folder it writes is the expanded knowledge base, with its rules in 'generated'; a further run into it goes on where the"
                    + " last one ended."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  hybridcode expand notes.jsonl --codebook kb --out expanded",
            "  hybridcode expand notes.jsonl --codebook icd10cm_order_2025.txt --out expanded",
            "  hybridcode expand notes more-notes.csv --codebook kb --out expanded --exclude gold.jsonl --policy policy.txt"
        },
        mixinStandardHelpOptions = true,
        subcommands = {
            ExpandReviewCommand.class,
            ExpandApproveCommand.class,
            ExpandRejectCommand.class,
            ExpandDemoteCommand.class,
            ExpandStatusCommand.class,
            ExpandAuditCommand.class
        })
final class ExpandCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    @Parameters(
            paramLabel = "CORPUS",
            arity = "0..*",
            description =
                    "JSON lines (id, text), CSV with columns id and text, or a folder of these or of texts (.txt).")
    private List<Path> corpora = List.of();

    @Mixin
    private KnowledgeBaseOption kb;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "The folder of the expansion; made when it is not there.")
    private Optional<Path> out;

    @Option(
            names = "--codebook",
            paramLabel = "DIR|FILE",
            description =
                    "An imported knowledge base whose codes may be taken in; of its words only the titles are used, and its"
                            + " inclusion terms to choose how near the encoder has to come. Or an order file; then the encoder"
                            + " only seconds what others propose. Default: the knowledge base itself, where an import made it.")
    private Optional<Path> codebook;

    @Option(
            names = "--official",
            paramLabel = "DIR",
            description = "An imported knowledge base whose Alphabetic Index may confirm and refuse mappings.")
    private Optional<Path> official;

    @Option(
            names = "--terms",
            arity = "1..*",
            paramLabel = "FILE",
            description = "What other vocabularies call conditions: long titles of ICD-9-CM (.txt; through the General"
                    + " Equivalence Mappings of the code list), the Disease Ontology (.json), Mondo (.tsv).")
    private List<Path> terms = List.of();

    @Mixin
    private ModelOptions models;

    @Option(
            names = "--exclude",
            paramLabel = "CORPUS",
            description = "Notes that are for measuring: a corpus that holds one of them is refused. May be repeated.")
    private List<Path> excluded = List.of();

    @Option(
            names = "--policy",
            paramLabel = "FILE",
            description =
                    "What a mapping needs, name=value a line: support, like-support, named-support, contradiction, sources,"
                            + " active-support, official; and review-days for decisions.")
    private Optional<Path> policy;

    @Option(names = "--target", paramLabel = "N", description = "Take in codes until the knowledge base has so many.")
    private Optional<Integer> target;

    @Option(names = "--iterations", paramLabel = "N", description = "Take in so many codes at most.")
    private Optional<Integer> iterations;

    @Option(
            names = "--min-gain",
            paramLabel = "N",
            defaultValue = "1",
            description = "Stop at a code that adds fewer documents. Default: ${DEFAULT-VALUE}.")
    private long least;

    @Option(
            names = "--frequencies",
            paramLabel = "FILE",
            description =
                    "How often each code is: code and number, separated by a tab. Default: as often as the corpus has it.")
    private Optional<Path> frequencies;

    @Option(
            names = "--date",
            paramLabel = "YYYY-MM-DD",
            description = "The day that cards tell. Default: the first day of the release.")
    private Optional<String> date;

    @Option(
            names = "--text",
            description = "Keep the words around examples, for 'expand review'. Without it there are places.")
    private boolean withText;

    @Override
    public void run() {
        if (corpora.isEmpty() || out.isEmpty()) {
            throw new CommandLine.ParameterException(spec.commandLine(), "give a corpus and --out");
        }
        KnowledgeBases bases = kb.opened();
        KnowledgeBase base = bases.inForceOn(bases.lastDay());
        Release release = base.codebook().release();
        try (CodeList list = codebook.map(place -> CodeList.in(place, release)).orElseGet(() -> CodeList.of(bases));
                OpenModel model = models.open(list.bases().named(release.name()).codebook())) {
            expand(bases, base, list.bases(), model);
        }
    }

    private void expand(KnowledgeBases bases, KnowledgeBase base, KnowledgeBases list, OpenModel model) {
        Release release = base.codebook().release();
        List<Gem> gems = list.equivalences(release(list, release.name()));
        Expansion expansion = new Expansion(
                base,
                list.named(release.name()).codebook(),
                new Aids(encoder(bases, base), gems, names(gems), model.generators()));
        Path folder = out.get();
        ExpansionState state = expansion.state(folder);
        List<Corpus> read = corpora.stream().map(Corpus::in).toList();
        try (NoteProgress progress = NoteProgress.of(-1)) {
            expansion.read(state, read, Excluded.in(excluded), folder, withText, progress::step);
        }
        Drafts drafts = expansion.write(
                state,
                plan(folder, release),
                official.map(KnowledgeBases::in).flatMap(index -> OfficialIndex.of(index.named(release.name()))),
                (added, place) -> bases.writeExpanded(release, list, added, place));
        summary(state, drafts);
    }

    private Optional<EmbeddedEncoder> encoder(KnowledgeBases bases, KnowledgeBase base) {
        Optional<EmbeddedEncoder> encoder = Encoders.of(bases, base);
        if (encoder.isEmpty()) {
            PrintWriter printer = spec.commandLine().getErr();
            printer.println(
                    bases.name() + " has no encoder of its own: nothing is found by likeness; run 'kb train' first");
            printer.flush();
        }
        return encoder;
    }

    private List<SourcedTerm> names(List<Gem> gems) {
        List<SourcedTerm> names = new ArrayList<>();
        try {
            terms.forEach(file -> names.addAll(NameFiles.read(file, gems)));
        } catch (OfficialFileException e) {
            throw new UnusableInputException("--terms: " + e.getMessage(), e);
        }
        return names;
    }

    private static Release release(KnowledgeBases bases, String name) {
        return bases.releases().stream()
                .filter(release -> release.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private Plan plan(Path folder, Release release) {
        return new Plan(
                folder,
                policy.map(PolicyFile::read).orElse(PolicyFile.DEFAULT),
                number(target),
                number(iterations),
                least,
                frequencies.map(ExpandCommand::frequencies).orElse(Map.of()),
                date.map(EncounterOptions::day).orElse(release.from()));
    }

    private static OptionalInt number(Optional<Integer> given) {
        return given.map(OptionalInt::of).orElseGet(OptionalInt::empty);
    }

    private static Map<String, Long> frequencies(Path file) {
        Map<String, Long> frequencies = new TreeMap<>();
        try {
            List<String> lines = Files.readAllLines(file);
            for (int i = 0; i < lines.size(); i++) {
                String[] cells = lines.get(i).split("\t", -1);
                if (cells.length != 2 || !cells[1].matches("\\d{1,18}")) {
                    throw new UnusableInputException(
                            file + ":" + (i + 1) + ": write a code and a number, separated by a tab");
                }
                frequencies.put(cells[0], Long.parseLong(cells[1]));
            }
        } catch (IOException e) {
            throw new UnusableInputException("cannot read " + file + "; give a file of codes and numbers", e);
        }
        return frequencies;
    }

    private void summary(ExpansionState state, Drafts drafts) {
        PrintWriter printer = spec.commandLine().getOut();
        printer.println(state.documents() + " documents, " + drafts.all().size() + " mappings found");
        for (MappingState each : MappingState.values()) {
            printer.println(each.label() + ": "
                    + drafts.written().stream()
                            .filter(outcome -> outcome.state().orElseThrow() == each)
                            .count());
        }
        printer.println("new codes: " + drafts.ranking().steps().size());
        printer.flush();
    }
}
