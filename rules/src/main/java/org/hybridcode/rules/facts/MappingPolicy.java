package org.hybridcode.rules.facts;

/**
 * What a mapping needs, as the owner of the knowledge base decides.
 *
 * @param support the fewest documents for a mapping that titles or wordings say
 * @param likeSupport the fewest documents for a mapping that the encoder alone proposes
 * @param namedSupport the fewest documents for a mapping that definitions or spelled codes alone propose
 * @param contradiction the greatest share of documents that may say otherwise, in [0,1]
 * @param sources the fewest independent sources of what becomes active without a person
 * @param activeSupport the fewest documents of what becomes active without a person
 * @param official whether the official index has to agree with what becomes active without a person
 */
public record MappingPolicy(
        int support,
        int likeSupport,
        int namedSupport,
        double contradiction,
        int sources,
        int activeSupport,
        boolean official) {

    /** @throws IllegalArgumentException when a number is out of range */
    public MappingPolicy {
        if (support < 1 || likeSupport < 1 || namedSupport < 1 || sources < 1 || activeSupport < 1) {
            throw new IllegalArgumentException("a policy asks for one document and one source or more");
        }
        if (!(contradiction >= 0 && contradiction <= 1)) {
            throw new IllegalArgumentException("a share of contradictions is in [0,1], not " + contradiction);
        }
    }
}
