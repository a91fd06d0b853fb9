package org.hybridcode.rules.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Reads the rules of a file that the linter has passed. */
public final class RuleReader {
    private final String file;
    private final Words words;

    private RuleReader(String file, Words words) {
        this.file = file;
        this.words = words;
    }

    /**
     * The rules of a text in its order.
     *
     * @param file the file's name
     * @param text a text without findings of the linter
     * @throws IllegalStateException when the text holds what the linter would have refused
     */
    public static List<ReadRule> read(String file, String text) {
        RuleReader reader = new RuleReader(file, new Words(Word.of(text)));
        List<ReadRule> rules = new ArrayList<>();
        reader.words.skipTo("rule");
        while (reader.words.peek().kind() != Word.Kind.END) {
            rules.add(reader.rule());
            reader.words.skipTo("rule");
        }
        return List.copyOf(rules);
    }

    private ReadRule rule() {
        Word first = words.next();
        String[] name = words.next().content().split(" ", 2);
        Map<String, String> metadata = new TreeMap<>();
        String layer = "";
        while (!words.peek().is("when")) {
            if (words.take("@")) {
                String key = words.next().text();
                words.expect("(");
                metadata.put(key, words.next().content());
                words.expect(")");
            } else if (words.next().is("group")) {
                layer = words.next().content();
            }
        }
        words.expect("when");
        List<Condition> conditions = new ConditionReader(words).all();
        words.expect("then");
        List.of("insert", "(", "new").forEach(words::expect);
        String verdict = words.next().text();
        List<Operand> arguments = arguments();
        words.skipTo("end");
        words.next();
        return new ReadRule(name[0], name[1], layer, file, words.from(first), metadata, conditions, verdict, arguments);
    }

    private List<Operand> arguments() {
        ExpressionReader expressions = new ExpressionReader(words);
        List<Operand> arguments = new ArrayList<>();
        words.expect("(");
        do {
            arguments.add(expressions.operand());
        } while (words.take(","));
        words.expect(")");
        return arguments;
    }
}
