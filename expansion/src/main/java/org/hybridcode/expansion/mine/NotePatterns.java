package org.hybridcode.expansion.mine;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import org.hybridcode.kb.code.Icd10Code;
import org.hybridcode.kb.codebook.Codebook;
import org.hybridcode.kb.codebook.CodebookEntry;
import org.hybridcode.kb.concept.Phrases;
import org.hybridcode.kb.index.CodeReference;
import org.hybridcode.kb.index.Completion;
import org.hybridcode.kb.index.ContentWords;
import org.hybridcode.kb.index.Surroundings;
import org.hybridcode.kb.table.Table;
import org.hybridcode.nlp.dictionary.Word;
import org.hybridcode.nlp.section.Problem;
import org.hybridcode.nlp.section.SectionDetector;
import org.hybridcode.rules.facts.Span;

/** Finds what a text spells out, diagnoses and defines, by {@code patterns.tsv}. Safe to share between threads. */
final class NotePatterns {
    static final String FILE = "/hybridcode/expansion/patterns.tsv";
    private static final int LONGEST = 8;

    private final Meanings meanings;
    private final PhraseSearch phrases;
    private final Codebook codebook;
    private final Completion completion;
    private final Icd9Codes icd9;
    private final SectionDetector sections = SectionDetector.load();
    private final NewNames names;
    private final List<LexicalPattern> patterns;
    private final List<LexicalPattern> ofProblems;

    NotePatterns(Meanings meanings, NewNames names, Codebook codebook, Icd9Codes icd9, PhraseSearch phrases) {
        this.meanings = meanings;
        this.phrases = phrases;
        this.codebook = codebook;
        this.completion = Completion.whole(codebook);
        this.icd9 = icd9;
        this.names = names;
        List<LexicalPattern> all =
                Table.readNamed(FILE).stream().map(LexicalPattern::of).toList();
        this.patterns =
                all.stream().filter(pattern -> !pattern.kind().ofProblems()).toList();
        this.ofProblems =
                all.stream().filter(pattern -> pattern.kind().ofProblems()).toList();
    }

    /** Adds what every pattern finds in a text. */
    void addAll(String text, List<Sighting> found) {
        for (LexicalPattern pattern : patterns) {
            Matcher matcher = pattern.pattern().matcher(text);
            while (matcher.find()) {
                matched(pattern, matcher, text, found);
            }
        }
        for (Problem problem : Problem.in(text, sections.detect(text))) {
            for (LexicalPattern pattern : ofProblems) {
                Span span = problem.span();
                Matcher matcher = pattern.pattern().matcher(text).region(span.begin(), span.end());
                if (matcher.lookingAt()) {
                    named(pattern, matcher, text, span.end(), found);
                }
            }
        }
    }

    private void matched(LexicalPattern pattern, Matcher matcher, String text, List<Sighting> found) {
        switch (pattern.kind()) {
            case SPELLED -> spelled(pattern, matcher, text, found);
            case DIAGNOSED ->
                LexicalPattern.group(matcher, text, "term")
                        .flatMap(term -> phrases.whole(text, Word.in(text, term.begin(), term.end()), pattern.name()))
                        .ifPresent(found::add);
            case DEFINED -> defined(pattern, matcher, text, found);
            case SHORT ->
                LexicalPattern.group(matcher, text, "alias").ifPresent(alias -> shortForm(pattern, alias, text, found));
            case SAME, HEADED -> throw new IllegalStateException(pattern.name() + " is tried at problems alone");
        }
    }

    /** What the line that names a problem says, and what is told of the problem up to its end. */
    private void named(LexicalPattern pattern, Matcher matcher, String text, int end, List<Sighting> found) {
        Optional<Span> term = LexicalPattern.group(matcher, text, "term");
        Optional<Span> alias = LexicalPattern.group(matcher, text, "alias");
        if (term.isPresent() && alias.isPresent()) {
            same(pattern, term.get(), alias.get(), text, found);
        } else if (term.isPresent()) {
            headed(pattern, term.get(), new Span(matcher.end(), Math.max(end, matcher.end() + 1)), text, found);
        }
    }

    private void same(LexicalPattern pattern, Span term, Span alias, String text, List<Sighting> found) {
        Optional<CodebookEntry> ofTerm = meaning(text, term);
        Optional<CodebookEntry> ofAlias = meaning(text, alias);
        Span other = ofTerm.isPresent() ? alias : term;
        String shortForm = text.substring(alias.begin(), alias.end());
        boolean same = LongForm.isShort(shortForm)
                ? LongForm.stands(shortForm, text.substring(term.begin(), term.end()))
                : names.fit(Word.in(text, other.begin(), other.end()), text);
        if (same && ofTerm.isPresent() != ofAlias.isPresent()) {
            named(pattern, ofTerm.or(() -> ofAlias), other, text, found);
        }
    }

    /** The name of a problem, with the one code that what is told of it names. */
    private void headed(LexicalPattern pattern, Span term, Span told, String text, List<Sighting> found) {
        List<Word> words = Word.in(text, term.begin(), term.end());
        if (!names.fit(words, text)) {
            return;
        }
        List<CodebookEntry> codes = names.known(text.substring(told.begin(), Math.min(told.end(), text.length())));
        if (codes.size() == 1) {
            found.add(
                    Sighting.of(text, words, pattern.name(), List.of(new Proposed(codes.get(0), SourceKind.PROBLEM))));
        }
    }

    private void spelled(LexicalPattern pattern, Matcher matcher, String text, List<Sighting> found) {
        Optional<Icd10Code> code = LexicalPattern.group(matcher, text, "code")
                .map(span -> new Icd10Code(text.substring(span.begin(), span.end())))
                .or(() -> LexicalPattern.group(matcher, text, "icd9")
                        .flatMap(span -> icd9.of(text.substring(span.begin(), span.end()))));
        Optional<Span> term = LexicalPattern.group(matcher, text, "term");
        if (code.isEmpty() || term.isEmpty()) {
            return;
        }
        String phrase = Phrases.key(Sighting.written(text, term.get()).toLowerCase(Locale.ROOT));
        if (!phrase.isEmpty() && codebook.find(code.get().text()).isPresent()) {
            completion
                    .complete(new CodeReference(code.get().text()), Surroundings.of(phrase))
                    .code()
                    .ifPresent(entry -> found.add(new Sighting(
                            phrase,
                            Sighting.written(text, term.get()),
                            term.get(),
                            pattern.name(),
                            List.of(new Proposed(entry, SourceKind.SPELLED)))));
        }
    }

    private void shortForm(LexicalPattern pattern, Span alias, String text, List<Sighting> found) {
        String written = text.substring(alias.begin(), alias.end());
        LongForm.before(text, alias.begin() - 1, written)
                .ifPresent(term -> named(pattern, meaning(text, term), alias, text, found));
    }

    private void defined(LexicalPattern pattern, Matcher matcher, String text, List<Sighting> found) {
        Optional<Span> term = LexicalPattern.group(matcher, text, "term");
        Optional<Span> alias = LexicalPattern.group(matcher, text, "alias");
        if (term.isPresent() && alias.isPresent()) {
            Optional<CodebookEntry> code = tail(text, term.get());
            if (code.isPresent()) {
                named(pattern, code, alias.get(), text, found);
            }
        }
    }

    /** The alias with the code of the term; with none when the term has none, so that it counts against other meanings. */
    private void named(
            LexicalPattern pattern, Optional<CodebookEntry> code, Span alias, String text, List<Sighting> found) {
        List<Word> words = Word.in(text, alias.begin(), alias.end());
        if (words.isEmpty()) {
            return;
        }
        String phrase = words.stream()
                .map(pattern.kind() == LexicalPattern.Kind.SHORT ? Word::folded : Word::plain)
                .collect(Collectors.joining(" "));
        boolean isName = pattern.kind() == LexicalPattern.Kind.SHORT
                || LongForm.isShort(text.substring(alias.begin(), alias.end()))
                || meanings.wordings().heads(words.get(words.size() - 1).plain());
        if (isName && !ContentWords.isGeneral(List.of(phrase.split(" ", -1)))) {
            found.add(new Sighting(
                    phrase,
                    Sighting.written(text, alias),
                    alias,
                    pattern.name(),
                    code.map(entry -> List.of(new Proposed(entry, SourceKind.DEFINED)))
                            .orElse(List.of())));
        }
    }

    /** The code of the longest end of a term that has one: where it begins the pattern cannot tell. */
    private Optional<CodebookEntry> tail(String text, Span term) {
        List<Word> words = Word.in(text, term.begin(), term.end());
        for (int begin = Math.max(0, words.size() - LONGEST); begin < words.size(); begin++) {
            Span end = new Span(words.get(begin).begin(), term.end());
            Optional<CodebookEntry> code = meaning(text, end);
            if (code.isPresent()) {
                return words.size() - begin > 1 || text.charAt(term.begin()) == text.charAt(end.begin())
                        ? code
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** The one code that the words of a span have, in the knowledge base or by what they say. */
    private Optional<CodebookEntry> meaning(String text, Span span) {
        List<String> folded = Word.in(text, span.begin(), span.end()).stream()
                .map(Word::plain)
                .toList();
        if (folded.isEmpty()) {
            return Optional.empty();
        }
        Optional<CodebookEntry> known = meanings.known(String.join(" ", folded));
        List<Proposed> said = known.isPresent() ? List.of() : meanings.of(folded);
        return said.size() == 1 ? Optional.of(said.get(0).entry()) : known;
    }
}
