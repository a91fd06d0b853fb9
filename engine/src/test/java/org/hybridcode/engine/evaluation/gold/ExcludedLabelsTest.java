package org.hybridcode.engine.evaluation.gold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ExcludedLabelsTest {
    @TempDir
    private Path folder;

    private ExcludedLabels labels(String... lines) throws IOException {
        return ExcludedLabels.read(SmallGold.write(folder.resolve("negated.tsv"), lines));
    }

    @Test
    void takesLabelsOutAndTellsWhich() throws IOException {
        GoldSet set = SmallGold.set(SmallGold.note("a", "I10", "J18.9"), SmallGold.note("b", "I10"));

        GoldSet left = labels(
                        "split\tdoc\tcode\tevidence", "train\ta\tj18.9\ttos", "train\ta\tj18.9\ttos", "dev\tz\ti10\tx")
                .takenOutOf(set);

        assertThat(left.notes()).containsExactly(SmallGold.note("a", "I10"), SmallGold.note("b", "I10"));
        assertThat(left.findings())
                .containsExactly(new GoldFinding(GoldFinding.Kind.TAKEN_OUT, "negated.tsv:2", "a", "J18.9"));
    }

    @Test
    void keepsANoteThatLosesAllOfItsCodes() throws IOException {
        GoldSet left = labels("doc\tcode", "b\tI10").takenOutOf(SmallGold.set(SmallGold.note("b", "I10")));

        assertThat(left.notes()).containsExactly(SmallGold.note("b"));
    }

    @Test
    void namesTheLineThatIsNoLabel() {
        assertThatThrownBy(() -> labels("note\tcode", "a\tI10")).hasMessageContaining("negated.tsv:1: no columns");
        assertThatThrownBy(() -> labels("doc\tcode", "a\tI10", "a")).hasMessageContaining("negated.tsv:3: 1 columns");
        assertThatThrownBy(() -> labels("doc\tcode", "a\t ")).hasMessageContaining("negated.tsv:2: no doc and code");
        assertThatThrownBy(() -> ExcludedLabels.read(folder.resolve("none.tsv")))
                .isInstanceOf(GoldException.class)
                .hasMessageContaining("none.tsv");
    }

    @Test
    void refusesAListOfAnotherSet() {
        GoldSet set = SmallGold.set(SmallGold.note("a", "I10"));

        assertThatThrownBy(() -> labels("doc\tcode", "a\tJ18.9").takenOutOf(set))
                .hasMessageContaining("negated.tsv:2: the note has no gold code J18.9");
        assertThatThrownBy(() -> labels("doc\tcode", "z\tI10").takenOutOf(set))
                .hasMessageContaining("labels of no note of small");
    }
}
