package org.hybridcode.nlp.note;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hybridcode.rules.facts.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class LineUnwrapperTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "No fever, chills,\nnausea or\nvomiting",
                "Denies fever,\nchills,\ncough or\nchest pain.",
                "Patient denies\nchest pain",
                "He was treated for\nCHF",
                "Admitted with a\nGI bleed",
                "The echo showed an enlarged heart (mild\ncardiomegaly) and no effusion",
                "She has well-\ncontrolled asthma",
                "He has been short of breath for three\nweeks at night",
                "1. Pneumonia of the right lower lobe,\n   improving",
                "He was seen by Dr.\nSmith in the clinic",
            })
    void joinsWrappedSentence(String note) {
        assertThat(LineUnwrapper.unwrap(note)).isEqualTo(note.replace('\n', ' '));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Asthma\nGout\nNo fever",
                "asthma\ngout\nno fever",
                "1. Asthma\n2. Gout",
                "1) asthma,\n2) gout",
                "a. asthma\nb. gout",
                "- Asthma,\n- gout",
                "\u2022 Asthma\n\u2022 Gout",
                "* asthma\n* gout",
                "# Asthma\n# Gout",
                "BP: 120/80\nHR: 72",
                "Smoker: no\nAsthma: yes",
                "fever: no\nchills: no",
                "Hepatitis A\nGout",
                "She has MS.\nGout",
                "Taken to the OR\nStable",
                "PAST MEDICAL HISTORY:\nasthma",
                "PAST MEDICAL HISTORY\nasthma",
                "Past Medical History\nasthma and gout",
                "He denies fever,\nAllergies: none",
                "Na 140   K 4.1\nand chloride 101",
                "Doing well.\n\nno fever",
                "No fever\n-----\nno chills",
                "He is well.\nShe is well.",
            })
    void keepsTrueEnd(String note) {
        assertThat(LineUnwrapper.unwrap(note)).isEqualTo(note);
    }

    @Test
    void joinsBeforeCapitalInHardWrappedParagraph() {
        String note = """
                The patient is a 64-year-old woman who came to the clinic because of a
                cough that began two weeks ago and has been getting worse. She was given
                Azithromycin by her physician and felt better for a few days but then the
                cough returned. She has no fever, and there is no history of contact with
                Tuberculosis.""";
        assertThat(LineUnwrapper.unwrap(note)).isEqualTo(note.replace('\n', ' '));
    }

    @Test
    void keepsLongProblemsApart() {
        String note = """
                Chronic obstructive pulmonary disease with acute exacerbation
                Type 2 diabetes mellitus with diabetic chronic kidney disease
                Gout""";
        assertThat(LineUnwrapper.unwrap(note)).isEqualTo(note);
    }

    @Test
    void joinsWrappedNoteInCapitals() {
        String note = "THE PATIENT DENIES FEVER, CHILLS,\nNAUSEA AND\nVOMITING";
        assertThat(LineUnwrapper.unwrap(note)).isEqualTo(note.replace('\n', ' '));
    }

    @Test
    void treatsCarriageReturnsAsBreaks() {
        assertThat(LineUnwrapper.unwrap("No fever,\r\nchills")).isEqualTo("No fever,  chills");
        assertThat(LineUnwrapper.unwrap("No fever,\rchills")).isEqualTo("No fever, chills");
        assertThat(LineUnwrapper.unwrap("Asthma\r\nGout")).isEqualTo("Asthma\r\nGout");
    }

    @Test
    void keepsBreaksAroundGivenHeadings() {
        String note = "He came in with\nHome medicines\nand left";
        Span heading = new Span(16, 30);
        assertThat(LineUnwrapper.unwrap(note, List.of(heading))).isEqualTo(note);
    }

    @Test
    void returnsNoteOfOneLineAsItIs() {
        assertThat(LineUnwrapper.unwrap("")).isEmpty();
        assertThat(LineUnwrapper.unwrap("Asthma, gout")).isEqualTo("Asthma, gout");
    }
}
