package org.hybridcode.kb.index;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TitleFormsTest {
    @Test
    void takesWordFormsAsAlternatives() {
        assertThat(TitleForms.of("Abdomen, abdominal")).containsExactly("Abdomen", "abdominal");
    }

    @Test
    void keepsPartsThatBelongTogether() {
        assertThat(TitleForms.of("Abruption, placenta")).containsExactly("Abruption placenta");
    }

    @Test
    void sharesTheWordsBeforeAnOr() {
        assertThat(TitleForms.of("Bence Jones albuminuria or proteinuria NEC"))
                .containsExactly("Bence Jones albuminuria", "Bence Jones proteinuria");
    }

    @Test
    void sharesTheWordsBehindAnOr() {
        assertThat(TitleForms.of("bile or biliary tract")).containsExactly("bile tract", "biliary tract");
    }

    @Test
    void readsAListThatEndsInOr() {
        assertThat(TitleForms.of("optic nerve, chiasm, or tract"))
                .containsExactly("optic nerve", "optic chiasm", "optic tract");
    }
}
