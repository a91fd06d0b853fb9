package org.hybridcode.nlp.context;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hybridcode.kb.table.Table;
import org.hybridcode.kb.table.TableRow;
import org.hybridcode.rules.facts.CueKind;

/**
 * Reads the cue files: phrase, kind, direction, reach, what ends it, example. In a phrase {@code a|b} offers a choice of
 * words, {@code [a]} a word that may be missing, and {@code <a>} a class of words.
 */
final class LexiconReader {

    /** The scope of a heading that opens a list inside a sentence; its cue is told in brackets, as a section's is. */
    private static final String LIST = "list";

    private static final List<String> FILES = List.of(
            "negation.tsv", "history.tsv", "uncertainty.tsv", "hypothetical.tsv", "experiencer.tsv", "terminators.tsv");
    private static final int WIDTH = 6;
    private static final String VERBS = "verb";
    private static final int MOST_SPELLINGS = 600;
    private static final long NO_GROUP = 0;
    private static final int SENTENCE = Integer.MAX_VALUE;

    private final Map<String, Long> groups = new TreeMap<>();
    private final Map<String, ScopeRule> rules = new HashMap<>();

    private LexiconReader() {}

    /** The lexicon of the class path's files. */
    static Lexicon read() {
        return read(Table.read("/hybridcode/context/scopes.tsv", 4), rows());
    }

    /** The rows of all cue files, in the order of the files. */
    static List<TableRow> rows() {
        return FILES.stream()
                .flatMap(file -> Table.read("/hybridcode/context/" + file, WIDTH).stream())
                .toList();
    }

    /** The lexicon of the given scope rules and cue rows. */
    static Lexicon read(List<TableRow> scopes, List<TableRow> cues) {
        LexiconReader reader = new LexiconReader();
        scopes.forEach(reader::addRule);
        Lexicon lexicon = new Lexicon(new PhraseTrie(), new PhraseTrie(), reader.groups.getOrDefault(VERBS, NO_GROUP));
        cues.forEach(row -> reader.addEntries(row, lexicon));
        return lexicon;
    }

    /** Every spelling that a row's phrase stands for. */
    static List<String> spellings(String phrase) {
        List<String> spellings = List.of("");
        for (String part : phrase.split(" ", -1)) {
            spellings = extend(spellings, choices(part));
        }
        return spellings.stream().map(String::strip).distinct().toList();
    }

    private static List<String> choices(String part) {
        boolean optional = part.length() > 2 && part.startsWith("[") && part.endsWith("]");
        List<String> choices =
                new ArrayList<>(List.of((optional ? part.substring(1, part.length() - 1) : part).split("\\|", -1)));
        if (optional) {
            choices.add("");
        }
        return choices;
    }

    private static List<String> extend(List<String> heads, List<String> choices) {
        List<String> longer = new ArrayList<>();
        for (String head : heads) {
            for (String choice : choices) {
                longer.add(choice.isEmpty() ? head : head + " " + choice);
            }
        }
        return longer;
    }

    private void addRule(TableRow row) {
        long ends = 0;
        for (String group : row.cell(2).split(" ", -1)) {
            groups.putIfAbsent(group, 1L << groups.size());
            ends |= groups.get(group);
        }
        if (groups.size() > Long.SIZE) {
            throw row.bad("more than " + Long.SIZE + " terminator groups", row.cell(2));
        }
        if (rules.put(row.cell(0), new ScopeRule(commaRule(row), ends)) != null) {
            throw row.bad("a second rule of this name", row.cell(0));
        }
    }

    private static CommaRule commaRule(TableRow row) {
        return switch (row.cell(1)) {
            case "cross" -> CommaRule.CROSS;
            case "stop" -> CommaRule.STOP;
            case "cross-or-list" -> CommaRule.CROSS_OR_LIST;
            case "cross-subject-list" -> CommaRule.CROSS_SUBJECT_LIST;
            default -> throw row.bad("no such comma rule", row.cell(1));
        };
    }

    private void addEntries(TableRow row, Lexicon lexicon) {
        List<String> spellings = spellings(row.cell(0));
        if (spellings.size() > MOST_SPELLINGS) {
            throw row.bad("more than " + MOST_SPELLINGS + " spellings", row.cell(0));
        }
        for (String spelling : spellings) {
            Entry entry = entry(row, spelling);
            PhraseTrie trie = entry instanceof Entry.Terminator ? lexicon.terminators() : lexicon.cues();
            if (!trie.add(Tokenizer.words(spelling), entry)) {
                throw row.bad("contradicts an earlier row on", spelling);
            }
        }
    }

    private Entry entry(TableRow row, String phrase) {
        return switch (row.cell(2)) {
            case "pre" -> cue(row, phrase, Direction.PRE, Effect.GIVES);
            case "post" -> cue(row, phrase, Direction.POST, Effect.GIVES);
            case "topic" -> cue(row, phrase, Direction.TOPIC, Effect.GIVES);
            case "both" -> cue(row, phrase, Direction.BOTH, Effect.GIVES);
            case "bare-pre" -> cue(row, phrase, Direction.PRE, Effect.GIVES_WITHOUT_SECTION);
            case "listed-post" -> cue(row, phrase, Direction.POST, Effect.GIVES_IN_HISTORY);
            case "cancel-pre" -> cue(row, phrase, Direction.PRE, Effect.TAKES_BACK);
            case "cancel-post" -> cue(row, phrase, Direction.POST, Effect.TAKES_BACK);
            case "pseudo" -> new Entry.Pseudo(phrase);
            case "terminator" -> new Entry.Terminator(phrase, group(row), false);
            case "whole-terminator" -> new Entry.Terminator(phrase, group(row), true);
            case "no-terminator" -> new Entry.Terminator(phrase, NO_GROUP, false);
            default -> throw row.bad("no such direction", row.cell(2));
        };
    }

    private Entry cue(TableRow row, String phrase, Direction direction, Effect effect) {
        ScopeRule rule = rules.get(row.cell(4));
        if (rule == null) {
            throw row.bad("no such scope rule", row.cell(4));
        }
        String said = row.cell(4).equals(LIST) ? "[" + phrase + "]" : phrase;
        return new Entry.CueEntry(said, row.constant(1, CueKind.class), direction, reach(row), rule, effect);
    }

    private long group(TableRow row) {
        Long group = groups.get(row.cell(4));
        if (group == null) {
            throw row.bad("ends no scope rule", row.cell(4));
        }
        return group;
    }

    private static int reach(TableRow row) {
        String reach = row.cell(3);
        if (reach.equals("sentence")) {
            return SENTENCE;
        }
        if (!reach.matches("\\d{1,2}")) {
            throw row.bad("a reach is a number of words or 'sentence'", reach);
        }
        return Integer.parseInt(reach);
    }
}
