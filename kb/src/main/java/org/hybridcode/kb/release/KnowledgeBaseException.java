package org.hybridcode.kb.release;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.hybridcode.kb.codebook.Release;

/** A knowledge base cannot be used: the message names the file, the line and the value, and says what to do. */
public final class KnowledgeBaseException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** A fault that is not of one line. */
    public KnowledgeBaseException(String message) {
        super(message);
    }

    KnowledgeBaseException(String message, Throwable cause) {
        super(message, cause);
    }

    /** No release that a knowledge base holds covers the date. */
    static KnowledgeBaseException notInForce(String knowledgeBase, List<Release> held, LocalDate date) {
        String releases = held.stream()
                .map(release -> release.name() + ", in force " + release.from() + " to " + release.to())
                .collect(Collectors.joining("; "));
        return new KnowledgeBaseException("no release of " + knowledgeBase + " is in force on " + date
                + ": it holds ICD-10-CM " + releases
                + "; give an encounter date inside, or another knowledge base");
    }
}
