package org.hybridcode.engine.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hybridcode.engine.evaluation.gold.ExcludedLabels;
import org.hybridcode.engine.evaluation.gold.GoldReader;
import org.hybridcode.engine.evaluation.gold.GoldSelection;
import org.hybridcode.engine.evaluation.gold.GoldSet;
import org.hybridcode.engine.evaluation.gold.GoldSettings;
import org.hybridcode.engine.evaluation.gold.GoldSplit;
import org.hybridcode.engine.evaluation.gold.OnFault;
import org.hybridcode.engine.evaluation.run.LabelView;
import org.hybridcode.kb.code.CodeRange;
import org.hybridcode.kb.release.KnowledgeBase;
import org.hybridcode.kb.release.KnowledgeBases;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options that say which gold notes are measured, and which of their labels count. */
final class GoldOptions {
    private static final Pattern COUNTS = Pattern.compile("(\\d{1,4})-(\\d{1,4})");
    private static final Pattern SHARES = Pattern.compile("(\\d{1,3})/(\\d{1,3})/(\\d{1,3})");
    private static final int PERCENT = 100;

    @Mixin
    private NoteDefaults defaults;

    @Option(
            names = "--on-fault",
            defaultValue = "FAIL",
            description =
                    "At an unknown code, an id that is there twice, a note without text or codes, a line that is no"
                            + " record: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
    private OnFault onFault;

    @Option(names = "--codes", paramLabel = "LEAST-MOST", description = "Only notes with so many gold codes: 5-20.")
    private Optional<String> codes;

    @Option(
            names = "--split",
            paramLabel = "TRAIN/VALIDATION/TEST",
            defaultValue = "70/10/20",
            description = "Shares of the parts, in percent. Default: ${DEFAULT-VALUE}.")
    private String split;

    @Option(
            names = "--part",
            defaultValue = "WHOLE",
            description = "The part that is measured: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
    private GoldSplit.Part part;

    @Option(names = "--seed", defaultValue = "42", description = "Decides the parts. Default: ${DEFAULT-VALUE}.")
    private long seed;

    @Option(
            names = "--exact-gem-only",
            description = "Only notes all of whose codes are native or come from exact rows of the General Equivalence"
                    + " Mappings.")
    private boolean exactGemOnly;

    @Option(
            names = "--without",
            paramLabel = "RANGE",
            split = ",",
            description = "Report also without the codes of this range, R00-R99; once for each range.")
    private List<String> without = List.of();

    @Option(
            names = "--without-labels",
            paramLabel = "FILE",
            description = "Report also without the gold labels of this tab-separated file with columns doc and code.")
    private List<Path> withoutLabels = List.of();

    /** The release that the gold is read with. */
    KnowledgeBase knowledgeBase(KnowledgeBases bases) {
        return defaults.knowledgeBase(bases);
    }

    /** The notes that are measured. */
    GoldSet read(Path gold, KnowledgeBases bases, KnowledgeBase kb, Consumer<String> progress) {
        GoldSettings settings = defaults.settings(bases, kb, onFault);
        return selection().of(GoldReader.read(gold, settings, progress));
    }

    private GoldSelection selection() {
        GoldSelection selection = GoldSelection.ALL.withSplit(split());
        if (exactGemOnly) {
            selection = selection.withOnlyExactlyMapped();
        }
        if (codes.isEmpty()) {
            return selection;
        }
        Matcher counts = COUNTS.matcher(codes.get());
        if (!counts.matches() || Integer.parseInt(counts.group(1)) > Integer.parseInt(counts.group(2))) {
            throw new UnusableInputException("--codes " + codes.get() + " is no range; write it as 5-20");
        }
        return selection.withCodes(Integer.parseInt(counts.group(1)), Integer.parseInt(counts.group(2)));
    }

    private GoldSplit split() {
        Matcher shares = SHARES.matcher(split);
        if (!shares.matches() || share(shares, 1) + share(shares, 2) + share(shares, 3) != PERCENT) {
            throw new UnusableInputException(
                    "--split " + split + " is not three shares that make 100; write it as 70/10/20");
        }
        return new GoldSplit(share(shares, 1), share(shares, 2), seed, part);
    }

    private static int share(Matcher shares, int number) {
        return Integer.parseInt(shares.group(number));
    }

    /** Every label, then each choice of labels that was asked for. */
    List<LabelView> views() {
        List<LabelView> views = new ArrayList<>(List.of(LabelView.ALL));
        without.forEach(range -> views.add(LabelView.without(range(range))));
        withoutLabels.forEach(file -> views.add(LabelView.without(ExcludedLabels.read(file))));
        if (views.size() > 2) {
            views.add(LabelView.together(views));
        }
        return views;
    }

    private static CodeRange range(String text) {
        try {
            return CodeRange.parse(text);
        } catch (IllegalArgumentException e) {
            throw new UnusableInputException("--without " + text + " is no range of codes; write it as R00-R99", e);
        }
    }
}
