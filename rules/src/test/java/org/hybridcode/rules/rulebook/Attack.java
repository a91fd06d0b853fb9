package org.hybridcode.rules.rulebook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import org.drools.decisiontable.parser.csv.CsvLineParser;

/**
 * A way out of the subset, as a file that tries it.
 *
 * @param name what it tries
 * @param file the file's name
 * @param text the file
 * @param code whether the text holds a statement that would be seen
 */
record Attack(String name, String file, String text, boolean code) {
    static final String CANARY = "hybridcode.canary";

    private static final Path LIST = Path.of("src/test/resources/attacks/attacks.txt");
    private static final Path EXAMPLES = Path.of("src/main/resources/examples");
    private static final String CALL = "System.setProperty(\"" + CANARY + "\", \"1\")";
    private static final String RULE = """
            package site
            import org.hybridcode.rules.facts.Candidate
            import org.hybridcode.rules.facts.Evidence
            import org.hybridcode.rules.facts.Rejection
            <top>
            rule "<name>"
                @Source("a sample") @Effective("2015-10-01/..") @Owner("o") @Status("approved") @Remedy("r") <meta>
                ruleflow-group "visit" <group>
            when
                $c : Candidate($p : proposal<inside>)
                <when>
            then
                <then>
            end
            """;

    /** A rule that tries nothing, into which the attacks are put. */
    static Attack none() {
        return new Attack("nothing", "attack.drl", rule("", ""), false);
    }

    /** All of the list. */
    static List<Attack> all() {
        try {
            return Files.readAllLines(LIST).stream()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(Attack::parse)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Attack parse(String line) {
        String[] parts = line.split(" \\| ", 3);
        boolean code = parts[2].contains("%") || parts[2].contains("&") || parts[2].contains(CANARY);
        String text = parts[2].replaceAll("(?<!&)&(?!&)|%", Matcher.quoteReplacement(CALL))
                .replace('#', '\n')
                .replace('~', '\r');
        int csv = parts[1].indexOf(".csv.");
        if (csv > 0) {
            return table(parts[0], parts[1].substring(0, csv) + ".csv", parts[1].substring(csv + 5), text, code);
        }
        return new Attack(parts[0], "attack.drl", parts[1].equals("file") ? text : rule(parts[1], text), code);
    }

    private static String rule(String place, String text) {
        String rule = RULE;
        for (String each : List.of("top", "name", "meta", "group", "inside", "when", "then")) {
            String usual =
                    switch (each) {
                        case "name" -> "SITE-0001 Abc";
                        case "then" -> "insert(new Rejection($p, \"x\"));";
                        default -> "";
                    };
            String put = each.equals("inside") ? ", " + text : text;
            rule = rule.replace("<" + each + ">", each.equals(place) ? put : usual);
        }
        return rule;
    }

    /** The worked example with one cell changed; the call's quotes are doubled, as CSV writes them. */
    private static Attack table(String name, String file, String column, String text, boolean code) {
        try {
            List<String> lines = Files.readAllLines(EXAMPLES.resolve(file));
            List<String> titles = new CsvLineParser().parse(lines.get(0));
            List<String> cells = new ArrayList<>(new CsvLineParser().parse(lines.get(1)));
            cells.set(titles.indexOf(column), text.replace("\"\"", "\""));
            String row = String.join(
                    ",",
                    cells.stream()
                            .map(cell -> "\"" + cell.replace("\"", "\"\"") + "\"")
                            .toList());
            return new Attack(name, file, lines.get(0) + "\n" + row + "\n", code);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean table() {
        return file.endsWith(".csv");
    }
}
