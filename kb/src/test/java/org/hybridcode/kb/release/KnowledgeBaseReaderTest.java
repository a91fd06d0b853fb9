package org.hybridcode.kb.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hybridcode.kb.code.Icd10Code;
import org.hybridcode.kb.codebook.CodebookEntry;
import org.hybridcode.kb.concept.Composite;
import org.hybridcode.kb.concept.IntegralSymptom;
import org.hybridcode.kb.concept.Term;
import org.hybridcode.kb.concept.TermKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class KnowledgeBaseReaderTest {
    @TempDir
    private Path folder;

    @Test
    void readsCodesAndWords() {
        KnowledgeBase base = SmallKnowledgeBase.in(folder).read();

        assertThat(base.codebook().entries())
                .extracting(CodebookEntry::text)
                .containsExactly("J45", "J45.901", "J45.909");
        assertThat(base.lexicon().terms())
                .extracting(term -> term.kind() + " " + term.phrase() + " " + term.conceptId())
                .containsExactlyInAnyOrder(
                        "SYNONYM asthma exacerbation code:J45.901",
                        "SYNONYM asthma code:J45.909",
                        "LAY asthmatic lungs code:J45.909",
                        "TITLE Unspecified asthma with (acute) exacerbation code:J45.901",
                        "TITLE Unspecified asthma, uncomplicated code:J45.909",
                        "ABBREVIATION RAD code:J45.909",
                        "MODIFIER acute exacerbation word:acute exacerbation",
                        "TREATMENT albuterol drug:albuterol");
        Icd10Code asthma = new Icd10Code("J45.909");
        assertThat(base.lexicon().compositesOf("code:J45.909"))
                .containsExactly(
                        new Composite(new Icd10Code("J45.901"), "code:J45.909", List.of("word:acute exacerbation")));
        assertThat(base.lexicon().treatedBy("drug:albuterol")).isEqualTo(Set.of(asthma));
        assertThat(base.lexicon().integralSymptoms())
                .containsExactly(new IntegralSymptom(new Icd10Code("R06.2"), asthma));
    }

    @Test
    void aCuratedWordingGoesBeforeTheTitleOfAnotherCode() {
        KnowledgeBase base = SmallKnowledgeBase.in(folder)
                .with("lay\tasthmatic lungs", "lay\tunspecified asthma with acute exacerbation")
                .read();

        assertThat(base.lexicon().terms())
                .filteredOn(term -> term.phrase().toLowerCase(Locale.ROOT).startsWith("unspecified asthma with"))
                .extracting(Term::conceptId, Term::kind)
                .containsExactly(tuple("code:J45.909", TermKind.LAY));
    }

    @Test
    void readsWindowsLineEndsTheSame() {
        KnowledgeBase unix = SmallKnowledgeBase.in(folder).read();
        KnowledgeBase windows = SmallKnowledgeBase.in(folder)
                .write(
                        KnowledgeBaseReader.MANIFEST,
                        String.join("\r\n", SmallKnowledgeBase.MANIFEST),
                        StandardCharsets.UTF_8)
                .write(
                        SmallKnowledgeBase.CHAPTER,
                        String.join("\r\n", SmallKnowledgeBase.ROWS) + "\r\n",
                        StandardCharsets.UTF_8)
                .read();

        assertThat(windows.lexicon()).isEqualTo(unix.lexicon());
        assertThat(windows.codebookSha256()).isEqualTo(unix.codebookSha256());
        assertThat(windows.dictionarySha256()).isEqualTo(unix.dictionarySha256());
    }

    @Test
    void countsLinesWithWindowsLineEnds() {
        SmallKnowledgeBase spoilt = SmallKnowledgeBase.in(folder)
                .write(
                        SmallKnowledgeBase.CHAPTER,
                        String.join("\r\n", SmallKnowledgeBase.ROWS).replace("lay\t", "laic\t"),
                        StandardCharsets.UTF_8);

        assertThatThrownBy(spoilt::read).hasMessageContaining(SmallKnowledgeBase.CHAPTER + ":13:");
    }

    @Test
    void digestsDoNotDependOnLinePositions() {
        KnowledgeBase before = SmallKnowledgeBase.in(folder).read();
        List<String> spread = new ArrayList<>(List.of("# A longer header.", "#", ""));
        SmallKnowledgeBase.ROWS.forEach(row -> spread.addAll(List.of(row, "", "# a remark")));
        KnowledgeBase after = SmallKnowledgeBase.in(folder).rows(spread).read();

        assertThat(after.codebookSha256()).isEqualTo(before.codebookSha256()).matches("[0-9a-f]{64}");
        assertThat(after.dictionarySha256())
                .isEqualTo(before.dictionarySha256())
                .matches("[0-9a-f]{64}");
    }

    @Test
    void aNewTitleChangesTheCodebooksDigestAlone() {
        KnowledgeBase before = SmallKnowledgeBase.in(folder).read();
        KnowledgeBase after = SmallKnowledgeBase.in(folder)
                .with("header\tJ45\tAsthma", "header\tJ45\tBronchial asthma")
                .read();

        assertThat(after.codebookSha256()).isNotEqualTo(before.codebookSha256());
        assertThat(after.dictionarySha256()).isEqualTo(before.dictionarySha256());
    }

    @Test
    void aNewTermChangesTheDictionarysDigestAlone() {
        KnowledgeBase before = SmallKnowledgeBase.in(folder).read();
        KnowledgeBase after = SmallKnowledgeBase.in(folder)
                .with("lay\tasthmatic lungs", "lay\tlungs with asthma")
                .read();

        assertThat(after.codebookSha256()).isEqualTo(before.codebookSha256());
        assertThat(after.dictionarySha256()).isNotEqualTo(before.dictionarySha256());
    }

    @Test
    void aTermUnderAnotherCodeChangesADigest() {
        KnowledgeBase before = SmallKnowledgeBase.in(folder).read();
        List<String> moved = new ArrayList<>(SmallKnowledgeBase.ROWS);
        String code = moved.remove(moved.indexOf("term\tasthma") - 1);
        moved.add(moved.indexOf("term\tasthma") + 1, code);
        KnowledgeBase after = SmallKnowledgeBase.in(folder).rows(moved).read();

        assertThat(after.lexicon()).isNotEqualTo(before.lexicon());
        assertThat(after.dictionarySha256()).isNotEqualTo(before.dictionarySha256());
    }

    @Test
    void isInForceOnTheDaysOfItsReleaseAlone() {
        KnowledgeBase base = SmallKnowledgeBase.in(folder).read();

        assertThat(base.inForceOn(LocalDate.of(2024, 10, 1))).isSameAs(base.codebook());
        assertThat(base.inForceOn(LocalDate.of(2025, 9, 30))).isSameAs(base.codebook());
        assertThatThrownBy(() -> base.inForceOn(LocalDate.of(2025, 10, 1)))
                .isInstanceOf(KnowledgeBaseException.class)
                .hasMessageContainingAll("2025-10-01", "2024-10-01", "2025-09-30");
    }
}
