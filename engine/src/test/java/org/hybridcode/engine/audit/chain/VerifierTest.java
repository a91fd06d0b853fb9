package org.hybridcode.engine.audit.chain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.hybridcode.engine.audit.record.AuditEntry;
import org.hybridcode.engine.audit.record.AuditException;
import org.hybridcode.engine.audit.record.AuditJson;
import org.hybridcode.engine.audit.record.AuditVersions;
import org.hybridcode.engine.audit.record.JobEntry;
import org.hybridcode.engine.audit.record.NoteEntry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is done to an audit file is found, and the record that it was done to is named. */
final class VerifierTest {
    private static final int RECORDS = 40;
    private static final int ROUNDS = 2_000;

    @TempDir
    Path folder;

    private Path file;
    private Head head;
    private List<byte[]> lines;

    @BeforeEach
    void writesAnAudit() throws IOException {
        file = folder.resolve("audit.jsonl");
        Chain chain = new Chain();
        lines = new ArrayList<>();
        for (int i = 0; i < RECORDS; i++) {
            lines.add(chain.next(AuditJson.write(i == 0 ? opening() : note(i))));
        }
        head = chain.head("j");
        write(lines);
    }

    private static AuditEntry opening() {
        AuditVersions versions = new AuditVersions("0", "2025", "c", "r", "d", Optional.empty(), new TreeMap<>());
        return new JobEntry(JobEntry.SCHEMA, Instant.EPOCH, "j", "a", "k", "i", versions, List.of());
    }

    private static AuditEntry note(int number) {
        return new NoteEntry(
                Instant.EPOCH,
                "j",
                number,
                "n" + number,
                "e",
                "t",
                100 + number,
                NoteEntry.Outcome.CODED,
                "",
                0,
                "r",
                List.of(),
                Optional.empty());
    }

    private void write(List<byte[]> written) throws IOException {
        Files.write(file, bytes(written));
    }

    private static byte[] bytes(List<byte[]> written) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        written.forEach(line -> {
            out.writeBytes(line);
            out.write('\n');
        });
        return out.toByteArray();
    }

    private Verification verified() {
        return verified(Optional.of(head));
    }

    private Verification verified(Optional<Head> known) {
        return new Verifier(file, known, Optional.empty(), read -> {}).verify();
    }

    @Test
    void whatWasWrittenIsWhole() {
        assertThat(verified().whole()).isTrue();
        assertThat(verified().records()).isEqualTo(RECORDS);
    }

    @Test
    void aFlippedByteIsFoundInItsRecord() throws IOException {
        Random random = new Random(1);
        byte[] good = bytes(lines);
        for (int round = 0; round < ROUNDS; round++) {
            byte[] bad = good.clone();
            int at = random.nextInt(bad.length);
            bad[at] ^= (byte) (1 << random.nextInt(8));
            Files.write(file, bad);
            long struck = 1
                    + Arrays.stream(new String(good, 0, at, StandardCharsets.ISO_8859_1).split("", -1))
                            .filter("\n"::equals)
                            .count();
            Verification found = verified();
            assertThat(found.whole()).as("byte %d", at).isFalse();
            assertThat(found.broken()).as("byte %d: %s", at, found.message()).hasValue(struck);
        }
    }

    @Test
    void aFileThatWasCutAnywhereIsFound() throws IOException {
        Random random = new Random(2);
        byte[] good = bytes(lines);
        for (int round = 0; round < ROUNDS; round++) {
            int length = random.nextInt(good.length);
            Files.write(file, Arrays.copyOf(good, length));
            long whole = new String(good, 0, length, StandardCharsets.ISO_8859_1)
                    .chars()
                    .filter(letter -> letter == '\n')
                    .count();
            assertThat(verified().broken()).as("length %d", length).hasValue(whole + 1);
        }
    }

    @Test
    void aRecordThatIsMissingRepeatedOrMovedIsFound() throws IOException {
        Random random = new Random(3);
        for (int round = 0; round < ROUNDS; round++) {
            int one = random.nextInt(RECORDS);
            int other = random.nextInt(RECORDS);
            List<byte[]> without = new ArrayList<>(lines);
            without.remove(one);
            write(without);
            assertThat(verified().broken()).as("without %d", one).hasValue(one + 1);
            List<byte[]> twice = new ArrayList<>(lines);
            twice.add(other, lines.get(one));
            write(twice);
            assertThat(verified().whole()).as("%d again at %d", one, other).isFalse();
            if (one != other) {
                List<byte[]> moved = new ArrayList<>(lines);
                Collections.swap(moved, one, other);
                write(moved);
                assertThat(verified().broken())
                        .as("%d and %d exchanged", one, other)
                        .hasValue(Math.min(one, other) + 1);
            }
        }
    }

    @Test
    void aRecordThatWasMadeUpIsFoundByWhatStandsBehindIt() throws IOException {
        for (int place = 1; place < RECORDS; place++) {
            Chain chain = new Chain();
            lines.subList(0, place).forEach(chain::add);
            List<byte[]> more = new ArrayList<>(lines);
            more.add(place, chain.next(AuditJson.write(note(999))));
            write(more);
            assertThat(verified().broken()).as("added at %d", place).hasValue(place + 1);
        }
    }

    @Test
    void aChainThatWasWrittenAnewIsFoundByAHeadThatWasKept() throws IOException {
        Chain forged = new Chain();
        List<byte[]> anew = new ArrayList<>();
        for (int i = 0; i < RECORDS; i++) {
            anew.add(forged.next(AuditJson.write(i == 0 ? opening() : note(i == 7 ? 70 : i))));
        }
        write(anew);
        assertThat(verified(Optional.of(forged.head("j"))).whole()).isTrue();
        assertThat(verified().whole()).isFalse();
    }

    @Test
    void withoutAHeadNothingIsSaidOfWhatMayBeMissingBehind() throws IOException {
        write(lines.subList(0, 5));
        Verification found = verified(Optional.empty());
        assertThat(found.whole()).isTrue();
        assertThat(found.message()).contains("no head");
    }

    @Test
    void aHeadIsBoundToTheKeyThatSignedIt() {
        Path mine = folder.resolve("mine");
        Path other = folder.resolve("other");
        Path verifying = KeyPairFiles.create(mine);
        VerifyingKey key = VerifyingKey.read(verifying);
        VerifyingKey stranger = VerifyingKey.read(KeyPairFiles.create(other));
        Head signed = head.signed(SigningKey.read(mine));
        assertThat(key.signed(signed)).isTrue();
        assertThat(stranger.signed(signed)).isFalse();
        Head changed = new Head(Head.SCHEMA, "j", RECORDS - 1, signed.last(), signed.root(), signed.signature());
        assertThat(key.signed(changed)).isFalse();
        assertThat(new Verifier(file, Optional.of(head), Optional.of(key), read -> {})
                        .verify()
                        .whole())
                .as("an unsigned head")
                .isFalse();
        assertThat(new Verifier(file, Optional.of(signed), Optional.of(key), read -> {})
                        .verify()
                        .message())
                .contains("head signed");
    }

    @Test
    void aKeyFileThatIsNoneIsRefusedWithoutShowingIt() throws IOException {
        Path none = Files.writeString(
                folder.resolve("none"), "-----BEGIN PRIVATE KEY-----\nc2VjcmV0\n-----END PRIVATE KEY-----\n");
        assertThatExceptionOfType(AuditException.class)
                .isThrownBy(() -> SigningKey.read(none))
                .withMessageContaining("no Ed25519 private key")
                .withMessageNotContaining("c2VjcmV0");
    }

    @Test
    void theMerkleRootIsThatOfTheStandard() {
        MerkleTree tree = new MerkleTree();
        assertThat(HexFormat.of().formatHex(tree.root()))
                .isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
        tree.add(new byte[0]);
        assertThat(HexFormat.of().formatHex(tree.root()))
                .isEqualTo("6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d");
        tree.add(new byte[] {0x00});
        tree.add(new byte[] {0x10});
        assertThat(HexFormat.of().formatHex(tree.root()))
                .isEqualTo("aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77");
    }
}
