package org.hybridcode.kb.codebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
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
    void aCodeStandsInTheBlockItIsPrintedIn() {
        CodebookBuilder builder = new CodebookBuilder();
        builder.chapter(new Division(2, CodeRange.parse("C00-D49"), "Neoplasms"));
        builder.block(CodeRange.parse("C00-C96"), "Malignant neoplasms");
        refer(builder, "D00");
        builder.block(CodeRange.parse("C43-C44"), "Skin");
        refer(builder, "D03");
        code(builder, "C4A.9");
        builder.block(CodeRange.parse("D3A"), "Neuroendocrine");
        code(builder, "D3A.00");
        Codebook neoplasms = builder.build(RELEASE);

        assertThat(neoplasms.notesOf(new Icd10Code("C4A.9")))
                .containsExactly(note("C43-C44", "D03"), note("C00-C96", "D00"));
        assertThat(neoplasms.notesOf(new Icd10Code("D3A.00"))).isEmpty();
        assertThat(neoplasms.notesOf(new Icd10Code("C44.0")))
                .as("not listed, but spanned")
                .containsExactly(note("C43-C44", "D03"), note("C00-C96", "D00"));
        assertThat(neoplasms.blocks())
                .extracting(Division::title)
                .containsExactly("Malignant neoplasms", "Skin", "Neuroendocrine");
    }

    @Test
    void keepsInclusionTermsAtTheirCodeAndInheritsTheRest() {
        CodebookBuilder builder = new CodebookBuilder();
        builder.chapter(CHAPTERS.get(1));
        header(builder, "J44");
        builder.note(NoteKind.INCLUSION_TERM, List.of(), "Chronic airways disease");
        builder.note(NoteKind.INCLUDES, List.of(), "asthma with COPD");
        code(builder, "J44.9");
        Codebook lungs = builder.build(RELEASE);

        assertThat(lungs.inclusionTermsOf(new Icd10Code("J44"))).containsExactly("Chronic airways disease");
        assertThat(lungs.inclusionTermsOf(new Icd10Code("J44.9"))).isEmpty();
        assertThat(lungs.notesOf(new Icd10Code("J44.9")))
                .extracting(InstructionalNote::kind)
                .containsExactly(NoteKind.INCLUDES);
    }

    @Test
    void takesTheSeventhCharactersOfTheNearestLevel() {
        CodebookBuilder builder = new CodebookBuilder();
        builder.chapter(new Division(19, CodeRange.parse("S00-T88"), "Injury"));
        header(builder, "S72");
        builder.seventhCharacter('B', "open");
        builder.seventhCharacter('A', "closed");
        header(builder, "S72.0");
        header(builder, "S72.4");
        builder.seventhCharacter('S', "sequela");
        code(builder, "S72.41XS");
        code(builder, "S72.9");
        Codebook injuries = builder.build(RELEASE);

        assertThat(injuries.seventhCharactersOf(new Icd10Code("S72.0")))
                .containsExactly(Map.entry('B', "open"), Map.entry('A', "closed"));
        assertThat(injuries.seventhCharactersOf(new Icd10Code("S72.41XS"))).containsOnlyKeys('S');
        assertThat(injuries.seventhCharactersOf(new Icd10Code("S72.9"))).isEmpty();
    }

    @Test
    void knowsWhatStandsAboveAndBelow() {
        assertThat(codebook.ancestorsOf(new Icd10Code("J44.0")))
                .extracting(CodebookEntry::text)
                .containsExactly("J44");
        assertThat(codebook.childrenOf(new Icd10Code("J44")))
                .extracting(CodebookEntry::text)
                .containsExactly("J44.0", "J44.1", "J44.9");
    }

    @Test
    void findsTheNotesBetweenCodesAsEachNoteSays() {
        Collection<CodebookEntry> all = codebook.entries();
        List<Reference> said = new ArrayList<>();
        for (CodebookEntry from : all) {
            for (CodebookEntry to : all) {
                codebook.notesOf(from.code()).stream()
                        .filter(note -> note.refersFrom(from.code(), to.code()))
                        .forEach(note -> said.add(new Reference(note, from.code(), to.code())));
            }
        }
        List<CodebookEntry> reversed = new ArrayList<>(all);
        Collections.reverse(reversed);

        assertThat(codebook.referencesAmong(reversed)).isEqualTo(said).isNotEmpty();
    }

    @Test
    void eachReferenceOfALineIsJudgedByItself() {
        InstructionalNote note = new InstructionalNote(
                NoteKind.EXCLUDES1,
                CodeRange.parse("J44"),
                CodePattern.parseList("J44.1; J44.9"),
                "a line that points into its own category");

        assertThat(note.refersFrom(new Icd10Code("J44.0"), new Icd10Code("J44.1")))
                .isTrue();
        assertThat(note.refersFrom(new Icd10Code("J44.1"), new Icd10Code("J44.9")))
                .isTrue();
        assertThat(note.refersFrom(new Icd10Code("J44.1"), new Icd10Code("J44.1")))
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
