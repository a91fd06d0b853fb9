package org.hybridcode.nlp.neural.encoder.training;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.zip.CRC32;
import org.hybridcode.kb.code.Icd10Code;
import org.hybridcode.kb.codebook.CodebookEntry;
import org.hybridcode.kb.concept.Composite;
import org.hybridcode.kb.concept.Concepts;
import org.hybridcode.kb.concept.Term;
import org.hybridcode.kb.concept.TermKind;
import org.hybridcode.kb.index.IndexCoder;
import org.hybridcode.kb.index.IndexTerm;
import org.hybridcode.kb.release.KnowledgeBase;
import org.hybridcode.nlp.neural.encoder.PhraseFeatures;

/**
 * Every wording of a knowledge base with its code, divided into those to train on and the twentieth that is held out: by
 * term, so that another order of the same words, another source or another code of a held-out wording is held out too.
 * Official titles are what codes are; they are never held out.
 *
 * @param codes every code and header in code order, with titles, inclusion terms, index paths and curated wordings
 * @param heldOut the official wordings among those held out, each once
 */
public record WordingSet(List<CodeWordings> codes, List<HeldOut> heldOut) {
    private static final int PARTS = 20;
    private static final int PART = 7;
    /** They make no difference to what a wording means, so they do not make it another term. */
    private static final Set<String> EMPTY_WORDS = Set.of(
            "of",
            "in",
            "the",
            "with",
            "to",
            "due",
            "by",
            "and",
            "or",
            "a",
            "an",
            "for",
            "from",
            "at",
            "on",
            "nos",
            "nec",
            "other",
            "unspecified");

    /** Copies both. */
    public WordingSet {
        codes = List.copyOf(codes);
        heldOut = List.copyOf(heldOut);
    }

    /** The wordings of a knowledge base. */
    public static WordingSet of(KnowledgeBase kb) {
        return new Gathering(kb).divided();
    }

    private static final class Gathering {
        private final KnowledgeBase kb;
        private final Map<String, Set<List<String>>> wordings = new LinkedHashMap<>();
        private final Map<String, HeldOut> heldOut = new LinkedHashMap<>();
        private final Set<String> titles = new HashSet<>();

        Gathering(KnowledgeBase kb) {
            this.kb = kb;
            for (CodebookEntry entry : kb.codebook().entries()) {
                List<String> title = PhraseFeatures.words(entry.title());
                wordings.put(entry.text(), new LinkedHashSet<>(List.of(title)));
                titles.add(term(title));
            }
        }

        WordingSet divided() {
            inclusionTerms();
            kb.index().ifPresent(this::indexPaths);
            curated();
            List<CodeWordings> codes = new ArrayList<>();
            wordings.forEach((code, all) -> codes.add(new CodeWordings(code, List.copyOf(all))));
            return new WordingSet(codes, List.copyOf(heldOut.values()));
        }

        private void inclusionTerms() {
            for (CodebookEntry entry : kb.codebook().entries()) {
                kb.codebook()
                        .inclusionTermsOf(entry.code())
                        .forEach(text -> add(text, entry.code(), Optional.of(HeldOut.Source.INCLUSION_TERM)));
            }
        }

        private void indexPaths(IndexCoder coder) {
            for (IndexTerm term : coder.index().terms()) {
                String path = term.lineage().stream().map(IndexTerm::title).collect(Collectors.joining(" "));
                term.code().ifPresent(reference -> add(path, reference.stem(), Optional.of(HeldOut.Source.INDEX_PATH)));
            }
        }

        /** What the dictionary has besides; of terms that are said in two words of a sentence, both in a row. */
        private void curated() {
            Map<String, String> said = new HashMap<>();
            for (Term term : kb.lexicon().terms()) {
                said.putIfAbsent(term.conceptId(), term.phrase());
                if (term.kind() != TermKind.TITLE) {
                    Concepts.codeOf(term.conceptId()).ifPresent(code -> add(term.phrase(), code, Optional.empty()));
                }
            }
            for (List<Composite> composites : kb.lexicon().composites().values()) {
                for (Composite composite : composites) {
                    String words = composite.modifiers().stream()
                            .map(word -> said.getOrDefault(word, ""))
                            .collect(Collectors.joining(" ", said.getOrDefault(composite.head(), "") + " ", ""));
                    add(words, composite.code(), Optional.empty());
                }
            }
        }

        private void add(String text, Icd10Code code, Optional<HeldOut.Source> official) {
            List<String> words = PhraseFeatures.words(text);
            Set<List<String>> known = wordings.get(code.text());
            if (known == null || words.isEmpty()) {
                return;
            }
            String term = term(words);
            if (titles.contains(term) || !isHeldOut(term)) {
                known.add(words);
            } else {
                official.ifPresent(
                        source -> heldOut.putIfAbsent(term + " " + code.text(), new HeldOut(source, words, code)));
            }
        }

        private static String term(List<String> words) {
            return words.stream()
                    .filter(word -> !EMPTY_WORDS.contains(word))
                    .collect(Collectors.toCollection(TreeSet::new))
                    .stream()
                    .collect(Collectors.joining(" "));
        }

        private static boolean isHeldOut(String term) {
            CRC32 chance = new CRC32();
            chance.update(term.getBytes(StandardCharsets.UTF_8));
            return chance.getValue() % PARTS == PART;
        }
    }
}
