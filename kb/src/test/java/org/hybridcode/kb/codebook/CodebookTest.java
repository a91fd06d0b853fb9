package org.hybridcode.kb.codebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hybridcode.kb.code.CodePattern;
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

    private final Codebook codebook = codebook();

    private static Codebook codebook() {
        CodebookBuilder builder = new CodebookBuilder();
        builder.chapter(CHAPTERS.get(0));
        refer(builder, "P70-P74");
        header(builder, "E11");
        code(builder, "E11.9");
        builder.chapter(CHAPTERS.get(1));
        refer(builder, "T36-T50");
        refer(builder, "E00-E89");
        builder.block(CodeRange.parse("J40-J4A"), "Chronic lower respiratory diseases");
        refer(builder, "J45");
        header(builder, "J44");
        refer(builder, "J47");
        code(builder, "J44.1");
        code(builder, "J44.0");
        refer(builder, "J44.1");
        code(builder, "J44.9");
        code(builder, "J45.909");
        return builder.build(RELEASE);
    }

    private static void header(CodebookBuilder builder, String code) {
        builder.entry(EntryRow.header(new Icd10Code(code), "Title of " + code, Optional.empty()));
    }

    private static void code(CodebookBuilder builder, String code) {
        builder.entry(EntryRow.billable(new Icd10Code(code), "Title of " + code, Chronicity.CHRONIC, false));
    }

    private static void refer(CodebookBuilder builder, String target) {
        builder.note(NoteKind.EXCLUDES2, List.of(CodePattern.parse(target)), "see " + target);
    }

    private static InstructionalNote note(String carrier, String target) {
        return new InstructionalNote(
                NoteKind.EXCLUDES2, CodeRange.parse(carrier), List.of(CodePattern.parse(target)), "see " + target);
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
        CodebookBuilder builder = new CodebookBuilder();
        builder.chapter(CHAPTERS.get(1));
        code(builder, "J44.0");

        assertThatThrownBy(() -> code(builder, "J44.0"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("J44.0");
        assertThatThrownBy(() -> code(builder, "A00.0"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("A00.0");
    }

    @Test
    void cannotBeChangedFromOutside() {
        assertThatThrownBy(() -> codebook.entries().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> codebook.chapters().clear()).isInstanceOf(UnsupportedOperationException.class);
    }
}
