package org.hybridcode.kb.release;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hybridcode.kb.concept.Term;
import org.hybridcode.kb.concept.TermKind;

/**
 * The file of folded wordings that an import writes: kind, concept and key in each line, of an abbreviation also its
 * spelling and its context words. It holds hundreds of thousands
 * of lines and is read at every start, so a line is cut by hand and makes nothing but its term.
 */
final class TermRows {
    private static final Map<String, TermKind> KINDS =
            Stream.of(TermKind.values()).collect(Collectors.toMap(TermRows::label, kind -> kind));

    private TermRows() {}

    private static String label(TermKind kind) {
        return kind.name().substring(0, 3);
    }

    /** The lines of the terms, by key. */
    static List<String> lines(List<Term> terms) {
        return terms.stream()
                .sorted(Comparator.comparing(Term::key).thenComparing(Term::conceptId))
                .map(TermRows::line)
                .toList();
    }

    /** An abbreviation also says how it is written, and the words that settle it. */
    private static String line(Term term) {
        String line = label(term.kind()) + "\t" + term.conceptId() + "\t" + term.key();
        return term.kind() == TermKind.ABBREVIATION
                ? line + "\t" + term.phrase() + "\t" + String.join("|", term.context())
                : line;
    }

    /** Hands every term on, in the order of the file. */
    static void read(String file, String text, Consumer<Term> terms) {
        int number = 1;
        for (int begin = 0; begin < text.length(); number++) {
            int end = text.indexOf('\n', begin);
            int last = end < 0 ? text.length() : end;
            terms.accept(term(file, number, text.substring(begin, last)));
            begin = last + 1;
        }
    }

    private static Term term(String file, int number, String line) {
        int first = line.indexOf('\t');
        int second = line.indexOf('\t', first + 1);
        TermKind kind = first < 0 ? null : KINDS.get(line.substring(0, first));
        if (kind == null || second < 0 || second == line.length() - 1) {
            throw new KnowledgeBaseException(file + ":" + number + ": '" + line + "' is no kind, concept and key;"
                    + " this file is written by an import: import the release again");
        }
        String concept = line.substring(first + 1, second);
        return kind == TermKind.ABBREVIATION
                ? abbreviation(concept, line.substring(second + 1).split("\t", -1))
                : Term.ofKey(line.substring(second + 1), concept, kind);
    }

    private static Term abbreviation(String concept, String[] cells) {
        return new Term(cells[1], cells[0], concept, TermKind.ABBREVIATION, List.of(cells[2].split("\\|", -1)));
    }
}
