package org.hybridcode.nlp.ctakes;

import java.util.List;
import java.util.Optional;
import org.apache.ctakes.core.ae.SentenceDetector;
import org.apache.ctakes.core.ae.TokenizerAnnotatorPTB;
import org.apache.ctakes.typesystem.type.textspan.Segment;
import org.apache.uima.UIMAException;
import org.apache.uima.analysis_engine.AnalysisEngine;
import org.apache.uima.fit.factory.AnalysisEngineFactory;
import org.apache.uima.fit.factory.JCasFactory;
import org.apache.uima.jcas.JCas;
import org.hybridcode.kb.index.IndexCoder;
import org.hybridcode.nlp.context.ContextAnalyzer;
import org.hybridcode.nlp.dictionary.PhraseDictionary;
import org.hybridcode.nlp.dictionary.TermDictionary;
import org.hybridcode.nlp.measure.MeasureFinder;
import org.hybridcode.nlp.note.LineUnwrapper;
import org.hybridcode.nlp.section.Section;
import org.hybridcode.nlp.section.SectionDetector;
import org.hybridcode.rules.facts.Span;

/**
 * One cTAKES pipeline with its CAS, for one thread at a time: our sections, the stock sentence detector and tokenizer,
 * our dictionary and our context annotator, all on the cTAKES types.
 */
final class CtakesPipeline {
    private final SectionDetector sections;
    private final AnalysisEngine sentences;
    private final AnalysisEngine tokens;
    private final List<CasStep> steps;
    private final ContextAnalyzer context;
    private final JCas cas;

    CtakesPipeline(
            SectionDetector sections, TermDictionary dictionary, Optional<IndexCoder> index, ContextAnalyzer context) {
        this.sections = sections;
        this.context = context;
        this.steps = List.of(
                new LabelStep(),
                new DictionaryStep(dictionary, index.map(coder -> new IndexWalk(coder, dictionary))),
                new ExplicitCodeStep(),
                new CircumstanceStep(),
                new MeasureStep(MeasureFinder.load()),
                new ContextStep(context));
        try {
            this.sentences = AnalysisEngineFactory.createEngine(SentenceDetector.createAnnotatorDescription());
            this.tokens = AnalysisEngineFactory.createEngine(TokenizerAnnotatorPTB.createAnnotatorDescription());
            this.cas = JCasFactory.createJCas();
        } catch (UIMAException e) {
            throw new IllegalStateException("the cTAKES pipeline cannot start", e);
        }
    }

    /** The mentions of a note that is not blank. */
    AnnotatedNote annotate(String note, List<Span> given, PhraseDictionary phrases) {
        List<Section> found = sections.detect(note);
        cas.reset();
        cas.setDocumentText(LineUnwrapper.unwrap(
                note,
                found.stream().filter(Section::headed).map(Section::heading).toList()));
        SegmentStep.write(cas, found);
        process();
        ExplicitSpans.write(cas, given);
        steps.forEach(step -> step.process(cas, found));
        AnnotatedNote read = new MentionReader(cas, found).read();
        return phrases.isEmpty() ? read : read.withPhrases(new PhraseStep(phrases, context).find(cas, found));
    }

    private void process() {
        try {
            sentences.process(cas);
            SentenceJoins.join(cas);
            List<Segment> segments = SegmentStep.joined(cas);
            tokens.process(cas);
            SegmentStep.parted(cas, segments);
        } catch (UIMAException e) {
            // The message of a cTAKES exception may hold text of the note; its class alone is safe to pass on.
            throw new IllegalStateException(
                    "cTAKES failed on the note: " + e.getClass().getSimpleName());
        }
    }
}
