package org.hybridcode.expansion.mine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hybridcode.kb.codebook.CodebookEntry;
import org.hybridcode.kb.release.KnowledgeBase;

/** Finds in a document the phrases that may mean a code. Safe to share between threads; the same text gives the same. */
public final class Miner {
    /** The pattern of phrases anywhere in the text. */
    public static final String PHRASE = "phrase";

    /** The pattern of phrases that have a comma inside: "fracture, left clavicle". */
    public static final String LISTED = "listed";

    /** The pattern of phrases that a language model quotes. */
    public static final String MODEL = "model";

    /** What is said of phrases that nothing knows. */
    static final String RECURRING = "recurring";

    private final Meanings meanings;
    private final NewNames names;
    private final PhraseSearch phrases;
    private final NotePatterns patterns;
    private final ModelProposals models;

    /**
     * A miner of phrases that a knowledge base does not have.
     *
     * @param kb the code list with the terms of the knowledge base
     * @param aids what else there is
     */
    public Miner(KnowledgeBase kb, Aids aids) {
        this.meanings = new Meanings(kb, aids.names());
        ConditionNames conditions = ConditionNames.of(kb);
        this.names = new NewNames(meanings, conditions);
        this.phrases = new PhraseSearch(meanings, conditions, kb, aids.encoder());
        this.patterns = new NotePatterns(meanings, names, kb.codebook(), new Icd9Codes(aids.gems()), phrases);
        this.models = new ModelProposals(aids.models(), meanings, kb.codebook());
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

    /** The code that other vocabularies mean by a phrase, if it is one of their names. */
    public Optional<CodebookEntry> named(String phrase) {
        return meanings.named(phrase);
    }

    /** Everything that a document says, each phrase at each place once for each pattern. */
    public List<Sighting> sightings(String text) {
        List<Sighting> found = new ArrayList<>();
        phrases.addAll(text, found);
        patterns.addAll(text, found);
        models.addAll(text, found);
        return List.copyOf(found);
    }

    /** Noun phrases that end with the name of a condition and of which nothing knows any part, each once, in the order of the text. */
    public List<Sighting> unknown(String text) {
        return List.copyOf(names.unknown(text).values());
    }
}
