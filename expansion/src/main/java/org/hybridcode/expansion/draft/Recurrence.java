package org.hybridcode.expansion.draft;

import java.util.Objects;
import org.hybridcode.expansion.mine.Sighting;
import org.hybridcode.expansion.validate.DocumentFindings;

/**
 * A phrase that nothing knows, and how often documents have it.
 *
 * @param phrase the folded phrase
 * @param written as the document below writes it
 * @param seen the documents that have it
 * @param digest of one of them, the same whatever their order
 * @param document what the corpus calls that one
 * @param begin first UTF-16 unit of the phrase in it, inclusive
 * @param end last one, exclusive
 */
public record Recurrence(String phrase, String written, int seen, String digest, String document, int begin, int end) {

    /** Refuses missing parts. */
    public Recurrence {
        Objects.requireNonNull(phrase, "phrase");
        Objects.requireNonNull(written, "written");
        Objects.requireNonNull(digest, "digest");
        Objects.requireNonNull(document, "document");
    }

    /** In one document. */
    static Recurrence of(DocumentFindings document, Sighting sighting) {
        return new Recurrence(
                sighting.phrase(),
                sighting.written(),
                1,
                document.digest(),
                document.id(),
                sighting.span().begin(),
                sighting.span().end());
    }

    /** In the documents of both. */
    Recurrence with(Recurrence other) {
        Recurrence place = digest.compareTo(other.digest) <= 0 ? this : other;
        return new Recurrence(
                phrase, place.written, seen + other.seen, place.digest, place.document, place.begin, place.end);
    }
}
