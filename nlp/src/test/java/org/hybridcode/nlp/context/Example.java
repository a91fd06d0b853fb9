package org.hybridcode.nlp.context;

import java.util.List;
import org.hybridcode.rules.facts.Assertion;
import org.hybridcode.rules.facts.Span;

/** A sentence whose target stands in the first pair of brackets. */
record Example(String sentence, Span target) {

    static Example parse(String marked) {
        int open = marked.indexOf('[');
        int close = marked.indexOf(']', open);
        String sentence = marked.substring(0, open) + marked.substring(open + 1, close) + marked.substring(close + 1);
        return new Example(sentence, new Span(open, close - 1));
    }

    Assertion by(ContextAnalyzer analyzer) {
        return analyzer.analyze(SentenceText.bare(sentence), List.of(target)).get(0);
    }
}
