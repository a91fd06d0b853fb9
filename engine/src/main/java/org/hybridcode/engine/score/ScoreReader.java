package org.hybridcode.engine.score;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.hybridcode.kb.table.Table;
import org.hybridcode.kb.table.TableRow;

/** Reads weights of traits; every fault names file, line and value. For one file. */
final class ScoreReader {
    private static final int OF_BASIS = 3;
    private static final int OF_SET = 6;
    private static final int OF_BASE = 5;
    private static final int OF_TRAIT = 6;

    private final String name;
    private final SortedMap<String, String> basis = new TreeMap<>();
    private final List<GoldShare> sets = new ArrayList<>();
    private final List<BaseWeight> bases = new ArrayList<>();
    private final List<TraitWeight> weights = new ArrayList<>();

    ScoreReader(String name) {
        this.name = name;
    }

    /** @throws IllegalStateException when a line says something else than it may */
    ScoreFile read(List<String> lines) {
        Table.rows(name, lines).forEach(this::row);
        List<RecordKind> kinds = bases.stream().map(BaseWeight::record).toList();
        if (!kinds.equals(List.of(RecordKind.values()))) {
            throw new IllegalStateException(
                    name + ": has lines 'base' for " + kinds + ", not one for each kind of record");
        }
        return new ScoreFile(basis, sets, new FittedWeights(bases, weights));
    }

    private void row(TableRow row) {
        try {
            switch (row.cell(0)) {
                case "basis" -> basis.put(row.filled(OF_BASIS).cell(1), row.cell(2));
                case "set" -> sets.add(set(row.filled(OF_SET)));
                case "base" -> bases.add(base(row.filled(OF_BASE)));
                case "trait" -> weights.add(weight(row.filled(OF_TRAIT)));
                default -> throw row.bad("no kind of line", row.cell(0));
            }
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException(row.bad(e.getMessage(), row.cell(0)).getMessage(), e);
        }
    }

    private static GoldShare set(TableRow row) {
        return new GoldShare(row.cell(1), row.cell(2), row.number(3), row.number(4), row.number(5));
    }

    private static BaseWeight base(TableRow row) {
        return new BaseWeight(row.constant(1, RecordKind.class), number(row, 2), row.number(3), row.number(4));
    }

    private static TraitWeight weight(TableRow row) {
        return new TraitWeight(
                row.constant(1, Trait.class),
                row.constant(2, RecordKind.class),
                number(row, 3),
                row.number(4),
                row.number(5));
    }

    private static double number(TableRow row, int column) {
        try {
            return Double.parseDouble(row.cell(column));
        } catch (NumberFormatException e) {
            throw new IllegalStateException(
                    row.bad("no number", row.cell(column)).getMessage(), e);
        }
    }
}
