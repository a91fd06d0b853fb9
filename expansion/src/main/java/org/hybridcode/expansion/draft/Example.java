package org.hybridcode.expansion.draft;

import java.util.Objects;

/**
 * A place where a document has a mapping.
 *
 * @param digest the document's digest
 * @param document what the corpus calls it
 * @param begin first UTF-16 unit of the phrase in the document, inclusive
 * @param end last one, exclusive
 * @param written the phrase as the document writes it
 * @param layer what the layers say of it
 * @param quote the words around it; empty unless text was asked for
 */
public record Example(String digest, String document, int begin, int end, String written, String layer, String quote)
        implements Comparable<Example> {

    /** Refuses missing parts. */
    public Example {
        Objects.requireNonNull(digest, "digest");
        Objects.requireNonNull(document, "document");
        Objects.requireNonNull(written, "written");
        Objects.requireNonNull(layer, "layer");
        Objects.requireNonNull(quote, "quote");
    }

    /** By digest: a choice of documents that does not depend on their order. */
    @Override
    public int compareTo(Example other) {
        return digest.compareTo(other.digest);
    }
}
