package org.hybridcode.engine.evaluation.baseline;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hybridcode.engine.evaluation.gold.GoldNote;
import org.hybridcode.engine.evaluation.system.CodingSystem;
import org.hybridcode.engine.evaluation.system.PredictedCode;
import org.hybridcode.engine.evaluation.system.Prediction;
import org.hybridcode.kb.codebook.Codebook;
import org.hybridcode.kb.codebook.CodebookEntry;
import org.hybridcode.kb.concept.Lexicon;
import org.hybridcode.kb.concept.Term;
import org.hybridcode.kb.concept.TermKind;
import org.hybridcode.nlp.dictionary.Hit;
import org.hybridcode.nlp.dictionary.TermDictionary;
import org.hybridcode.nlp.dictionary.Word;

/** Gives the codes whose titles and inclusion terms stand in the note, denied or not, in any section. Immutable. */
final class TitleMention implements CodingSystem {
    private final TermDictionary dictionary;
    private final String release;

    private TitleMention(TermDictionary dictionary, String release) {
        this.dictionary = dictionary;
        this.release = release;
    }

    static TitleMention of(Codebook codebook) {
        TitleWordings wordings = TitleWordings.load();
        List<Term> terms = codebook.entries().stream()
                .filter(CodebookEntry::billable)
                .flatMap(entry -> wordings.of(codebook, entry))
                .distinct()
                .toList();
        return new TitleMention(
                TermDictionary.of(Lexicon.ofTerms(terms)), codebook.release().name());
    }

    @Override
    public String name() {
        return "title-mention";
    }

    @Override
    public String description() {
        return "the billable codes of " + release + " of which the official title or an inclusion term stands in the"
                + " note, also without brackets and words for a missing detail (" + dictionary.size()
                + " wordings, the longest first), without context";
    }

    /** A wording of several codes gives them all, but a title goes before a shortened one, and that before other terms. */
    @Override
    public Prediction code(GoldNote note) {
        Map<String, PredictedCode> codes = new LinkedHashMap<>();
        for (Hit hit : dictionary.find(Word.in(note.text(), 0, note.text().length()), note.text())) {
            TermKind best = hit.terms().stream()
                    .map(Term::kind)
                    .min(Comparator.naturalOrder())
                    .orElseThrow();
            hit.terms().stream()
                    .filter(term -> term.kind() == best)
                    .map(Term::conceptId)
                    .forEach(code -> codes.putIfAbsent(code, new PredictedCode(code, 1, true)));
        }
        return new Prediction(List.copyOf(codes.values()));
    }
}
