package org.hybridcode.kb.official;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.hybridcode.kb.code.Icd10Code;
import org.hybridcode.kb.concept.Phrases;
import org.hybridcode.kb.concept.TermKind;

/**
 * Admits sourced terms that lead to one code and that no note can hold with another meaning; {@link Refusal} lists what
 * keeps the others out. Terms are judged longest first, so that a short form may lean on a long form admitted with it.
 * Immutable, thread-safe.
 */
public final class TermGuard {
    private static final Comparator<SourcedTerm> ORDER = Comparator.comparing(SourcedTerm::phrase)
            .thenComparing(SourcedTerm::source)
            .thenComparing(SourcedTerm::file)
            .thenComparing(SourcedTerm::line);

    private final GuardWords words = GuardWords.load();
    private final TitleGuard titles;
    private final Map<String, Set<Icd10Code>> known;
    private final List<ShortForm> shortForms;

    /**
     * A guard of one release.
     *
     * @param titles every code that exists, headers too, with its title
     * @param known the phrases that are there already by {@link Phrases#key}, with the codes they lead to
     * @param shortForms the list that says what a short form means
     */
    public TermGuard(
            Map<Icd10Code, String> titles, Map<String, ? extends Set<Icd10Code>> known, List<ShortForm> shortForms) {
        this.titles = new TitleGuard(titles, words);
        this.known = new HashMap<>();
        known.forEach((key, codes) -> this.known.put(key, Set.copyOf(codes)));
        this.shortForms = List.copyOf(shortForms);
    }

    /** The terms, and the list's short forms of known phrases, judged; the order of the terms changes nothing. */
    public TermVerdict judge(List<SourcedTerm> terms) {
        Map<String, Set<Icd10Code>> phrases = new HashMap<>(known);
        List<TermVerdict.Admitted> admitted = new ArrayList<>();
        List<TermVerdict.Refused> refused = new ArrayList<>();
        ShortForms forms = new ShortForms(shortForms, terms, words);
        Map<String, List<SourcedTerm>> longTerms = new TreeMap<>();
        Map<String, List<SourcedTerm>> shortTerms = new TreeMap<>();
        for (SourcedTerm term : terms) {
            String key = Phrases.key(term.phrase());
            (forms.isShort(key) ? shortTerms : longTerms)
                    .computeIfAbsent(key, any -> new ArrayList<>())
                    .add(term);
        }
        longTerms.forEach((key, same) -> {
            Judgement judgement = judgeLong(key, same);
            judgement.target().ifPresent(target -> phrases.put(key, Set.of(target)));
            judgement.addTo(same, admitted, refused);
        });
        Map<String, Set<Icd10Code>> settled = Map.copyOf(phrases);
        forms.asTerms(settled).forEach(term -> shortTerms
                .computeIfAbsent(Phrases.key(term.phrase()), any -> new ArrayList<>())
                .add(term));
        shortTerms.forEach((key, same) -> judgeShort(key, same, forms, settled).addTo(same, admitted, refused));
        admitted.sort(Comparator.comparing(TermVerdict.Admitted::term, ORDER));
        refused.sort(Comparator.comparing(TermVerdict.Refused::term, ORDER));
        return new TermVerdict(admitted, refused);
    }

    private Judgement judgeLong(String key, List<SourcedTerm> same) {
        Judgement judgement = judgeMeaning(key, same);
        if (judgement.target().isEmpty()) {
            return judgement;
        }
        if (ShortForms.isSymbol(key)) {
            return Judgement.refused(Refusal.SYMBOL);
        }
        if (ShortForms.isTooShort(key) && !titles.names(key, judgement.target().get())) {
            return Judgement.refused(Refusal.TOO_SHORT);
        }
        return titles.saysLess(key, judgement.target().get())
                ? Judgement.refused(Refusal.SAYS_LESS_THAN_TITLE)
                : judgement;
    }

    private Judgement judgeShort(
            String key, List<SourcedTerm> same, ShortForms forms, Map<String, Set<Icd10Code>> phrases) {
        if (same.stream().allMatch(term -> term.codes().isEmpty())) {
            return Judgement.refused(Refusal.LONG_FORM_UNKNOWN);
        }
        Judgement judgement = judgeMeaning(key, same);
        if (judgement.target().isEmpty()) {
            return judgement;
        }
        List<String> meanings = forms.meanings(key, judgement.target().get(), phrases);
        if (meanings.size() > 1) {
            return Judgement.refused(Refusal.SEVERAL_LONG_FORMS);
        }
        Set<Icd10Code> target = Set.of(judgement.target().get());
        List<String> context = meanings.stream()
                .filter(meaning -> target.equals(phrases.get(Phrases.key(meaning))))
                .flatMap(meaning -> words.context(meaning).stream())
                .toList();
        return context.isEmpty()
                ? Judgement.refused(Refusal.LONG_FORM_UNKNOWN)
                : new Judgement(judgement.target(), Optional.empty(), TermKind.ABBREVIATION, context);
    }

    /** What holds of short and long terms alike. */
    private Judgement judgeMeaning(String key, List<SourcedTerm> same) {
        Set<Icd10Code> codes = new TreeSet<>();
        same.forEach(term -> codes.addAll(term.codes()));
        if (key.isEmpty()) {
            return Judgement.refused(Refusal.EMPTY);
        }
        if (codes.isEmpty() || !titles.allExist(codes)) {
            return Judgement.refused(Refusal.NO_SUCH_CODE);
        }
        Optional<Icd10Code> target = titles.commonTarget(codes);
        if (target.isEmpty()) {
            return Judgement.refused(Refusal.AMBIGUOUS);
        }
        Set<Icd10Code> before = new HashSet<>(known.getOrDefault(key, Set.of()));
        if (!before.isEmpty()) {
            return Judgement.refused(
                    before.equals(Set.of(target.get())) ? Refusal.ALREADY_KNOWN : Refusal.KNOWN_FOR_ANOTHER_CODE);
        }
        return words.namesNothing(List.of(key.split(" ", -1)))
                ? Judgement.refused(Refusal.EVERYDAY_WORDS)
                : new Judgement(target, Optional.empty(), TermKind.SYNONYM, List.of());
    }

    private record Judgement(
            Optional<Icd10Code> target, Optional<Refusal> refusal, TermKind kind, List<String> context) {
        static Judgement refused(Refusal reason) {
            return new Judgement(Optional.empty(), Optional.of(reason), TermKind.SYNONYM, List.of());
        }

        /** Of several admitted terms of one phrase the first stands for all; the others are known by then. */
        void addTo(List<SourcedTerm> same, List<TermVerdict.Admitted> admitted, List<TermVerdict.Refused> refused) {
            List<SourcedTerm> sorted = same.stream().sorted(ORDER).toList();
            target.ifPresent(code -> admitted.add(new TermVerdict.Admitted(sorted.get(0), code, kind, context)));
            sorted.stream()
                    .skip(target.isPresent() ? 1 : 0)
                    .forEach(term -> refused.add(new TermVerdict.Refused(term, refusal.orElse(Refusal.ALREADY_KNOWN))));
        }
    }
}
