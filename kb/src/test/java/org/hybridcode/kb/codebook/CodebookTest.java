package org.hybridcode.kb.codebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hybridcode.kb.code.CodeRange;
import org.hybridcode.kb.code.Icd10Code;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class CodebookTest {
    private static final Release RELEASE = new Release("2025", LocalDate.of(2024, 10, 1), LocalDate.of(2025, 9, 30));
    private static final List<Division> CHAPTERS = List.of(
            new Division(4, CodeRange.parse("E00-E89"), "Endocrine diseases"),
            new Division(10, CodeRange.parse("J00-J99"), "Respiratory diseases"));

    private final Codebook codebook = new Codebook(
            RELEASE,
            CHAPTERS,
            List.of(
                    header("J44"),
                    code("J44.1"),
                    code("J44.0"),
                    code("J44.9"),
                    header("E11"),
                    code("E11.9"),
                    code("J45.909")),
            List.of(
                    note("J00-J99", "T36-T50"),
                    note("J00-J99", "E00-E89"),
                    note("J40-J4A", "J45"),
                    note("J44", "J47"),
                    note("J44.0", "J44.1"),
                    note("E00-E89", "P70-P74")));

    private static EntryRow header(String code) {
        return new EntryRow(new Icd10Code(code), "Title of " + code, false, Chronicity.NEITHER, Optional.empty());
    }

    private static EntryRow code(String code) {
        return new EntryRow(new Icd10Code(code), "Title of " + code, true, Chronicity.CHRONIC, Optional.empty());
    }

    private static InstructionalNote note(String carrier, String target) {
        return new InstructionalNote(NoteKind.EXCLUDES2, CodeRange.parse(carrier), CodeRange.parse(target));
    }

    @Test
    void findsAnEntryByItsExactText() {
        assertThat(codebook.find("J44.1")).get().satisfies(entry -> {
            assertThat(entry.text()).isEqualTo("J44.1");
            assertThat(entry.title()).isEqualTo("Title of J44.1");
            assertThat(entry.billable()).isTrue();
            assertThat(entry.category()).isEqualTo(new Icd10Code("J44"));
            assertThat(entry.chapter()).isEqualTo(10);
            assertThat(entry.chronic()).isTrue();
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "j44.1",
                "J44.1 ",
                " J44.1",
                "J441",
                "J44.",
                "J44..1",
                "J44.10",
                "J44.-",
                "J44,1",
                "J44.1\n",
                "J44.1\u200b",
                "J44\u00b71",
                "J44\uff0e1",
                "\u040844.1",
                "J44.\uff11",
                "J44.\u0661"
            })
    void repairsNothing(String text) {
        assertThat(codebook.find(text)).isEmpty();
    }

    @Test
    void listsTheBillableCodesBelowAHeaderInOrder() {
        assertThat(codebook.billableBelow(new Icd10Code("J44")))
                .extracting(CodebookEntry::text)
                .containsExactly("J44.0", "J44.1", "J44.9");
        assertThat(codebook.billableBelow(new Icd10Code("J46"))).isEmpty();
    }

    @Test
    void listsAllEntriesInCodeOrder() {
        assertThat(codebook.entries())
                .extracting(CodebookEntry::text)
                .containsExactly("E11", "E11.9", "J44", "J44.0", "J44.1", "J44.9", "J45.909");
    }

    @Test
    void inheritsNotesFromTheCodeToTheChapter() {
        assertThat(codebook.notesOf(new Icd10Code("J44.0")))
                .containsExactly(
                        note("J44.0", "J44.1"),
                        note("J44", "J47"),
                        note("J40-J4A", "J45"),
                        note("J00-J99", "T36-T50"),
                        note("J00-J99", "E00-E89"));
        assertThat(codebook.notesOf(new Icd10Code("J45.909")))
                .containsExactly(note("J40-J4A", "J45"), note("J00-J99", "T36-T50"), note("J00-J99", "E00-E89"));
        assertThat(codebook.notesOf(new Icd10Code("E11.9"))).containsExactly(note("E00-E89", "P70-P74"));
    }

    @Test
    void neverRefersWithinTheSideItExcludes() {
        InstructionalNote note = note("J40-J4A", "J45");

        assertThat(note.refersFrom(new Icd10Code("J44.0"), new Icd10Code("J45.909")))
                .isTrue();
        assertThat(note.refersFrom(new Icd10Code("J45.20"), new Icd10Code("J45.909")))
                .isFalse();
        assertThat(note.refersFrom(new Icd10Code("J44.0"), new Icd10Code("J44.1")))
                .isFalse();
    }

    @Test
    void refusesACodeTwiceAndACodeOfNoChapter() {
        assertThatThrownBy(() -> new Codebook(RELEASE, CHAPTERS, List.of(code("J44.0"), code("J44.0")), List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("J44.0");
        assertThatThrownBy(() -> new Codebook(RELEASE, CHAPTERS, List.of(code("A00.0")), List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("A00.0");
    }

    @Test
    void cannotBeChangedFromOutside() {
        assertThatThrownBy(() -> codebook.entries().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> codebook.chapters().clear()).isInstanceOf(UnsupportedOperationException.class);
    }
}
