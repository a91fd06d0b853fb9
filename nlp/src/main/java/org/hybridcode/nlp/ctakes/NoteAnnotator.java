package org.hybridcode.nlp.ctakes;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;
import org.hybridcode.kb.concept.Concepts;
import org.hybridcode.kb.concept.Lexicon;
import org.hybridcode.kb.concept.TermKind;
import org.hybridcode.kb.index.IndexCoder;
import org.hybridcode.nlp.context.ContextAnalyzer;
import org.hybridcode.nlp.dictionary.AbbreviationContext;
import org.hybridcode.nlp.dictionary.PhraseDictionary;
import org.hybridcode.nlp.dictionary.TermDictionary;
import org.hybridcode.nlp.dictionary.Word;
import org.hybridcode.nlp.section.SectionDetector;
import org.hybridcode.rules.facts.AmbiguousAbbreviation;
import org.hybridcode.rules.facts.Mention;
import org.hybridcode.rules.facts.Span;

/**
 * Annotates notes. Safe to share between threads: a cTAKES engine is not, so each call borrows one of its own, and the
 * dictionary and the cues are shared by all.
 */
public final class NoteAnnotator {
    private final TermDictionary dictionary;
    private final Optional<IndexCoder> index;
    private final AbbreviationContext abbreviations;
    private final SectionDetector sections = SectionDetector.load();
    private final ContextAnalyzer context = ContextAnalyzer.load();
    private final ConcurrentLinkedQueue<CtakesPipeline> idle = new ConcurrentLinkedQueue<>();

    /** An annotator for the terms of a lexicon that walks no index. */
    public NoteAnnotator(Lexicon lexicon) {
        this(lexicon, Optional.empty());
    }

    /** An annotator for the terms of a lexicon, and the index to walk from them, if there is one. */
    public NoteAnnotator(Lexicon lexicon, Optional<IndexCoder> index) {
        this.index = index;
        this.dictionary = TermDictionary.of(lexicon);
        this.abbreviations = new AbbreviationContext(lexicon);
    }

    /** The dictionary's size in terms. */
    public int terms() {
        return dictionary.size();
    }

    /**
     * The wordings in a part of a mention's words as mentions of their own, which say of themselves what it says of itself.
     * Ambiguous short forms are none.
     *
     * @param begin where the part begins in the note; it ends with the mention
     */
    public List<Mention> within(Mention whole, String note, int begin) {
        int end = whole.span().end();
        return dictionary.find(Word.in(note, begin, end), note).stream()
                .flatMap(hit -> hit.terms().stream()
                        .filter(term -> term.kind() != TermKind.ABBREVIATION && Concepts.isCode(term.conceptId()))
                        .map(term -> whole.part(term.conceptId(), hit.span())))
                .distinct()
                .toList();
    }

    /** The mentions of a note. */
    public AnnotatedNote annotate(String note) {
        return annotate(note, List.of());
    }

    /**
     * The mentions of a note, and of the spans that the caller wants judged by their context as well: their concept is
     * {@link ExplicitSpans#GIVEN}.
     *
     * @throws IllegalArgumentException when a span lies outside the note
     */
    public AnnotatedNote annotate(String note, List<Span> given) {
        return annotate(note, given, PhraseDictionary.NONE);
    }

    /**
     * The same, with the mentions of further wordings by themselves: what else is found of the note does not depend on them.
     *
     * @throws IllegalArgumentException when a span lies outside the note
     */
    public AnnotatedNote annotate(String note, List<Span> given, PhraseDictionary phrases) {
        for (Span span : given) {
            if (span.end() > note.length()) {
                throw new IllegalArgumentException("the span " + span + " ends outside the note");
            }
        }
        if (note.isBlank()) {
            return new AnnotatedNote(List.of(), List.of(), List.of(), List.of(), List.of());
        }
        CtakesPipeline pipeline = borrow();
        try {
            return settled(note, pipeline.annotate(note, List.copyOf(given), phrases));
        } finally {
            idle.add(pipeline);
        }
    }

    private CtakesPipeline borrow() {
        CtakesPipeline free = idle.poll();
        return free == null ? new CtakesPipeline(sections, dictionary, index, context) : free;
    }

    /** Says of each ambiguous short form whether the note settles it: by its long form, or by a word of its context. */
    private AnnotatedNote settled(String note, AnnotatedNote found) {
        Set<String> writtenOut = found.mentions().stream()
                .filter(mention -> mention.kind() != TermKind.ABBREVIATION)
                .map(mention -> mention.mention().conceptId())
                .collect(Collectors.toSet());
        List<Mention> shortForms = found.mentions().stream()
                .filter(mention -> mention.kind() == TermKind.ABBREVIATION)
                .map(FoundMention::mention)
                .toList();
        boolean open = shortForms.stream()
                .anyMatch(mention ->
                        !writtenOut.contains(mention.conceptId()) && abbreviations.knows(mention.conceptId()));
        String folded = open ? AbbreviationContext.folded(note) : "";
        Map<String, Boolean> settled = new HashMap<>();
        shortForms.forEach(mention -> settled.computeIfAbsent(
                mention.conceptId(),
                concept -> writtenOut.contains(concept) || abbreviations.settles(concept, folded)));
        return new AnnotatedNote(
                found.sections(),
                found.mentions(),
                found.navigated(),
                shortForms.stream()
                        .map(mention -> new AmbiguousAbbreviation(mention.id(), settled.get(mention.conceptId())))
                        .toList(),
                found.phrases());
    }
}
