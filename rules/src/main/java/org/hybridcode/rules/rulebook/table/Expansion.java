package org.hybridcode.rules.rulebook.table;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.drools.template.ObjectDataCompiler;
import org.hybridcode.kb.code.CodeRange;
import org.hybridcode.kb.code.Icd10Code;

/**
 * What a table stands for.
 *
 * @param drl the rules
 * @param rows the row that each line of the rules was made of; 0 for the head of the text
 * @param replacements the codes that come into play with the two that they stand for
 * @param choices the headers whose billable codes a query offers
 */
public record Expansion(String drl, List<Integer> rows, List<Replacement> replacements, List<Choices> choices) {
    private static final String FOLDER = "/templates/";
    private static final String HEAD = "head.txt";
    private static final Pattern OPTION = Pattern.compile("@if\\{(\\w+) != ''\\}(.*?)@end\\{\\}", Pattern.DOTALL);
    private static final String WRITTEN = " as written";

    /** Copies the lists. */
    public Expansion {
        Objects.requireNonNull(drl, "drl");
        rows = List.copyOf(rows);
        replacements = List.copyOf(replacements);
        choices = List.copyOf(choices);
    }

    static Expansion of(TableKind kind, Map<Integer, Map<String, String>> cells) {
        String template = new String(resource(kind.label() + ".template"), StandardCharsets.UTF_8);
        StringBuilder drl = new StringBuilder();
        List<Integer> rows = new ArrayList<>();
        append(new String(resource(HEAD), StandardCharsets.UTF_8), 0, drl, rows);
        List<Replacement> replacements = new ArrayList<>();
        List<Choices> choices = new ArrayList<>();
        cells.forEach((row, values) -> {
            String rule = new ObjectDataCompiler().compile(List.of(values), filled(template, values));
            append(rule.strip() + "\n", row, drl, rows);
            if (kind == TableKind.REPLACE) {
                replacements.add(new Replacement(
                        range(values, "first"), range(values, "second"), new Icd10Code(values.get("by"))));
            } else if (kind == TableKind.ASK_WHEN) {
                choices.add(new Choices(range(values, "code"), new Icd10Code(values.get("choices"))));
            }
        });
        return new Expansion(drl.toString(), rows, replacements, choices);
    }

    /** The template without the parts for cells that are empty: of two such parts, Drools loses what stands between. */
    private static ByteArrayInputStream filled(String template, Map<String, String> values) {
        String text = OPTION.matcher(template)
                .replaceAll(part ->
                        Matcher.quoteReplacement(values.get(part.group(1)).isEmpty() ? "" : part.group(2)));
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static CodeRange range(Map<String, String> values, String column) {
        return CodeRange.parse(values.get(column + WRITTEN));
    }

    private static void append(String text, int row, StringBuilder drl, List<Integer> rows) {
        text.lines().forEach(line -> {
            drl.append(line).append('\n');
            rows.add(row);
        });
    }

    private static byte[] resource(String name) {
        try (InputStream in = Objects.requireNonNull(Expansion.class.getResourceAsStream(FOLDER + name), name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name, e);
        }
    }
}
