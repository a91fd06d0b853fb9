package org.hybridcode.tests.stock;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.ctakes.core.ae.SentenceDetector;
import org.apache.ctakes.core.ae.SimpleSegmentAnnotator;
import org.apache.ctakes.core.ae.TokenizerAnnotatorPTB;
import org.apache.ctakes.dictionary.lookup2.ae.DefaultJCasTermAnnotator;
import org.apache.ctakes.necontexts.ContextAnnotator;
import org.apache.ctakes.necontexts.status.StatusContextAnalyzer;
import org.apache.ctakes.necontexts.status.StatusContextHitConsumer;
import org.apache.ctakes.typesystem.type.textsem.IdentifiedAnnotation;
import org.apache.uima.UIMAException;
import org.apache.uima.analysis_engine.AnalysisEngine;
import org.apache.uima.fit.factory.AggregateBuilder;
import org.apache.uima.fit.factory.AnalysisEngineFactory;
import org.apache.uima.fit.util.JCasUtil;
import org.apache.uima.jcas.JCas;
import org.hybridcode.kb.concept.Term;

/**
 * The stock pipeline of cTAKES over the terms of a knowledge base: sentences, tokens, dictionary-lookup-fast and
 * ContextAnnotator for negation and status. It finds concepts and codes nothing. For one thread.
 */
final class StockPipeline {
    private static final String DESCRIPTOR = """
            <lookupSpecification>
             <dictionaries><dictionary><name>Terms</name>
              <implementationName>org.apache.ctakes.dictionary.lookup2.dictionary.BsvRareWordDictionary</implementationName>
              <properties><property key="bsvPath" value="%1$s"/></properties></dictionary></dictionaries>
             <conceptFactories><conceptFactory><name>Concepts</name>
              <implementationName>org.apache.ctakes.dictionary.lookup2.concept.BsvConceptFactory</implementationName>
              <properties><property key="bsvPath" value="%1$s"/></properties></conceptFactory></conceptFactories>
             <dictionaryConceptPairs><dictionaryConceptPair><name>Pair</name><dictionaryName>Terms</dictionaryName>
              <conceptFactoryName>Concepts</conceptFactoryName></dictionaryConceptPair></dictionaryConceptPairs>
             <rareWordConsumer><name>Consumer</name>
              <implementationName>org.apache.ctakes.dictionary.lookup2.consumer.PrecisionTermConsumer</implementationName>
              <properties><property key="codingScheme" value="KB"/></properties></rareWordConsumer>
            </lookupSpecification>
            """;
    private static final String STATUS_SCOPE = "10";

    private final AnalysisEngine engine;
    private final JCas cas;

    /**
     * A pipeline.
     *
     * @param folder where the dictionary is written
     */
    StockPipeline(List<Term> terms, Path folder) throws IOException, UIMAException {
        Path dictionary = folder.resolve("terms.bsv");
        write(terms, dictionary);
        Path descriptor = Files.writeString(
                folder.resolve("terms.xml"), DESCRIPTOR.formatted(dictionary.toAbsolutePath()), StandardCharsets.UTF_8);
        AggregateBuilder steps = new AggregateBuilder();
        steps.add(AnalysisEngineFactory.createEngineDescription(SimpleSegmentAnnotator.class));
        steps.add(SentenceDetector.createAnnotatorDescription());
        steps.add(TokenizerAnnotatorPTB.createAnnotatorDescription());
        steps.add(AnalysisEngineFactory.createEngineDescription(
                DefaultJCasTermAnnotator.class,
                "LookupXml",
                descriptor.toAbsolutePath().toString(),
                "minimumSpan",
                2,
                "exclusionTags",
                ""));
        steps.add(ContextAnnotator.createAnnotatorDescription());
        steps.add(AnalysisEngineFactory.createEngineDescription(
                ContextAnnotator.class,
                ContextAnnotator.CONTEXT_ANALYZER_CLASS_PARAM,
                StatusContextAnalyzer.class.getName(),
                ContextAnnotator.CONTEXT_HIT_CONSUMER_CLASS_PARAM,
                StatusContextHitConsumer.class.getName(),
                ContextAnnotator.MAX_LEFT_SCOPE_SIZE_PARAM,
                Integer.valueOf(STATUS_SCOPE),
                ContextAnnotator.MAX_RIGHT_SCOPE_SIZE_PARAM,
                Integer.valueOf(STATUS_SCOPE)));
        this.engine = steps.createAggregate();
        this.cas = engine.newJCas();
    }

    /** A row for each term; ICD codes would all become one concept, so concepts are numbered. */
    private static void write(List<Term> terms, Path file) throws IOException {
        Map<String, String> concepts = new HashMap<>();
        try (Writer out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            for (Term term : terms) {
                String concept =
                        concepts.computeIfAbsent(term.conceptId(), id -> "C%07d".formatted(concepts.size() + 1));
                String phrase = term.phrase().toLowerCase(Locale.ROOT).replace('|', ' ');
                out.write(concept + "|T047|" + phrase + "|" + phrase + "\n");
            }
        }
    }

    /** How many mentions it finds in a note, and how many of them it holds for denied. */
    int[] find(String note) {
        try {
            cas.reset();
            cas.setDocumentText(note);
            engine.process(cas);
        } catch (UIMAException e) {
            throw new IllegalStateException("the stock pipeline fails", e);
        }
        int[] found = new int[2];
        for (IdentifiedAnnotation mention : JCasUtil.select(cas, IdentifiedAnnotation.class)) {
            if (mention.getOntologyConceptArr() != null) {
                found[0]++;
                found[1] += mention.getPolarity() < 0 ? 1 : 0;
            }
        }
        return found;
    }
}
