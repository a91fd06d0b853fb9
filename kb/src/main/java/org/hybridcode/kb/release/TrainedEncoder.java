package org.hybridcode.kb.release;

import java.util.Objects;

/** An encoder as it lies beside a release: bytes whose meaning is not this module's. */
public final class TrainedEncoder {
    private final String place;
    private final byte[] content;
    private final String sha256;

    TrainedEncoder(String place, byte[] content, String sha256) {
        this.place = Objects.requireNonNull(place, "place");
        this.content = Objects.requireNonNull(content, "content");
        this.sha256 = Objects.requireNonNull(sha256, "sha256");
    }

    /**
     * An encoder that lies elsewhere or comes fresh from its training.
     *
     * @param place what messages call it
     * @param content its bytes, which are not copied
     */
    public static TrainedEncoder of(String place, byte[] content) {
        return new TrainedEncoder(place, content, KnowledgeBaseFolder.sha256(content));
    }

    /** What messages call its file. */
    public String place() {
        return place;
    }

    /** The file's bytes, not copied, since there are millions: nobody changes them. */
    public byte[] content() {
        return content;
    }

    /** The digest of the bytes, lower-case hexadecimal. */
    public String sha256() {
        return sha256;
    }
}
