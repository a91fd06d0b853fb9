package org.hybridcode.engine.evaluation.baseline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hybridcode.engine.evaluation.system.CodingSystem;
import org.hybridcode.engine.evaluation.system.PredictedCode;
import org.hybridcode.kb.concept.Phrases;
import org.junit.jupiter.api.Test;

final class TitleMentionTest {
    private final CodingSystem system = Baselines.titleMention(Notes.codebook());

    private List<String> codes(String text) {
        return Notes.codes(system.code(Notes.note("1", text)));
    }

    @Test
    void findsATitleWhateverItsCasePunctuationAndLineBreak() {
        assertThat(codes("ESSENTIAL PRIMARY\nHYPERTENSION")).containsExactly("I10");
    }

    @Test
    void findsAnInclusionTerm() {
        assertThat(codes("mild intermittent asthma NOS")).containsExactly("J45.20");
    }

    @Test
    void takesTheLongestWording() {
        assertThat(codes("acute cough")).containsExactly("R05.1");
    }

    @Test
    void givesAllCodesOfAnInclusionTermThatSeveralHave() {
        assertThat(codes("high blood pressure")).containsExactly("I10", "R05.1");
    }

    @Test
    void findsATitleWithoutWhatOnlyTellsThatADetailIsMissing() {
        assertThat(codes("Cataract of the left eye")).containsExactly("H26.9");
        assertThat(codes("essential hypertension")).containsExactly("I10");
        assertThat(codes("Mild intermittent asthma")).containsExactly("J45.20");
    }

    @Test
    void shortensATitleByItsLaterPartsAndTheWordsOfItsFirst() {
        TitleWordings wordings = TitleWordings.load();
        assertThat(wordings.shortened("Pneumonia, unspecified organism")).isEqualTo("pneumonia");
        assertThat(wordings.shortened("Pain in unspecified knee")).isEqualTo("pain in knee");
        assertThat(wordings.shortened("Unspecified [NOS]")).isEqualTo(Phrases.key("Unspecified [NOS]"));
    }

    @Test
    void givesNoHeader() {
        assertThat(codes("asthmatic bronchitis")).isEmpty();
    }

    @Test
    void codesWhatIsDeniedAllTheSame() {
        assertThat(codes("No cough.")).containsExactly("R05");
    }

    @Test
    void givesACodeOnceWithTheNoteAsItsEvidence() {
        assertThat(system.code(Notes.note("1", "Cough. Cough!")).codes())
                .containsExactly(new PredictedCode("R05", 1, true));
    }

    @Test
    void saysWhichReleaseItKnows() {
        assertThat(system.description()).contains("2025", "wordings, the longest first");
    }
}
