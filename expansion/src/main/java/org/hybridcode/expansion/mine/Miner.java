package org.hybridcode.expansion.mine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hybridcode.kb.codebook.CodebookEntry;
import org.hybridcode.kb.official.Gem;
import org.hybridcode.kb.release.KnowledgeBase;
import org.hybridcode.nlp.neural.encoder.EmbeddedEncoder;

/** Finds in a document the phrases that may mean a code. Safe to share between threads; the same text gives the same. */
public final class Miner {
    /** The pattern of phrases anywhere in the text. */
    public static final String PHRASE = "phrase";

    /** The pattern of phrases that have a comma inside: "fracture, left clavicle". */
    public static final String LISTED = "listed";

    private final Meanings meanings;
    private final PhraseSearch phrases;
    private final NotePatterns patterns;

    /**
     * A miner of phrases that a knowledge base does not have.
     *
     * @param kb the code list with the terms of the knowledge base
     * @param encoder trained on the knowledge base, if there is one
     * @param gems the General Equivalence Mappings, if they are at hand
     */
    public Miner(KnowledgeBase kb, Optional<EmbeddedEncoder> encoder, List<Gem> gems) {
        this.meanings = new Meanings(kb);
        this.phrases = new PhraseSearch(meanings, kb, encoder);
        this.patterns = new NotePatterns(meanings, phrases, kb.codebook(), new Icd9Codes(gems));
    }

    /** Likeness by the encoder, if there is one. */
    public Optional<Likeness> likeness() {
        return phrases.likeness();
    }

    /** How many rewrites were learned from the knowledge base. */
    public int rewrites() {
        return meanings.wordings().rewrites();
    }

    /** The code that the knowledge base has for a phrase already, if it has one. */
    public Optional<CodebookEntry> known(String phrase) {
        return meanings.known(phrase);
    }

    /** Whether titles or wordings give a phrase these codes, in the order of the codes; none when they say nothing of it. */
    public List<Proposed> said(String phrase) {
        return meanings.of(List.of(phrase.split(" ", -1)));
    }

    /** Everything that a document says, each phrase at each place once for each pattern. */
    public List<Sighting> sightings(String text) {
        List<Sighting> found = new ArrayList<>();
        phrases.addAll(text, found);
        patterns.addAll(text, found);
        return List.copyOf(found);
    }
}
