package org.hybridcode.nlp.ctakes;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;

/**
 * SHA-256 over everything that says how words are read and what is looked up for them: the terms, the word forms, the headings,
 * the cues, the words of the index and the sets of codes.
 */
public final class VocabularyDigest {
    /** The vocabulary files, in the order in which they are digested. */
    static final List<String> FILES = List.of(
            "/hybridcode/kb/word-forms.tsv",
            "/hybridcode/kb/index/completion-words.tsv",
            "/hybridcode/kb/index/drug-effects.tsv",
            "/hybridcode/kb/index/general-words.tsv",
            "/hybridcode/kb/index/index-columns.tsv",
            "/hybridcode/kb/index/index-words.tsv",
            "/hybridcode/kb/sets/code-pairs.tsv",
            "/hybridcode/kb/sets/code-sets.tsv",
            "/hybridcode/kb/sets/long-term-use.tsv",
            "/hybridcode/kb/sets/measured-codes.tsv",
            "/hybridcode/kb/sets/open-details.tsv",
            "/hybridcode/kb/sets/said-together.tsv",
            "/hybridcode/kb/sets/ulcer-depths.tsv",
            "/hybridcode/circumstances/circumstances.tsv",
            "/hybridcode/context/classes.tsv",
            "/hybridcode/context/experiencer.tsv",
            "/hybridcode/context/history.tsv",
            "/hybridcode/context/hypothetical.tsv",
            "/hybridcode/context/negation.tsv",
            "/hybridcode/context/scopes.tsv",
            "/hybridcode/context/sections.tsv",
            "/hybridcode/context/terminators.tsv",
            "/hybridcode/context/uncertainty.tsv",
            "/hybridcode/dictionary/small-words.tsv",
            "/hybridcode/measures/measures.tsv",
            "/hybridcode/phrases/phrase-ends.tsv",
            "/hybridcode/sections/heading-words.tsv",
            "/hybridcode/sections/headings.tsv",
            "/hybridcode/sections/labels.tsv",
            "/hybridcode/sections/risk-lists.tsv",
            "/hybridcode/sections/wrap-words.tsv");

    private VocabularyDigest() {}

    /**
     * The digest, lower-case hexadecimal.
     *
     * @param dictionarySha256 the digest of a knowledge base's terms
     */
    public static String of(String dictionarySha256) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(dictionarySha256.getBytes(StandardCharsets.US_ASCII));
            for (String file : FILES) {
                digest.update(bytes(file));
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static byte[] bytes(String file) {
        try (InputStream in = Objects.requireNonNull(VocabularyDigest.class.getResourceAsStream(file), file)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }
}
