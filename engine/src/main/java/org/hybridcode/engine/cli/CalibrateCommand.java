package org.hybridcode.engine.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.hybridcode.engine.coding.CodingService;
import org.hybridcode.engine.evaluation.gold.ExcludedLabels;
import org.hybridcode.engine.evaluation.gold.GoldReader;
import org.hybridcode.engine.evaluation.gold.GoldSet;
import org.hybridcode.engine.evaluation.gold.OnFault;
import org.hybridcode.engine.evaluation.review.Calibrating;
import org.hybridcode.engine.evaluation.review.JudgedNote;
import org.hybridcode.engine.evaluation.run.Workers;
import org.hybridcode.engine.score.BaseWeight;
import org.hybridcode.engine.score.GoldShare;
import org.hybridcode.engine.score.ScoreFile;
import org.hybridcode.kb.release.KnowledgeBase;
import org.hybridcode.kb.release.KnowledgeBases;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code hybridcode calibrate GOLD...}: makes the weights of scores. */
@Command(
        name = "calibrate",
        description = "Codes notes that people have coded, and makes of them the weights by which scores say how often"
                + " codes like one are right. The program scores by the weights that it was built with.",
        footerHeading = "%nExamples:%n",
        footer = {"  hybridcode calibrate visits.jsonl stays.jsonl --kb kb --made 2026-11-22 --out scores.tsv"},
        mixinStandardHelpOptions = true)
final class CalibrateCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    @Parameters(
            paramLabel = "GOLD",
            arity = "1..*",
            description = "Gold notes, as 'evaluate' reads them; the order changes nothing but that of the lines.")
    private List<Path> golds;

    @Mixin
    private KnowledgeBaseOption kb;

    @Mixin
    private NoteDefaults defaults;

    @Mixin
    private SiteOption rules;

    @Option(
            names = "--on-fault",
            defaultValue = "FAIL",
            description = "At a fault of the gold: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
    private OnFault onFault;

    @Option(
            names = "--without-labels",
            paramLabel = "GOLD=FILE",
            description =
                    "Take the labels of a file with columns doc and code out of a gold set, which is named as above.")
    private Map<Path, Path> withoutLabels = Map.of();

    @Option(names = "--made", required = true, paramLabel = "YYYY-MM-DD", description = "The day, for the file.")
    private String made;

    @Option(names = "--out", required = true, paramLabel = "FILE", description = "The file of the weights.")
    private Path out;

    @Option(names = "--workers", paramLabel = "N", description = "Threads that code. Default: one for each processor.")
    private Optional<Integer> workers;

    @Override
    public void run() {
        String day = EncounterOptions.day("--made", made).toString();
        KnowledgeBases bases = kb.opened();
        KnowledgeBase chosen = defaults.knowledgeBase(bases);
        CodingService service = new CodingService(chosen, rules.beside(kb).rulebook()).withMappings(kb.mappings());
        List<GoldSet> sets = read(bases, chosen);
        Calibrating calibrating = new Calibrating(day, service.versions());
        try (NoteProgress progress = NoteProgress.of(
                sets.stream().mapToInt(set -> set.notes().size()).sum())) {
            Workers threads = new Workers(threads(), () -> progress.step(1));
            sets.forEach(set -> calibrating.add(
                    set,
                    threads.each(
                            set.notes(),
                            note -> JudgedNote.of(
                                    note,
                                    service.code(note.encounter(), note.text()).codes()))));
        }
        ScoreFile file = calibrating.file();
        Placement.file(out, writer -> writer.write(file.text()));
        told(file);
    }

    private int threads() {
        int threads = workers.orElseGet(() -> Runtime.getRuntime().availableProcessors());
        if (threads < 1) {
            throw new UnusableInputException("--workers takes a number of 1 or more");
        }
        return threads;
    }

    private List<GoldSet> read(KnowledgeBases bases, KnowledgeBase chosen) {
        if (!golds.containsAll(withoutLabels.keySet())) {
            throw new UnusableInputException("--without-labels names a gold set that is not given; write it as"
                    + " GOLD=FILE, with the gold set as it is named in this command");
        }
        List<GoldSet> sets = new ArrayList<>();
        for (Path gold : golds) {
            GoldSet set = GoldReader.read(
                    gold,
                    defaults.settings(bases, chosen, onFault),
                    Progress.on(spec.commandLine().getErr()));
            GoldSet left = withoutLabels.containsKey(gold)
                    ? ExcludedLabels.read(withoutLabels.get(gold)).takenOutOf(set)
                    : set;
            sets.add(new GoldSet(named(gold), left.sha256(), left.notes(), left.findings()));
        }
        return sets;
    }

    /** The file or folder with the folder that it stands in: sets of one name are told apart. */
    private static String named(Path gold) {
        Path whole = gold.toAbsolutePath().normalize();
        return whole.subpath(Math.max(0, whole.getNameCount() - 2), whole.getNameCount())
                .toString()
                .replace('\\', '/');
    }

    private void told(ScoreFile file) {
        PrintWriter writer = spec.commandLine().getOut();
        for (GoldShare set : file.sets()) {
            writer.println(set.name() + ": " + set.notes() + " notes, " + share(set.codes(), set.right()));
        }
        for (BaseWeight base : file.fitted().bases()) {
            writer.println(base.record().words() + ": " + share(base.codes(), base.right()));
        }
        writer.println(file.fitted().weights().size() + " weights in " + out);
        writer.flush();
    }

    private static String share(int codes, int right) {
        return codes + " codes"
                + (codes == 0 ? "" : String.format(Locale.ROOT, ", %.3f right", (double) right / codes));
    }
}
