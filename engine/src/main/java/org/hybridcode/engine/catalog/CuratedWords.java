package org.hybridcode.engine.catalog;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hybridcode.kb.code.Icd10Code;
import org.hybridcode.kb.codebook.Codebook;
import org.hybridcode.kb.codebook.CodebookEntry;
import org.hybridcode.kb.concept.Composite;
import org.hybridcode.kb.concept.Concepts;
import org.hybridcode.kb.concept.Lexicon;
import org.hybridcode.kb.concept.Phrases;
import org.hybridcode.kb.concept.Term;
import org.hybridcode.kb.concept.TermKind;

/** What the lexicon knows of a phrase: wordings, composites, and short forms written out. */
final class CuratedWords {
    private static final Set<TermKind> CURATED =
            EnumSet.of(TermKind.SYNONYM, TermKind.LAY, TermKind.ABBREVIATION, TermKind.ONTOLOGY);
    private static final int LONGEST = 8;
    private static final int SHORT = 5;
    private static final double WHOLE = 0.94;
    private static final double COMPOSITE = 0.86;
    private static final double PART = 0.7;

    private final Lexicon lexicon;
    private final Codebook codebook;
    private final Map<String, List<Term>> byKey = new HashMap<>();
    private final WrittenOut writtenOut;

    CuratedWords(Lexicon lexicon, Codebook codebook) {
        this.lexicon = lexicon;
        this.codebook = codebook;
        lexicon.terms().forEach(term -> byKey.computeIfAbsent(term.key(), none -> new ArrayList<>(1))
                .add(term));
        this.writtenOut = new WrittenOut(lexicon, codebook);
    }

    /** A term in a phrase: the positions of its first word and behind its last. */
    record Match(int begin, int end, Term term) {
        boolean overlaps(Match other) {
            return begin < other.end && other.begin < end;
        }

        int length() {
            return end - begin;
        }
    }

    /** The codes that curated wordings give, in no order. */
    List<Hit> hits(String phrase) {
        List<String> words = Phrases.folded(phrase);
        List<Match> matches = matches(words);
        List<Hit> hits = new ArrayList<>();
        for (Match match : matches) {
            if (CURATED.contains(match.term().kind())) {
                wording(match, words.size()).ifPresent(hits::add);
            }
            for (Composite composite : lexicon.compositesOf(match.term().conceptId())) {
                composite(composite, match, matches, words.size()).ifPresent(hits::add);
            }
        }
        return hits;
    }

    private Optional<Hit> wording(Match match, int words) {
        boolean whole = match.length() == words;
        double score = match.term().kind().reliability() * (whole ? WHOLE : PART * match.length() / words);
        return entry(match.term())
                .map(entry -> new Hit(
                        entry,
                        score,
                        whole ? How.CURATED : How.PART,
                        match.term().phrase(),
                        ""));
    }

    private Optional<CodebookEntry> entry(Term term) {
        return Concepts.codeOf(term.conceptId()).flatMap(this::entry);
    }

    private Optional<CodebookEntry> entry(Icd10Code code) {
        return codebook.find(code.text());
    }

    /** All words of the composite stand in the phrase; the more of the phrase they are, the better. */
    private Optional<Hit> composite(Composite composite, Match head, List<Match> matches, int words) {
        BitSet covered = new BitSet();
        covered.set(head.begin(), head.end());
        List<String> said = new ArrayList<>(List.of(head.term().phrase()));
        for (String modifier : composite.modifiers()) {
            Optional<Match> match = matches.stream()
                    .filter(other -> other.term().conceptId().equals(modifier) && !other.overlaps(head))
                    .max(Comparator.comparingInt(Match::length));
            if (match.isEmpty()) {
                return Optional.empty();
            }
            covered.set(match.get().begin(), match.get().end());
            said.add(match.get().term().phrase());
        }
        double score = COMPOSITE * covered.cardinality() / words;
        return entry(composite.code()).map(entry -> new Hit(entry, score, How.COMPOSITE, String.join(" + ", said), ""));
    }

    private List<Match> matches(List<String> words) {
        List<Match> matches = new ArrayList<>();
        for (int begin = 0; begin < words.size(); begin++) {
            for (int end = begin + 1; end <= Math.min(words.size(), begin + LONGEST); end++) {
                int from = begin;
                int to = end;
                byKey.getOrDefault(String.join(" ", words.subList(begin, end)), List.of())
                        .forEach(term -> matches.add(new Match(from, to, term)));
            }
        }
        return matches;
    }

    /** The phrase with its short forms and lay wordings written out, in up to two ways; none when it holds none. */
    List<String> readings(String phrase) {
        List<String> written = Phrases.words(phrase);
        List<Match> shorts = matches(Phrases.folded(phrase)).stream()
                .filter(match -> match.length() < written.size() && isShort(match, written))
                .sorted(Comparator.comparing(Match::length).reversed().thenComparing(Match::begin))
                .toList();
        List<Match> chosen = new ArrayList<>();
        for (Match match : shorts) {
            if (chosen.stream().noneMatch(match::overlaps)) {
                chosen.add(match);
            }
        }
        chosen.sort(Comparator.comparing(Match::begin).reversed());
        return chosen.isEmpty() ? List.of() : writtenOut.readings(written, chosen);
    }

    private static boolean isShort(Match match, List<String> written) {
        String word = written.get(match.begin());
        return switch (match.term().kind()) {
            case LAY -> true;
            case ABBREVIATION -> match.length() == 1 && word.equals(match.term().phrase());
            case SYNONYM -> match.length() == 1 && word.length() <= SHORT;
            default -> false;
        };
    }
}
