package org.hybridcode.rules.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.hybridcode.kb.codebook.CodebookEntry;
import org.hybridcode.kb.release.KnowledgeBaseReader;
import org.hybridcode.rules.facts.Agreement;
import org.hybridcode.rules.facts.MappingPolicy;
import org.hybridcode.rules.facts.Patients;
import org.hybridcode.rules.facts.ProposedMapping;
import org.hybridcode.rules.rulebook.MappingRulebook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each rule on mappings fires on a case and stays silent on a near miss. */
final class MappingSessionTest {
    private static final MappingSession SESSION = new MappingSession(MappingRulebook.builtIn());
    private static final CodebookEntry ENTRY =
            KnowledgeBaseReader.starter().codebook().find("J18.9").orElseThrow();
    private static final MappingPolicy POLICY = new MappingPolicy(2, 3, 4, 0.2, 2, 3, true);

    /** A mapping that no rule objects to, changed by the cases. */
    private record Given(
            int support,
            int seen,
            int contradictions,
            boolean words,
            boolean notes,
            int sources,
            int rivals,
            int length,
            int letters,
            boolean detail,
            Agreement known,
            Agreement official,
            Patients fits) {
        static final Given SOUND =
                new Given(8, 8, 0, true, false, 2, 0, 2, 12, false, Agreement.SILENT, Agreement.SAME, Patients.FITTING);

        ProposedMapping mapping() {
            return new ProposedMapping(
                    "c1",
                    ENTRY,
                    support,
                    seen,
                    contradictions,
                    words,
                    notes,
                    sources,
                    rivals,
                    length,
                    letters,
                    detail,
                    known,
                    official,
                    fits);
        }

        Given seen(int n) {
            return new Given(
                    support,
                    n,
                    contradictions,
                    words,
                    notes,
                    sources,
                    rivals,
                    length,
                    letters,
                    detail,
                    known,
                    official,
                    fits);
        }

        Given support(int n) {
            return new Given(
                    n,
                    seen,
                    contradictions,
                    words,
                    notes,
                    sources,
                    rivals,
                    length,
                    letters,
                    detail,
                    known,
                    official,
                    fits);
        }

        Given contradictions(int n) {
            return new Given(
                    support, seen, n, words, notes, sources, rivals, length, letters, detail, known, official, fits);
        }

        Given from(boolean ofWords, boolean ofNotes) {
            return new Given(
                    support,
                    seen,
                    contradictions,
                    ofWords,
                    ofNotes,
                    sources,
                    rivals,
                    length,
                    letters,
                    detail,
                    known,
                    official,
                    fits);
        }

        Given sources(int n) {
            return new Given(
                    support,
                    seen,
                    contradictions,
                    words,
                    notes,
                    n,
                    rivals,
                    length,
                    letters,
                    detail,
                    known,
                    official,
                    fits);
        }

        Given rivals(int n) {
            return new Given(
                    support,
                    seen,
                    contradictions,
                    words,
                    notes,
                    sources,
                    n,
                    length,
                    letters,
                    detail,
                    known,
                    official,
                    fits);
        }

        Given phrase(int n, int ofLetters) {
            return new Given(
                    support,
                    seen,
                    contradictions,
                    words,
                    notes,
                    sources,
                    rivals,
                    n,
                    ofLetters,
                    detail,
                    known,
                    official,
                    fits);
        }

        Given detail(boolean more) {
            return new Given(
                    support,
                    seen,
                    contradictions,
                    words,
                    notes,
                    sources,
                    rivals,
                    length,
                    letters,
                    more,
                    known,
                    official,
                    fits);
        }

        Given known(Agreement says) {
            return new Given(
                    support,
                    seen,
                    contradictions,
                    words,
                    notes,
                    sources,
                    rivals,
                    length,
                    letters,
                    detail,
                    says,
                    official,
                    fits);
        }

        Given official(Agreement says) {
            return new Given(
                    support,
                    seen,
                    contradictions,
                    words,
                    notes,
                    sources,
                    rivals,
                    length,
                    letters,
                    detail,
                    known,
                    says,
                    fits);
        }

        Given fits(Patients whom) {
            return new Given(
                    support,
                    seen,
                    contradictions,
                    words,
                    notes,
                    sources,
                    rivals,
                    length,
                    letters,
                    detail,
                    known,
                    official,
                    whom);
        }
    }

    private record Pair(String rule, Given fires, Given silent) {}

    static Stream<Pair> pairs() {
        Given sound = Given.SOUND;
        return Stream.of(
                new Pair("VAL-0001", sound.support(0).seen(1), sound.support(0).seen(2)),
                new Pair(
                        "VAL-0002",
                        sound.from(false, false).support(0).seen(2),
                        sound.from(false, false).support(0).seen(3)),
                new Pair(
                        "VAL-0003",
                        sound.from(false, true).support(3),
                        sound.from(false, true).support(4)),
                new Pair("VAL-0004", sound.contradictions(3), sound.contradictions(2)),
                new Pair("VAL-0005", sound.sources(1), sound.sources(2)),
                new Pair("VAL-0006", sound.support(2), sound.support(3)),
                new Pair("VAL-0007", sound.rivals(1), sound.rivals(0)),
                new Pair("VAL-0008", sound.detail(true), sound.detail(false)),
                new Pair("VAL-0009", sound.known(Agreement.OTHER), sound.known(Agreement.SAME)),
                new Pair("VAL-0010", sound.known(Agreement.EXCLUDED), sound.known(Agreement.SILENT)),
                new Pair("VAL-0011", sound.fits(Patients.OTHER_SEX), sound.fits(Patients.FITTING)),
                new Pair("VAL-0012", sound.fits(Patients.OTHER_AGE), sound.fits(Patients.FITTING)),
                new Pair("VAL-0013", sound.official(Agreement.OTHER), sound.official(Agreement.SAME)),
                new Pair("VAL-0014", sound.official(Agreement.SILENT), sound.official(Agreement.SAME)),
                new Pair(
                        "VAL-0015",
                        sound.from(false, true).phrase(1, 4),
                        sound.from(false, true).phrase(1, 5)),
                new Pair("VAL-0016", sound.phrase(1, 3), sound.phrase(1, 4)));
    }

    private static List<String> objections(Given given) {
        return SESSION.run(POLICY, List.of(given.mapping())).stream()
                .map(MappingSession.Raised::rule)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void objectsToItsCaseAndNotToTheNearMiss(Pair pair) {
        assertThat(objections(pair.fires())).contains(pair.rule());
        assertThat(objections(pair.silent())).doesNotContain(pair.rule());
    }

    @Test
    void objectsToNothingThatIsSound() {
        assertThat(objections(Given.SOUND)).isEmpty();
    }

    @Test
    void everyRuleHasItsPair() {
        long rules = MappingRulebook.text()
                .lines()
                .filter(line -> line.startsWith("rule "))
                .count();
        assertThat(pairs().map(Pair::rule).distinct().count()).isEqualTo(rules);
    }

    @Test
    void itsRulesPassTheCheckOfTheLanguage() {
        assertThat(MappingRulebook.findings()).isEmpty();
    }
}
