package org.hybridcode.expansion.mine;

import java.util.List;
import java.util.Optional;
import org.hybridcode.kb.code.Icd10Code;
import org.hybridcode.kb.codebook.Codebook;
import org.hybridcode.kb.codebook.CodebookEntry;
import org.hybridcode.kb.index.ContentWords;
import org.hybridcode.nlp.dictionary.Word;
import org.hybridcode.nlp.neural.CandidateGenerator;
import org.hybridcode.nlp.neural.NeuralProposal;
import org.hybridcode.rules.facts.Span;

/**
 * What language models propose for the words that they quote: a phrase that the text has, ends as terms do and is not known, with
 * a code that may be assigned. Safe to share between threads.
 */
final class ModelProposals {
    private static final int LONGEST = 8;

    private final List<CandidateGenerator> models;
    private final Meanings meanings;
    private final Codebook codebook;

    ModelProposals(List<CandidateGenerator> models, Meanings meanings, Codebook codebook) {
        this.models = List.copyOf(models);
        this.meanings = meanings;
        this.codebook = codebook;
    }

    /** Adds what every model proposes for a text. */
    void addAll(String text, List<Sighting> found) {
        for (CandidateGenerator model : models) {
            for (NeuralProposal proposal : model.propose(text)) {
                quoted(text, proposal)
                        .flatMap(words -> code(proposal)
                                .map(entry -> Sighting.of(
                                        text, words, Miner.MODEL, List.of(new Proposed(entry, SourceKind.MODEL)))))
                        .ifPresent(found::add);
            }
        }
    }

    /** The code as a model spells it, if the code list has it and it may be assigned. */
    private Optional<CodebookEntry> code(NeuralProposal proposal) {
        return Icd10Code.isWellFormed(proposal.text())
                ? codebook.find(new Icd10Code(proposal.text()).text()).filter(CodebookEntry::billable)
                : Optional.empty();
    }

    /** The words of the quote where the text has it, if they can be the name of a condition. */
    private Optional<List<Word>> quoted(String text, NeuralProposal proposal) {
        int begin = proposal.quote().isBlank() ? -1 : text.indexOf(proposal.quote());
        if (begin < 0) {
            return Optional.empty();
        }
        Span span = new Span(begin, begin + proposal.quote().length());
        List<Word> words = Word.in(text, span.begin(), span.end());
        return words.isEmpty() || !names(words.stream().map(Word::plain).toList())
                ? Optional.empty()
                : Optional.of(words);
    }

    private boolean names(List<String> folded) {
        String last = folded.get(folded.size() - 1);
        return folded.size() <= LONGEST
                && !ContentWords.joins(folded.get(0))
                && !ContentWords.joins(last)
                && (folded.size() == 1 || meanings.wordings().heads(last))
                && folded.stream().noneMatch(ContentWords::denies)
                && !ContentWords.isGeneral(folded)
                && !meanings.wordings().knows(String.join(" ", folded));
    }
}
