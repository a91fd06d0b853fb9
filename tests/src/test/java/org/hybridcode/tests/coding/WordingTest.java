package org.hybridcode.tests.coding;

import static org.assertj.core.api.Assertions.assertThat;

import org.hybridcode.rules.facts.Setting;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What wordings say beyond the code that they lead to. */
final class WordingTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Anemia due to colon cancer. | C18.9 D63.0
                    Encephalopathy due to sepsis. | A41.9 G93.41
                    COPD with pneumonia. | J18.9 J44.0
                    COPD exacerbation with pneumonia. | J18.9 J44.0 J44.1
                    Catheter-associated urinary tract infection. | N39.0 T83.511A
                    No anemia due to colon cancer. |
                    """)
    void aConditionInsideALongerWordingIsACodeOfItsOwn(String note, String codes) {
        assertThat(Coding.codes(Setting.INPATIENT, note))
                .containsExactlyInAnyOrder(codes == null ? new String[0] : codes.split(" "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Ulcer of the left heel. | L97.429
                    Ulcer on her left heel. | L97.429
                    Ulcer over the left heel; she wants to stop. | L97.429
                    Right foot ulcer with fat layer exposed. | L97.512
                    Right foot ulcer for two months, necrotic bone. | L97.514
                    Right foot ulcer, no necrotic bone. | L97.519
                    Non-rheumatic aortic stenosis. | I35.0
                    """)
    void smallWordsAndTheDepthBehindAnUlcerAreRead(String note, String code) {
        assertThat(Coding.codes(Setting.INPATIENT, note)).containsExactly(code);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Transient ischemic attack six years ago. | Z86.73
                    Pulmonary embolism in 2016. | Z86.711
                    Myocardial infarction in 2016. | I25.2
                    Myocardial infarction in 2016 was ruled out. |
                    Brother with pulmonary embolism in 2016. |
                    """)
    void whatIsToldAsPastIsAHistory(String note, String codes) {
        assertThat(Coding.codes(Setting.OUTPATIENT, note))
                .containsExactlyInAnyOrder(codes == null ? new String[0] : codes.split(" "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Diverticulosis. Gastrointestinal hemorrhage. | K57.91
                    Anemia. Chronic kidney disease stage 4. | N18.4 D63.1
                    Hypertension. Cardiomegaly. | I11.9
                    Unstable angina. Coronary artery disease. | I25.110
                    """)
    void twoConditionsThatTheIndexJoinsAreOneCode(String note, String codes) {
        assertThat(Coding.codes(Setting.INPATIENT, note)).containsExactlyInAnyOrder(codes.split(" "));
    }
}
