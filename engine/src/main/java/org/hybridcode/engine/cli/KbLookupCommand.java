package org.hybridcode.engine.cli;

import java.util.List;
import java.util.Optional;
import org.hybridcode.engine.catalog.CodeSearch;
import org.hybridcode.engine.catalog.Hit;
import org.hybridcode.engine.catalog.SearchReport;
import org.hybridcode.kb.codebook.Release;
import org.hybridcode.kb.index.LookupRates;
import org.hybridcode.kb.release.KnowledgeBase;
import org.hybridcode.kb.release.KnowledgeBases;
import org.hybridcode.nlp.neural.encoder.Encoders;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code hybridcode kb lookup PHRASE}: the codes that a phrase may mean. */
@Command(
        name = "lookup",
        description = {
            "Finds the codes that a phrase may mean, the best first, with how each was found.",
            "With --measure: how often the look-up gives the right code first, over every official title, inclusion term"
                    + " and path of the index, with every miss."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  hybridcode kb lookup \"CKD stage 3\"",
            "  hybridcode kb lookup \"fracture neck of femur left closed\" --kb kb --limit 3",
            "  hybridcode kb lookup \"chronic kidny diseese\"",
            "  hybridcode kb lookup --measure --kb kb",
            "  hybridcode kb lookup --measure --every 20 --kb kb --format json"
        },
        mixinStandardHelpOptions = true)
final class KbLookupCommand implements Runnable {
    private static final int MOST = 100;

    @Spec
    private CommandSpec spec;

    @Mixin
    private CatalogOutput output;

    @Mixin
    private ReleaseOptions options;

    @Parameters(arity = "0..1", paramLabel = "PHRASE", description = "What a clinician would write; in quotes.")
    private Optional<String> phrase;

    @Option(
            names = "--limit",
            defaultValue = "10",
            paramLabel = "N",
            description = "How many codes, 1 to 100. Default: ${DEFAULT-VALUE}.")
    private int limit;

    @Option(
            names = "--encoder",
            defaultValue = "ON",
            description = "Whether the encoder is asked about a phrase that is no official or curated wording:"
                    + " ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
    private EncoderOption.Switch encoder;

    @Option(names = "--measure", description = "Measure the look-up instead; takes minutes.")
    private boolean measure;

    @Option(
            names = "--every",
            defaultValue = "1",
            paramLabel = "N",
            description = "With --measure: look up every n-th item only. Default: ${DEFAULT-VALUE}, all.")
    private int every;

    @Override
    public void run() {
        if (measure == phrase.isPresent()) {
            throw new UnusableInputException("give a phrase to look up, or --measure; one of the two");
        }
        if (limit < 1 || limit > MOST) {
            throw new UnusableInputException("--limit " + limit + ": give 1 to " + MOST);
        }
        if (every < 1) {
            throw new UnusableInputException("--every " + every + ": give 1 or more");
        }
        KnowledgeBases bases = options.bases();
        KnowledgeBase kb = options.chosen(bases);
        CodeSearch search = encoder == EncoderOption.Switch.ON
                ? CodeSearch.in(kb, () -> Encoders.of(bases, kb))
                : CodeSearch.in(kb);
        Release release = kb.codebook().release();
        phrase.ifPresentOrElse(said -> look(search, release, said), () -> measure(search, release));
    }

    private void look(CodeSearch search, Release release, String said) {
        List<Hit> hits = search.search(said, limit);
        output.print(() -> SearchReport.lines(said, hits), () -> SearchReport.json(release, said, hits));
    }

    private void measure(CodeSearch search, Release release) {
        List<LookupRates.Rate> rates =
                search.measure(every, Progress.on(spec.commandLine().getErr()));
        output.print(() -> SearchReport.rateLines(rates), () -> SearchReport.rateJson(release, rates));
    }
}
