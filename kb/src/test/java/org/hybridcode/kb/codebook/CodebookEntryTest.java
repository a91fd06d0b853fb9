package org.hybridcode.kb.codebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.Serializable;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.hybridcode.kb.code.CodeRange;
import org.hybridcode.kb.code.Icd10Code;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class CodebookEntryTest {

    private static CodebookEntry entry(String code, String title) {
        Icd10Code own = new Icd10Code(code);
        return new CodebookEntry(
                EntryRow.billable(own, title, Chronicity.ACUTE, false),
                10,
                new Place(new CodeRange(own, own), Optional.empty()),
                0);
    }

    @Test
    void canBeMadeInThePackageOfTheCodebookAlone() {
        assertThat(CodebookEntry.class).isFinal();
        for (Constructor<?> constructor : CodebookEntry.class.getDeclaredConstructors()) {
            assertThat(constructor.getModifiers() & (Modifier.PUBLIC | Modifier.PROTECTED))
                    .as("%s", constructor)
                    .isZero();
        }
    }

    @Test
    void offersNoFactoryAndNoCopy() {
        assertThat(Arrays.stream(CodebookEntry.class.getDeclaredMethods())
                        .filter(method -> method.getReturnType() == CodebookEntry.class))
                .isEmpty();
        assertThat(Cloneable.class.isAssignableFrom(CodebookEntry.class)).isFalse();
        assertThat(Serializable.class.isAssignableFrom(CodebookEntry.class)).isFalse();
    }

    @Test
    void hasNoSetterAndNoMutableField() {
        assertThat(Arrays.stream(CodebookEntry.class.getDeclaredFields())
                        .filter(field -> !field.isSynthetic())
                        .filter(field -> !Modifier.isFinal(field.getModifiers())))
                .isEmpty();
        assertThat(Arrays.stream(CodebookEntry.class.getDeclaredMethods())
                        .filter(method -> method.getReturnType() == void.class)
                        .map(Method::getName)
                        .filter(name -> !name.startsWith("$") && !name.startsWith("lambda")))
                .isEmpty();
    }

    @Test
    void noPublicTypeOfItsPackageMakesOneButTheCodebook() {
        assertThat(Arrays.stream(EntryRow.class.getDeclaredMethods())
                        .filter(method -> method.getReturnType() == CodebookEntry.class))
                .isEmpty();
        assertThat(Arrays.stream(Codebook.class.getMethods())
                        .filter(method -> method.getReturnType() == CodebookEntry.class))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'Unspecified asthma, uncomplicated',true,true",
        "'Type 2 diabetes mellitus without complications',false,true",
        "'Sepsis, unspecified organism',true,false",
        "'Essential (primary) hypertension',false,false"
    })
    void saysWhatTheTitleLeavesOut(String title, boolean unspecified, boolean uncomplicated) {
        CodebookEntry entry = entry("J45.909", title);

        assertThat(entry.unspecified()).isEqualTo(unspecified);
        assertThat(entry.uncomplicated()).isEqualTo(uncomplicated);
    }

    @Test
    void equalsByCodeAndSortsByCode() {
        assertThat(entry("J45.909", "one title")).isEqualTo(entry("J45.909", "another"));
        assertThat(entry("J45.909", "one")).hasSameHashCodeAs(entry("J45.909", "another"));
        assertThat(entry("J45.901", "b")).isLessThan(entry("J45.909", "a"));
    }

    @Test
    void onlyAReportedCodeIsExemptFromPresentOnAdmission() {
        Icd10Code code = new Icd10Code("Z37.0");
        assertThatThrownBy(() -> new EntryRow(code, "title", false, Chronicity.NEITHER, Optional.empty(), true))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Z37.0");
    }

    @Test
    void aRowHasATitleAndIsNotBothBillableAndRetired() {
        Icd10Code code = new Icd10Code("C88.0");
        assertThatThrownBy(() -> EntryRow.billable(code, " ", Chronicity.ACUTE, false))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("C88.0");
        Optional<LocalDate> until = Optional.of(LocalDate.of(2024, 9, 30));
        assertThatThrownBy(() -> new EntryRow(code, "title", true, Chronicity.ACUTE, until, false))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("C88.0");
    }
}
