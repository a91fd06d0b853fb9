package org.hybridcode.expansion.draft;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntConsumer;
import java.util.zip.CRC32;
import org.hybridcode.expansion.corpus.Corpus;
import org.hybridcode.expansion.corpus.Excluded;
import org.hybridcode.expansion.mine.Aids;
import org.hybridcode.expansion.mine.Likeness;
import org.hybridcode.expansion.mine.Miner;
import org.hybridcode.expansion.mine.NearestTitle;
import org.hybridcode.expansion.mine.PatternFiles;
import org.hybridcode.expansion.validate.NoteLayers;
import org.hybridcode.expansion.validate.OfficialIndex;
import org.hybridcode.expansion.validate.Reading;
import org.hybridcode.kb.code.Icd10Code;
import org.hybridcode.kb.codebook.Codebook;
import org.hybridcode.kb.release.KnowledgeBase;
import org.hybridcode.nlp.ctakes.VocabularyDigest;
import org.hybridcode.rules.generated.MappingRule;
import org.hybridcode.rules.generated.MappingWriter;

/**
 * Expands a knowledge base: reads documents, assesses what they say, and writes rules, reports and the expanded knowledge base.
 * The same documents give the same bytes.
 */
public final class Expansion {
    /** The folder of the generated rules in the expanded knowledge base. */
    public static final String GENERATED = "generated";

    private final KnowledgeBase base;
    private final KnowledgeBase working;
    private final Optional<Likeness> likeness;
    private final Miner miner;
    private final SortedMap<String, String> made;

    /** Writes the knowledge base that the new codes are added to. */
    public interface FolderWriter {
        /** Writes it with these codes into a folder. */
        void write(Set<Icd10Code> added, Path out);
    }

    /**
     * An expansion.
     *
     * @param base the knowledge base that is expanded
     * @param list a release of the same name whose codes may be taken in; of its words only the titles are used
     * @param aids what else there is
     */
    public Expansion(KnowledgeBase base, Codebook list, Aids aids) {
        this.base = Objects.requireNonNull(base, "base");
        this.working = new KnowledgeBase(
                base.name(), list, base.lexicon(), Optional.empty(), base.codebookSha256(), base.dictionarySha256());
        this.miner = new Miner(working, aids);
        this.likeness = miner.likeness();
        this.made = new TreeMap<>();
        made.put("knowledge base", base.codebookSha256());
        made.put("dictionary", VocabularyDigest.of(base.dictionarySha256()));
        made.put("code list", list.release().name() + " " + titles(list));
        made.put("encoder", likeness.map(Likeness::digest).orElse("none"));
        made.put("patterns", PatternFiles.digest());
        made.put(
                "equivalences",
                String.valueOf(aids.gems().stream()
                        .mapToInt(gem -> gem.entries().size())
                        .sum()));
        made.put("names", aids.namesDigest());
        made.put("models", aids.modelsDigest());
    }

    private static String titles(Codebook list) {
        CRC32 digest = new CRC32();
        list.entries().forEach(entry -> digest.update((entry + "\n").getBytes(StandardCharsets.UTF_8)));
        return Long.toHexString(digest.getValue());
    }

    /** The state in a folder, if it was made with the same, or an empty one. */
    public ExpansionState state(Path out) {
        return ExpansionState.open(out, made);
    }

    /** Reads documents that the state does not have yet into it. */
    public void read(
            ExpansionState state,
            List<Corpus> corpora,
            Excluded excluded,
            Path out,
            boolean withText,
            IntConsumer progress) {
        Reading reading = new Reading(miner, new NoteLayers(working));
        new Gathering(reading, excluded, state, withText, progress).read(corpora, out);
    }

    /**
     * Assesses what a state holds and writes the folder.
     *
     * @param official the official index, if it may speak
     * @param writer writes the knowledge base with the new codes
     * @return what became of each mapping
     */
    public Drafts write(ExpansionState state, Plan plan, Optional<OfficialIndex> official, FolderWriter writer) {
        List<Assessment> assessments = new Assessor(working, miner, official).of(state, plan.policy());
        Drafts drafts = Drafts.of(assessments, base.codebook(), plan);
        for (Drafts.Outcome outcome : drafts.all()) {
            state.put(settled(state, outcome));
        }
        state.write(plan.out());
        Set<Icd10Code> added = new TreeSet<>();
        drafts.written().stream()
                .filter(Drafts.Outcome::newCode)
                .forEach(outcome -> added.add(outcome.entry().code()));
        writer.write(added, plan.out());
        List<MappingRule> rules = drafts.written().stream()
                .map(outcome -> Drafts.rule(
                        outcome, state.corpusSha256(), likeness.map(Likeness::digest), working.codebook(), plan))
                .toList();
        MappingWriter.write(plan.out().resolve(GENERATED), MappingWriter.files(rules, working.codebook()));
        NearestTitle titles = new NearestTitle(working.codebook(), likeness);
        List<Recurring> recurring = Recurring.in(state, titles);
        ExpansionFiles.candidates(drafts, titles, plan.out());
        ExpansionFiles.phrases(recurring, plan.out());
        Statistics statistics =
                new Statistics(state, drafts, recurring, likeness.map(Likeness::threshold), miner.rewrites());
        ExpansionFiles.write(plan.out().resolve("statistics.json"), statistics.json());
        ExpansionFiles.write(plan.out().resolve("expansion.html"), ExpansionPage.of(statistics, drafts));
        return drafts;
    }

    private static Tally settled(ExpansionState state, Drafts.Outcome outcome) {
        Tally counted = state.of(outcome.assessment().tally().phrase()).stream()
                .filter(tally ->
                        tally.code().equals(outcome.assessment().tally().code()))
                .findFirst()
                .orElseThrow();
        return counted.in(outcome.state().map(now -> now.label()).orElse(counted.state()), counted.decisions());
    }
}
