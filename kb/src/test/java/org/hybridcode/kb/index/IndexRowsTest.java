package org.hybridcode.kb.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;

class IndexRowsTest {
    private static AlphabeticIndex read(String rows) {
        return AlphabeticIndex.read(new BufferedReader(new StringReader(rows)), "index.tsv");
    }

    @Test
    void readsWhatItWrote() {
        List<IndexEntry> entries = List.of(
                new IndexEntry(IndexTable.MAIN, 0, "Pain (constant)", "R52", "", "", "Painful", List.of()),
                new IndexEntry(
                        IndexTable.DRUG, 0, "Iron", "", "", "", "", List.of("T45.4X1", "", "", "", "T45.4X5", "")));
        StringWriter out = new StringWriter();
        IndexRows.write(entries, out);
        assertThat(IndexRows.read(new BufferedReader(new StringReader(out.toString())), "index.tsv"))
                .isEqualTo(entries);
    }

    @Test
    void namesFileAndLineOfARowWithTooFewColumns() {
        assertThatThrownBy(() -> read("# head\nM\t0\tPain\tR52\n"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("index.tsv:2: expected 8 columns, got 'M\t0\tPain\tR52'");
    }

    @Test
    void refusesARowWhoseLevelAboveIsMissing() {
        assertThatThrownBy(() -> read("M\t0\tPain\t\t\t\t\t\nM\t2\tknee\t\t\t\t\t\n"))
                .hasMessageContaining("index.tsv:2: 'knee' of depth 2 stands below a term of depth 0");
    }

    @Test
    void refusesAnUnknownPart() {
        assertThatThrownBy(() -> read("Q\t0\tPain\t\t\t\t\t\n")).hasMessageContaining("index.tsv:1: no part");
    }

    @Test
    void namesAPathAsCodersWriteIt() {
        AlphabeticIndex index = read("""
                M\t0\tPneumonia, pneumonic (acute)\tJ18.9\t\t\t\t
                M\t1\tin (due to)\t\t\t\t\t
                M\t2\tadenovirus\tJ12.0\t\t\t\t
                """);
        assertThat(index.terms().get(2).path()).isEqualTo("Pneumonia, in (due to), adenovirus");
    }

    @Test
    void partsWordsAndNonessentialModifiers() {
        IndexTerm term = read("M\t0\tcommon (bile) duct (any(thing))\t\t\t\t\t\n")
                .terms()
                .get(0);
        assertThat(term.title()).isEqualTo("common duct");
        assertThat(term.nonessential()).containsExactly("bile", "any(thing)");
    }
}
