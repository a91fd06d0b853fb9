package org.hybridcode.engine.audit.chain;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import org.hybridcode.engine.audit.record.AuditException;
import org.hybridcode.engine.audit.record.Digests;

/** The private key that signs heads: Ed25519, PKCS #8 in PEM, as {@code openssl genpkey -algorithm ed25519} writes it. */
public final class SigningKey {
    static final String ALGORITHM = "Ed25519";

    private final PrivateKey key;

    private SigningKey(PrivateKey key) {
        this.key = key;
    }

    /** @throws AuditException when the file holds no such key; the message does not show it */
    @SuppressWarnings("UnusedException")
    public static SigningKey read(Path file) {
        try {
            String pem = Files.readString(file, StandardCharsets.US_ASCII);
            byte[] encoded = Pem.content(pem, "PRIVATE KEY");
            return new SigningKey(KeyFactory.getInstance(ALGORITHM).generatePrivate(new PKCS8EncodedKeySpec(encoded)));
        } catch (IOException e) {
            throw new AuditException("cannot read the signing key " + file + "; check that you may read it", e);
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw new AuditException(file + " is no Ed25519 private key in PEM; 'hybridcode audit key' makes one");
        }
    }

    String sign(byte[] content) {
        try {
            Signature signature = Signature.getInstance(ALGORITHM);
            signature.initSign(key);
            signature.update(content);
            return Digests.hex(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform from 15 on has " + ALGORITHM, e);
        }
    }
}
