package org.hybridcode.nlp.section;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hybridcode.kb.table.Table;
import org.hybridcode.kb.table.TableRow;
import org.hybridcode.rules.facts.SectionKind;
import org.junit.jupiter.api.Test;

final class HeadingLexiconTest {

    @Test
    void coversEverySectionKind() {
        List<TableRow> rows = Table.readNamed("/hybridcode/sections/headings.tsv");
        Set<SectionKind> kinds =
                rows.stream().map(row -> row.constant(1, SectionKind.class)).collect(Collectors.toSet());
        assertThat(kinds).containsExactlyInAnyOrderElementsOf(EnumSet.allOf(SectionKind.class));
        assertThat(rows).hasSizeGreaterThan(300);
    }

    @Test
    void findsItsOwnRows() {
        HeadingLexicon lexicon = HeadingLexicon.load();
        for (TableRow row : Table.readNamed("/hybridcode/sections/headings.tsv")) {
            String phrase = row.cell(0);
            assertThat(lexicon.heading(lexicon.words(phrase, 0, phrase.length())))
                    .hasValue(new KnownHeading(row.constant(1, SectionKind.class), row.constant(2, HeadingForm.class)));
        }
    }

    @Test
    void readsVariantsAsTheSameWords() {
        HeadingWords words = HeadingWords.load();
        assertThat(List.of(
                        "Pre-Op Dx", "PREOPERATIVE DIAGNOSES", "the preop diagnosis (es)", "PREOPERATIVE  DIAGNOSIS"))
                .allSatisfy(phrase ->
                        assertThat(words.of(phrase, 0, phrase.length())).containsExactly("PREOPERATIVE", "DIAGNOSIS"));
        assertThat(words.of("A & P", 0, 5)).isEqualTo(words.of("A/P", 0, 3));
    }

    @Test
    void combinesOnlyKnownHeadings() {
        HeadingLexicon lexicon = HeadingLexicon.load();
        assertThat(lexicon.heading(List.of("FAMILY", "HISTORY", "AND", "WEATHER")))
                .isEmpty();
        assertThat(lexicon.heading(List.of("S", "AND", "P"))).isEmpty();
    }
}
