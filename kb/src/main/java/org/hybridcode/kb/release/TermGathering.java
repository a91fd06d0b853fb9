package org.hybridcode.kb.release;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.hybridcode.kb.code.Icd10Code;
import org.hybridcode.kb.codebook.Codebook;
import org.hybridcode.kb.codebook.CodebookEntry;
import org.hybridcode.kb.concept.Concepts;
import org.hybridcode.kb.concept.Phrases;
import org.hybridcode.kb.concept.Term;
import org.hybridcode.kb.concept.TermKind;
import org.hybridcode.kb.index.AlphabeticIndex;
import org.hybridcode.kb.index.IndexTerm;
import org.hybridcode.kb.index.Wording;
import org.hybridcode.kb.index.Wordings;

/**
 * Gathers the wordings of a release that nobody curated, each once: titles and inclusion terms of billable codes, the
 * wordings of the index, then inclusion terms and titles of headers. Of two codes with one wording the more telling
 * source has it; two codes of one source have neither.
 */
final class TermGathering {
    private static final Pattern ASIDE = Pattern.compile("\\s*[\\[(][^\\])]*[\\])]");
    private static final Pattern RESIDUE = Pattern.compile("(?i)(,? (NOS|NEC)|, unspecified)$");
    private static final int LONGEST = 12;

    private final Codebook codebook;
    private final ImportGuard guard = ImportGuard.load();
    /** The words that the index says by themselves. */
    private final Set<String> telling = new HashSet<>();

    private final Map<String, Term> terms = new LinkedHashMap<>();

    TermGathering(Codebook codebook) {
        this.codebook = codebook;
    }

    /** The wordings by key. */
    Map<String, Term> gather(Optional<AlphabeticIndex> index) {
        List<CodebookEntry> billable =
                codebook.entries().stream().filter(CodebookEntry::billable).toList();
        List<CodebookEntry> headers = codebook.entries().stream()
                .filter(entry -> !entry.billable() && !entry.title().equals(Headers.UNTITLED))
                .toList();
        List<Wording> wordings = index.map(Wordings::of).orElse(List.of());
        wordings.stream().filter(Wording::telling).forEach(wording -> telling.add(Phrases.key(wording.text())));
        titles(billable);
        inclusions(billable);
        wordings.forEach(this::add);
        inclusions(headers);
        titles(headers);
        return terms;
    }

    private void titles(List<CodebookEntry> entries) {
        Claims claims = new Claims(TermKind.TITLE);
        entries.forEach(entry -> claims.addWhole(Phrases.folded(entry.title()), entry.code()));
        claims.settle();
        Claims bare = new Claims(TermKind.TITLE);
        entries.forEach(entry -> bare.addGuarded(bare(entry.title()), entry.code()));
        bare.settle();
    }

    private void inclusions(List<CodebookEntry> entries) {
        Claims claims = new Claims(TermKind.INCLUSION);
        for (CodebookEntry entry : entries) {
            for (String term : codebook.inclusionTermsOf(entry.code())) {
                claims.addGuarded(term, entry.code());
                claims.addGuarded(bare(term), entry.code());
            }
        }
        claims.settle();
    }

    /** Without what stands in brackets and without "NOS", "NEC" and "unspecified" at the end. */
    private static String bare(String text) {
        String plain = ASIDE.matcher(text).replaceAll("");
        return RESIDUE.matcher(plain).replaceAll("");
    }

    private void add(Wording wording) {
        if (leadsNowhere(wording.term())) {
            return;
        }
        String key = Phrases.key(wording.text());
        Optional<Icd10Code> code = wording.term()
                .code()
                .map(reference -> reference.stem())
                .filter(stem -> codebook.find(stem.text()).isPresent())
                .filter(stem -> !guard.holds(stem));
        String concept =
                wording.telling() && code.isPresent() ? Concepts.ofCode(code.get()) : Concepts.ofWord(wording.text());
        terms.putIfAbsent(key, Term.ofKey(key, concept, TermKind.INDEX));
    }

    /** "Acute: see condition" is a word of other conditions, and no condition. */
    private static boolean leadsNowhere(IndexTerm term) {
        return term.code().isEmpty() && term.children().isEmpty() && term.see().endsWith("condition");
    }

    /** What the codes of one source ask for; a wording that two of them want is given to neither. */
    private final class Claims {
        private final TermKind kind;
        private final Map<String, Icd10Code> wanted = new LinkedHashMap<>();
        private final Set<String> disputed = new HashSet<>();

        Claims(TermKind kind) {
            this.kind = kind;
        }

        /** A whole title: two general words name something together, as "pain in right knee" does. */
        void addWhole(List<String> words, Icd10Code code) {
            if (!Wordings.isOneGeneralWord(words)) {
                claim(words, code);
            }
        }

        void add(List<String> words, Icd10Code code) {
            if (!Wordings.isGeneral(words)) {
                claim(words, code);
            }
        }

        private void claim(List<String> words, Icd10Code code) {
            if (words.isEmpty() || words.size() > LONGEST) {
                return;
            }
            String key = String.join(" ", words);
            Icd10Code before = wanted.putIfAbsent(key, code);
            if (before != null && !before.equals(code)) {
                disputed.add(key);
            }
        }

        /** Less than a title: a single word only if the index says it too, and no code that needs more than its words. */
        void addGuarded(String phrase, Icd10Code code) {
            List<String> words = Phrases.folded(phrase);
            boolean single = words.size() == 1 && !telling.isEmpty() && !telling.contains(words.get(0));
            if (!single && !guard.holds(code)) {
                add(words, code);
            }
        }

        void settle() {
            wanted.forEach((key, code) -> {
                if (!disputed.contains(key)) {
                    terms.putIfAbsent(key, Term.ofKey(key, Concepts.ofCode(code), kind));
                }
            });
        }
    }
}
