package org.hybridcode.engine.audit.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

/** Digests say nothing without the key. */
final class DigestKeyTest {

    @Test
    void anotherKeyGivesAnotherDigestAndSoDoesAnotherMeaning() {
        DigestKey one = DigestKey.of("0".repeat(63) + "1");
        DigestKey other = DigestKey.of("0".repeat(63) + "2");
        assertThat(one.note("4711")).hasSize(64).isEqualTo(one.note("4711")).isNotEqualTo(other.note("4711"));
        assertThat(one.note("4711")).isNotEqualTo(one.text("4711"));
        assertThat(one.id()).hasSize(16).isNotEqualTo(other.id());
    }

    @Test
    void whatIsHiddenAlreadyStays() {
        DigestKey key = DigestKey.of(DigestKey.random());
        assertThat(key.hidden(key.hidden("words"))).isEqualTo(key.hidden("words"));
    }

    @Test
    void aKeyThatIsTooShortOrNoneIsRefusedWithoutShowingIt() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DigestKey.of("abcdef"))
                .withMessageContaining("shorter")
                .withMessageNotContaining("abcdef");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DigestKey.of("secretword".repeat(9)))
                .withMessageNotContaining("secret");
    }
}
