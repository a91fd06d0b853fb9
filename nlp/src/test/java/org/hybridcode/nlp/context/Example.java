package org.hybridcode.nlp.context;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hybridcode.rules.facts.Assertion;
import org.hybridcode.rules.facts.Span;

/** A sentence whose target stands in the first pair of brackets that holds a word; others are boxes to tick. */
record Example(String sentence, Span target) {

    private static final Pattern BRACKET = Pattern.compile("\\[(?=[^\\s*\\]])");

    static Example parse(String marked) {
        Matcher bracket = BRACKET.matcher(marked);
        if (!bracket.find()) {
            throw new IllegalArgumentException("no target in brackets: " + marked);
        }
        int open = bracket.start();
        int close = marked.indexOf(']', open);
        String sentence = marked.substring(0, open) + marked.substring(open + 1, close) + marked.substring(close + 1);
        return new Example(sentence, new Span(open, close - 1));
    }

    Assertion by(ContextAnalyzer analyzer) {
        return analyzer.analyze(SentenceText.bare(sentence), List.of(target)).get(0);
    }
}
