package org.hybridcode.expansion.draft;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hybridcode.expansion.mine.Details;
import org.hybridcode.expansion.mine.Likeness;
import org.hybridcode.expansion.mine.Miner;
import org.hybridcode.expansion.mine.SourceKind;
import org.hybridcode.expansion.validate.OfficialIndex;
import org.hybridcode.kb.codebook.Codebook;
import org.hybridcode.kb.codebook.CodebookEntry;
import org.hybridcode.kb.codebook.NoteKind;
import org.hybridcode.kb.codeset.CodeSets;
import org.hybridcode.kb.release.ImportGuard;
import org.hybridcode.kb.release.KnowledgeBase;
import org.hybridcode.rules.facts.Agreement;
import org.hybridcode.rules.facts.MappingPolicy;
import org.hybridcode.rules.facts.Patients;
import org.hybridcode.rules.facts.ProposedMapping;
import org.hybridcode.rules.rulebook.MappingRulebook;
import org.hybridcode.rules.session.MappingSession;
import org.hybridcode.rules.session.MappingSession.Raised;

/** Puts together what the rules on mappings are told of every mapping, and lets them speak. Counts and looks up; decides nothing. */
public final class Assessor {
    private static final Set<String> WOMEN = Set.of("diagnosis of women", "maternity diagnosis");
    private static final String MEN = "diagnosis of men";
    private static final Set<String> YOUNG = Set.of("newborn diagnosis", "pediatric diagnosis");
    private static final Set<String> ADULT = Set.of("adult diagnosis", "maternity diagnosis");

    private final Codebook codebook;
    private final Miner miner;
    private final Optional<Likeness> likeness;
    private final Optional<OfficialIndex> official;
    private final Details details = Details.load();
    private final ImportGuard guard = ImportGuard.load();

    /**
     * Assesses by these.
     *
     * @param kb the code list with the terms of the knowledge base that is expanded
     * @param miner what phrases say
     * @param official the official index, if it may speak
     */
    public Assessor(KnowledgeBase kb, Miner miner, Optional<OfficialIndex> official) {
        this.codebook = kb.codebook();
        this.miner = miner;
        this.likeness = miner.likeness();
        this.official = official;
    }

    /** Every mapping of a state with what the rules say by a policy, by phrase and code. */
    public List<Assessment> of(ExpansionState state, MappingPolicy policy) {
        List<Tally> tallies = state.mappings();
        List<Asked> asked = IntStream.range(0, tallies.size())
                .parallel()
                .mapToObj(i -> asked("c" + i, tallies.get(i), state))
                .toList();
        Map<String, List<Raised>> raised = new HashMap<>();
        new MappingSession(MappingRulebook.builtIn())
                .run(policy, asked.stream().map(Asked::mapping).toList())
                .forEach(one -> raised.computeIfAbsent(one.objection().mapping().id(), none -> new ArrayList<>())
                        .add(one));
        return asked.stream()
                .map(one -> new Assessment(
                        one.tally(),
                        one.mapping(),
                        one.cosine(),
                        raised.getOrDefault(one.mapping().id(), List.of())))
                .toList();
    }

    private record Asked(Tally tally, ProposedMapping mapping, double cosine) {}

    private Asked asked(String id, Tally counted, ExpansionState state) {
        CodebookEntry entry = codebook.find(counted.code())
                .orElseThrow(() -> new IllegalStateException("the code list has no code " + counted.code()));
        Tally tally = seconded(counted);
        boolean words = tally.sources().keySet().stream().anyMatch(SourceKind::fromWords) || tally.has(SourceKind.NAME);
        boolean notes = tally.has(SourceKind.SPELLED) || tally.has(SourceKind.DEFINED);
        String phrase = tally.phrase();
        ProposedMapping mapping = new ProposedMapping(
                id,
                entry,
                tally.support(),
                tally.seen(),
                contradictions(tally, state),
                words,
                notes,
                isOfProblems(tally),
                tally.has(SourceKind.MODEL),
                tally.independent(),
                rivals(tally),
                phrase.split(" ", -1).length,
                (int) phrase.chars().filter(Character::isLetterOrDigit).count(),
                words ? details.sidedBeyond(entry, phrase) : details.beyond(entry, phrase),
                guard.holds(entry.code()),
                named(entry, phrase),
                known(entry, phrase),
                official.map(index -> index.of(phrase, entry.text())).orElse(Agreement.SILENT),
                fits(entry, tally.patients()));
        double cosine = likeness.map(like -> like.cosine(phrase, entry.text())).orElse(0.0);
        return new Asked(tally, mapping, cosine);
    }

    /** Whether the phrase says the whole title of the code or of a header of it. */
    private boolean named(CodebookEntry entry, String phrase) {
        return Stream.concat(Stream.of(entry), codebook.ancestorsOf(entry.code()).stream())
                .anyMatch(level -> details.says(level.title(), phrase));
    }

    /** The encoder and other vocabularies second what others propose when they would have proposed the same. */
    private Tally seconded(Tally tally) {
        SortedMap<SourceKind, Integer> sources = new TreeMap<>(tally.sources());
        likeness.flatMap(like -> like.nearest(tally.phrase()))
                .filter(near -> near.entry().text().equals(tally.code()))
                .ifPresent(near -> sources.putIfAbsent(SourceKind.ENCODER, tally.seen()));
        miner.named(tally.phrase())
                .filter(entry -> entry.text().equals(tally.code()))
                .ifPresent(entry -> sources.putIfAbsent(SourceKind.NAME, tally.seen()));
        return tally.from(sources);
    }

    /** Whether nothing vouches for it but what assessments tell of a problem of that name. */
    private static boolean isOfProblems(Tally tally) {
        return tally.sources().keySet().equals(Set.of(SourceKind.PROBLEM));
    }

    /**
     * The documents whose notes give the phrase a code of another category, or a meaning that has none; what is told of problems
     * contradicts only what is told of problems.
     */
    private static int contradictions(Tally tally, ExpansionState state) {
        return state.of(tally.phrase()).stream()
                .filter(other -> !category(other.code()).equals(category(tally.code())))
                .filter(other -> other.code().isEmpty()
                        || other.has(SourceKind.SPELLED)
                        || other.has(SourceKind.DEFINED)
                        || other.has(SourceKind.PROBLEM) && isOfProblems(tally))
                .mapToInt(Tally::seen)
                .sum();
    }

    private static String category(String code) {
        return code.substring(0, Math.min(code.length(), 3));
    }

    /** The other codes that the words of the phrase mean. */
    private int rivals(Tally tally) {
        return (int) miner.said(tally.phrase()).stream()
                .filter(said -> !said.entry().text().equals(tally.code()))
                .count();
    }

    private Agreement known(CodebookEntry entry, String phrase) {
        Optional<CodebookEntry> known = miner.known(phrase);
        if (known.isEmpty()) {
            return Agreement.SILENT;
        }
        if (known.get().equals(entry)) {
            return Agreement.SAME;
        }
        boolean excluded = codebook.referencesAmong(List.of(entry, known.get())).stream()
                .anyMatch(reference -> reference.note().kind() == NoteKind.EXCLUDES1);
        return excluded ? Agreement.EXCLUDED : Agreement.OTHER;
    }

    private static Patients fits(CodebookEntry entry, SortedMap<String, Integer> tells) {
        List<String> sets = CodeSets.builtIn().namesOf(entry.code());
        int women = tells.getOrDefault("F", 0);
        int men = tells.getOrDefault("M", 0);
        int young = tells.getOrDefault("Y", 0);
        int adult = tells.getOrDefault("A", 0);
        if (sets.stream().anyMatch(WOMEN::contains) && men > women || sets.contains(MEN) && women > men) {
            return Patients.OTHER_SEX;
        }
        if (sets.stream().anyMatch(YOUNG::contains) && adult > young
                || sets.stream().anyMatch(ADULT::contains) && young > adult) {
            return Patients.OTHER_AGE;
        }
        return Patients.FITTING;
    }
}
