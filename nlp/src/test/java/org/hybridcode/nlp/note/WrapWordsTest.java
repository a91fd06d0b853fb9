package org.hybridcode.nlp.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.hybridcode.kb.table.Table;
import org.junit.jupiter.api.Test;

final class WrapWordsTest {

    @Test
    void readsRoles() {
        WrapWords words = WrapWords.load();
        assertThat(words.has(WrapWords.Role.ENDS, "of")).isTrue();
        assertThat(words.has(WrapWords.Role.BEGINS, "fever")).isFalse();
    }

    @Test
    void refusesUnknownRoleNamingTheLine() {
        assertThatThrownBy(() -> WrapWords.of(
                        Table.named(Table.rows("wrap-words.tsv", List.of("# header", "word\trole", "of\tsometimes")))))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("wrap-words.tsv:3")
                .hasMessageContaining("sometimes");
    }
}
