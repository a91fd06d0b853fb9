package org.hybridcode.engine.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.hybridcode.engine.batch.NoteWork;
import org.hybridcode.engine.batch.input.InputItem;
import org.hybridcode.engine.batch.input.NoteSource;
import org.hybridcode.engine.coding.CodingResult;
import org.hybridcode.engine.coding.CodingService;
import org.hybridcode.engine.coding.LiveMappings;
import org.hybridcode.engine.coding.LiveRules;
import org.hybridcode.engine.coding.Reload;
import org.hybridcode.engine.evaluation.gold.GoldNote;
import org.hybridcode.engine.evaluation.gold.GoldSettings;
import org.hybridcode.engine.evaluation.gold.OnFault;
import org.hybridcode.engine.report.ResultJson;
import org.hybridcode.kb.release.KnowledgeBase;
import org.hybridcode.kb.release.KnowledgeBaseException;
import org.hybridcode.kb.release.KnowledgeBases;
import org.hybridcode.rules.session.RunawayRuleException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code hybridcode stream FILE}: codes notes one by one as they come, for as long as they come. */
@Command(
        name = "stream",
        description =
                "Codes notes as they come: a line of JSON in (id, text, and where known setting, date, sex, age), a"
                        + " line of JSON out. Exit code 2 when a line could not be coded; it is named and the next is read.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  feed | hybridcode stream - --kb kb --rules site-rules --reload",
            "  feed | hybridcode stream - --kb expanded --reload"
        },
        mixinStandardHelpOptions = true)
final class StreamCommand implements Callable<Integer> {
    private static final String STANDARD_INPUT = "-";
    private static final int SOME_FAILED = 2;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "JSON lines; - for standard input.")
    private String file;

    @Mixin
    private KnowledgeBaseOption kb;

    @Mixin
    private NoteDefaults defaults;

    @Mixin
    private SiteOption rules;

    @Option(
            names = "--reload",
            description =
                    "Look at the folder of --rules and at the generated mappings of --kb before each note, and take what has"
                            + " changed when it passes everything that 'rules check' and 'rules test' ask; otherwise keep"
                            + " the last that did, and say so.")
    private boolean reload;

    @Mixin
    private MinScoreOption minScore;

    @Mixin
    private AuditOptions audit;

    @Override
    public Integer call() {
        KnowledgeBases bases = kb.opened();
        KnowledgeBase chosen = defaults.knowledgeBase(bases);
        GoldSettings settings = defaults.settings(bases, chosen, OnFault.FAIL);
        Supplier<CodingService> service = service(bases, chosen);
        try (BufferedReader in = open()) {
            return each(in, settings, service);
        } catch (IOException e) {
            throw new UnusableInputException("cannot read " + file + " as UTF-8 text; check that you may read it", e);
        }
    }

    private BufferedReader open() throws IOException {
        InputStream in = file.equals(STANDARD_INPUT) ? System.in : Files.newInputStream(Path.of(file));
        return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8.newDecoder()));
    }

    /** The service for the next note. */
    private Supplier<CodingService> service(KnowledgeBases bases, KnowledgeBase chosen) {
        SiteFolder site = rules.beside(kb);
        if (!reload) {
            CodingService fixed = minScore.on(new CodingService(chosen, site.rulebook()).withMappings(kb.mappings()));
            return () -> fixed;
        }
        if (site.folder().isEmpty() && kb.folder().isEmpty()) {
            throw new UnusableInputException(
                    "--reload needs --rules, or --kb with generated mappings: the folder that is looked at");
        }
        site.site();
        return mapped(ruled(site, bases, minScore.on(new CodingService(chosen))));
    }

    private Supplier<CodingService> ruled(SiteFolder site, KnowledgeBases bases, CodingService service) {
        return site.folder()
                .map(folder -> new LiveRules(service, bases, folder, change -> tell(folder, change)))
                .<Supplier<CodingService>>map(live -> live::next)
                .orElse(() -> service);
    }

    /** With the generated mappings of the knowledge base as they are before each note. */
    private Supplier<CodingService> mapped(Supplier<CodingService> rules) {
        return kb.folder()
                .map(folder -> new LiveMappings(rules.get(), folder, change -> tell(folder, change)))
                .<Supplier<CodingService>>map(live -> () -> live.next(rules.get()))
                .orElse(rules);
    }

    private void tell(Path folder, Reload change) {
        PrintWriter err = spec.commandLine().getErr();
        err.println("hybridcode: " + folder + ": " + change.message());
        err.flush();
    }

    private int each(BufferedReader in, GoldSettings settings, Supplier<CodingService> service) throws IOException {
        int number = 0;
        int failed = 0;
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            number++;
            if (!line.isBlank() && !coded(line, number, settings, service.get())) {
                failed++;
            }
        }
        return failed == 0 ? 0 : SOME_FAILED;
    }

    /** A line that cannot be coded costs itself, and is named without a word or a date of it. */
    private boolean coded(String line, int number, GoldSettings settings, CodingService service) {
        String place = file + ":" + number;
        InputItem item = NoteSource.line(number, place, line, settings);
        if (item instanceof InputItem.Unreadable unreadable) {
            return failed(place, unreadable.reason());
        }
        GoldNote note = ((InputItem.Note) item).note();
        try {
            CodingResult result = service.code(note.encounter(), note.text());
            audit.append(note.text(), result);
            PrintWriter out = spec.commandLine().getOut();
            out.println(ResultJson.line(note.id(), note.text(), result));
            out.flush();
            return true;
        } catch (KnowledgeBaseException | RunawayRuleException e) {
            return failed(place, NoteWork.reason(e));
        }
    }

    private boolean failed(String place, String reason) {
        spec.commandLine().getErr().println("hybridcode: " + place + ": " + reason);
        return false;
    }
}
