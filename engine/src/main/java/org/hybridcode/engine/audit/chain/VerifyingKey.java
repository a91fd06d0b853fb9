package org.hybridcode.engine.audit.chain;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.HexFormat;
import org.hybridcode.engine.audit.record.AuditException;

/** The public key that heads are checked with: Ed25519, X.509 in PEM. */
public final class VerifyingKey {
    private final PublicKey key;

    private VerifyingKey(PublicKey key) {
        this.key = key;
    }

    /** @throws AuditException when the file holds no such key */
    @SuppressWarnings("UnusedException")
    public static VerifyingKey read(Path file) {
        try {
            String pem = Files.readString(file, StandardCharsets.US_ASCII);
            byte[] encoded = Pem.content(pem, "PUBLIC KEY");
            return new VerifyingKey(
                    KeyFactory.getInstance(SigningKey.ALGORITHM).generatePublic(new X509EncodedKeySpec(encoded)));
        } catch (IOException e) {
            throw new AuditException("cannot read the public key " + file + "; check that you may read it", e);
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw new AuditException(file + " is no Ed25519 public key in PEM; 'hybridcode audit key' makes one");
        }
    }

    /** Whether the head was signed with the private key of this one, and has not changed since. */
    @SuppressWarnings("UnusedException")
    public boolean signed(Head head) {
        try {
            Signature signature = Signature.getInstance(SigningKey.ALGORITHM);
            signature.initVerify(key);
            signature.update(head.signedBytes());
            return signature.verify(HexFormat.of().parseHex(head.signature()));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            return false;
        }
    }
}
