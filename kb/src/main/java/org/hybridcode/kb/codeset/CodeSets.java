package org.hybridcode.kb.codeset;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hybridcode.kb.code.CodePattern;
import org.hybridcode.kb.code.CodeRange;
import org.hybridcode.kb.code.Icd10Code;
import org.hybridcode.kb.code.Kept;
import org.hybridcode.kb.table.Table;
import org.hybridcode.kb.table.TableRow;

/** The named sets and pairs that the program comes with. Immutable and safe to share between threads. */
public final class CodeSets {
    private static final String SETS = "/hybridcode/kb/sets/code-sets.tsv";
    private static final String PAIRS = "/hybridcode/kb/sets/code-pairs.tsv";
    private static final String SET = "set";
    private static final String OFFER = "offer";
    private static final String CODES = "codes";
    private static final int SOURCE = 2;
    private static final CodeSets BUILT_IN = new CodeSets(readSets(), readPairs());

    private final Map<String, CodeSet> sets;
    private final Kept<Icd10Code, List<String>> names = new Kept<>(this::holding);
    private final List<RelatedCodes> pairs;
    private final Map<Character, List<CodeSet>> byLetter = new TreeMap<>();

    private CodeSets(Map<String, CodeSet> sets, List<RelatedCodes> pairs) {
        this.sets = Collections.unmodifiableMap(sets);
        this.pairs = List.copyOf(pairs);
        for (char letter = 'A'; letter <= 'Z'; letter++) {
            byLetter.put(letter, holding(letter));
        }
    }

    private List<CodeSet> holding(char letter) {
        return sets.values().stream()
                .filter(set -> set.codes().stream()
                        .map(CodePattern::range)
                        .anyMatch(range -> letter(range.first()) <= letter && letter <= letter(range.last())))
                .toList();
    }

    private static char letter(Icd10Code code) {
        return code.text().charAt(0);
    }

    /** The sets and pairs of the tables. */
    public static CodeSets builtIn() {
        return BUILT_IN;
    }

    /** Every set by its name. */
    public Map<String, CodeSet> sets() {
        return sets;
    }

    /** The pairs in the order of the table. */
    public List<RelatedCodes> pairs() {
        return pairs;
    }

    /** The pairs that stand in one of these relations, in the order of the table. */
    public List<RelatedCodes> pairs(String... relations) {
        List<String> wanted = List.of(relations);
        return pairs.stream().filter(pair -> wanted.contains(pair.relation())).toList();
    }

    /** The names of the sets that hold the code, in the order of the alphabet. */
    public List<String> namesOf(Icd10Code code) {
        return names.of(code);
    }

    private List<String> holding(Icd10Code code) {
        return byLetter.get(letter(code)).stream()
                .filter(set -> set.contains(code))
                .map(CodeSet::name)
                .toList();
    }

    private static Map<String, CodeSet> readSets() {
        Map<String, CodeSet> sets = new TreeMap<>();
        TableRow head = null;
        List<CodePattern> codes = new ArrayList<>();
        for (TableRow row : Table.read(SETS)) {
            switch (row.cell(0)) {
                case SET, OFFER -> {
                    add(sets, head, codes);
                    head = row;
                    codes.clear();
                }
                case CODES -> codes.addAll(patterns(row));
                default -> throw row.bad("no such row", row.cell(0));
            }
        }
        add(sets, head, codes);
        return sets;
    }

    private static void add(Map<String, CodeSet> sets, TableRow head, List<CodePattern> codes) {
        if (head == null) {
            return;
        }
        CodeSet set = new CodeSet(head.cell(1), head.cell(0).equals(OFFER), head.cell(SOURCE), codes);
        if (codes.isEmpty() || sets.put(set.name(), set) != null) {
            throw head.bad("a set without codes, or one that stands twice", set.name());
        }
    }

    private static List<CodePattern> patterns(TableRow row) {
        try {
            return CodePattern.parseList(row.cell(1));
        } catch (IllegalArgumentException e) {
            throw row.bad(e.getMessage(), row.cell(1));
        }
    }

    private static List<RelatedCodes> readPairs() {
        return Table.readNamed(PAIRS).stream()
                .map(row -> new RelatedCodes(row.cell(0), range(row, 1), range(row, 2)))
                .toList();
    }

    private static CodeRange range(TableRow row, int column) {
        try {
            return CodeRange.parse(row.cell(column));
        } catch (IllegalArgumentException e) {
            throw row.bad(e.getMessage(), row.cell(column));
        }
    }
}
