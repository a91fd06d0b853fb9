package org.hybridcode.engine.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.hybridcode.engine.audit.chain.AuditLines;
import org.hybridcode.engine.audit.record.AuditException;
import org.hybridcode.engine.audit.record.AuditVersions;
import org.hybridcode.engine.audit.record.DigestKey;
import org.hybridcode.engine.audit.record.JobEntry;
import org.hybridcode.engine.batch.JobKey;
import org.hybridcode.engine.batch.input.NoteSource;
import org.hybridcode.engine.coding.CodingService;
import org.hybridcode.engine.evaluation.gold.GoldSettings;
import org.hybridcode.engine.evaluation.gold.OnFault;
import org.hybridcode.engine.replay.Replay;
import org.hybridcode.engine.replay.Replayed;
import org.hybridcode.kb.release.KnowledgeBase;
import org.hybridcode.kb.release.KnowledgeBases;
import org.hybridcode.rules.facts.Setting;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code hybridcode audit replay AUDIT IN}: codes the notes again and compares. */
@Command(
        name = "replay",
        description =
                "Codes the notes of an audit again, with the settings that it records and with what models proposed"
                        + " then, and compares every record byte for byte. Exit code 1 when one differs; the component that is"
                        + " another is named.",
        footerHeading = "%nExamples:%n",
        footer = {"  hybridcode audit replay coded notes.jsonl --kb kb"},
        mixinStandardHelpOptions = true)
final class AuditReplayCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private AuditFileOption audit;

    @Parameters(index = "1", paramLabel = "IN", description = "The input of the job.")
    private Path input;

    @Mixin
    private KnowledgeBaseOption kb;

    @Mixin
    private SiteOption rules;

    @Mixin
    private AuditKeyOption key;

    @Option(
            names = "--workers",
            paramLabel = "N",
            description = "How many notes are coded at once. Default: the number of processors.")
    private int workers = Runtime.getRuntime().availableProcessors();

    @Override
    public Integer call() {
        String name = audit.file().toString();
        JobEntry opened;
        try (AuditLines lines = new AuditLines(audit.file())) {
            opened = Replay.opening(lines, name);
        }
        Map<String, String> settings = opened.versions().settings();
        LocalDate date = LocalDate.parse(recorded(settings, "date"));
        KnowledgeBases bases = kb.opened();
        KnowledgeBase chosen = bases.inForceOn(date);
        GoldSettings reading = new GoldSettings(
                chosen.codebook(), Setting.valueOf(recorded(settings, "setting")), date, OnFault.FAIL, List.of());
        CodingService service = withMinScore(
                EncoderOption.judging(
                        new CodingService(chosen, rules.beside(kb).rulebook()).withMappings(kb.mappings()),
                        opened.versions().model().isPresent(),
                        bases),
                settings);
        AuditVersions now = AuditVersions.of(
                HybridCode.VERSION,
                service.versions().withModel(opened.versions().model()),
                settings);
        long size = audit.file().toFile().length();
        try (AuditLines lines = new AuditLines(audit.file());
                NoteSource source = NoteSource.open(input, reading, Integer.parseInt(recorded(settings, "longest")));
                BatchProgressBar bar = BatchProgressBar.of("replay")) {
            Replay replay = new Replay(digests(), service, workers, read -> bar.at(read, size, 0));
            return told(replay.run(lines, name, source, now));
        }
    }

    /** With the score from which on codes went without review, if the job had one. */
    private static CodingService withMinScore(CodingService service, Map<String, String> settings) {
        String recorded = settings.get(AuditVersions.MIN_SCORE);
        if (recorded == null) {
            return service;
        }
        try {
            return service.withMinScore(Double.parseDouble(recorded));
        } catch (IllegalArgumentException e) {
            throw new AuditException("the audit records as " + AuditVersions.MIN_SCORE + " what is no score", e);
        }
    }

    private static String recorded(Map<String, String> settings, String name) {
        return Optional.ofNullable(settings.get(name))
                .orElseThrow(() -> new AuditException("the audit does not record the setting " + name
                        + ", without which its notes cannot be coded again"));
    }

    private DigestKey digests() {
        return JobKey.known(key.file(), BatchAuditOptions.environment(), audit.key())
                .orElseThrow(() -> new UnusableInputException("the key of the audit's digests is not there: give it by"
                        + " --audit-key; when it was destroyed, nobody can tell any more which note is which"));
    }

    private int told(Replayed replayed) {
        PrintWriter out = spec.commandLine().getOut();
        replayed.components().forEach(other -> out.println("other " + other));
        replayed.differences().forEach(difference -> out.println("differs: " + difference));
        out.println(replayed.same() + " of " + replayed.notes() + " notes the same, byte for byte"
                + (replayed.failed() > 0
                        ? "; " + replayed.failed() + " had failed when they were coded, and were not tried"
                        : ""));
        out.flush();
        return replayed.identical() ? 0 : 1;
    }
}
