package org.hybridcode.expansion.review;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.hybridcode.expansion.corpus.CorpusException;
import org.hybridcode.expansion.share.Proportion;
import org.hybridcode.rules.generated.MappingRule;

/** The sheet on which people judge a sample of rules, and what it comes to. */
public final class AuditSheet {
    private static final CsvMapper CSV = CsvMapper.builder()
            .enable(CsvParser.Feature.WRAP_AS_ARRAY)
            .enable(CsvParser.Feature.SKIP_EMPTY_LINES)
            .build();
    private static final List<String> COLUMNS = List.of("id", "phrase", "code", "title", "state", "judgement");

    /** What a person can say of a rule. */
    public enum Judgement {
        /** The phrase means the code. */
        CORRECT,
        /** The category is right, and the code is not. */
        CATEGORY,
        /** Neither is. */
        INCORRECT
    }

    private AuditSheet() {}

    /**
     * Some rules, the same for a seed whatever the order of the rules.
     *
     * @param size how many at most
     */
    public static List<MappingRule> sample(List<MappingRule> rules, int size, long seed) {
        return rules.stream()
                .sorted(Comparator.comparing((MappingRule rule) -> digest(seed + ":" + rule.id())))
                .limit(size)
                .sorted()
                .toList();
    }

    private static String digest(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** The sheet as CSV; the judgement is left open: {@code correct}, {@code category} or {@code incorrect}. */
    public static String csv(List<MappingRule> sample) {
        StringBuilder sheet = new StringBuilder(String.join(",", COLUMNS)).append('\n');
        for (MappingRule rule : sample) {
            sheet.append(String.join(
                            ",",
                            rule.id(),
                            quoted(rule.phrase()),
                            rule.code().text(),
                            quoted(rule.title()),
                            rule.state().label(),
                            ""))
                    .append('\n');
        }
        return sheet.toString();
    }

    /** A cell of CSV; a spreadsheet takes none of them for a formula. */
    static String quoted(String text) {
        String plain = text.matches("[=+@-].*") ? " " + text : text;
        return '"' + plain.replace("\"", "\"\"") + '"';
    }

    /**
     * What a filled sheet comes to.
     *
     * @param right the share of correct rules: the expansion precision
     * @param category the share of rules whose category is right
     */
    public record Precision(Proportion right, Proportion category) {}

    /**
     * The precision of a filled sheet.
     *
     * @throws CorpusException when a row is not judged or says something else; names its line
     */
    public static Precision precision(Path sheet) {
        int all = 0;
        int right = 0;
        int category = 0;
        for (Map.Entry<Integer, Map<String, String>> row : rows(sheet).entrySet()) {
            Judgement judged = judgement(sheet, row.getKey(), row.getValue().getOrDefault("judgement", ""));
            all++;
            right += judged == Judgement.CORRECT ? 1 : 0;
            category += judged == Judgement.INCORRECT ? 0 : 1;
        }
        return new Precision(Proportion.of(right, all), Proportion.of(category, all));
    }

    private static Judgement judgement(Path sheet, int line, String text) {
        for (Judgement judgement : Judgement.values()) {
            if (judgement.name().equalsIgnoreCase(text.strip())) {
                return judgement;
            }
        }
        throw new CorpusException(
                sheet + ":" + line + ": the judgement is '" + text.strip() + "'; write correct, category or incorrect");
    }

    /**
     * The rows of a sheet by line, each by its columns.
     *
     * @throws CorpusException when it is no CSV with an id column
     */
    // The parser's own message may show words of a note, so it is not passed on.
    @SuppressWarnings("UnusedException")
    public static Map<Integer, Map<String, String>> rows(Path sheet) {
        Map<Integer, Map<String, String>> rows = new TreeMap<>();
        try (MappingIterator<String[]> records = CSV.readerFor(String[].class).readValues(Files.readString(sheet))) {
            List<String> header = records.hasNextValue()
                    ? List.of(records.nextValue()).stream()
                            .map(name -> name.strip().toLowerCase(Locale.ROOT))
                            .toList()
                    : List.of();
            if (!header.contains("id")) {
                throw new CorpusException(sheet + ":1: no column id");
            }
            for (int line = 2; records.hasNextValue(); line++) {
                String[] cells = records.nextValue();
                Map<String, String> row = new TreeMap<>();
                for (int i = 0; i < Math.min(cells.length, header.size()); i++) {
                    row.put(header.get(i), cells[i]);
                }
                rows.put(line, row);
            }
            return rows;
        } catch (JsonProcessingException e) {
            throw new CorpusException(sheet + " is no CSV: a quotation mark is not closed or not doubled");
        } catch (IOException e) {
            throw new CorpusException("cannot read " + sheet + "; give the sheet as CSV in UTF-8", e);
        }
    }
}
