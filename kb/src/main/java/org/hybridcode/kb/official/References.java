package org.hybridcode.kb.official;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hybridcode.kb.code.CodePattern;
import org.hybridcode.kb.code.CodeRange;
import org.hybridcode.kb.code.Icd10Code;
import org.hybridcode.kb.codebook.NoteKind;

/**
 * Finds the references in a line of a note: in its brackets, or, where no bracket holds one, in the running text. What
 * brackets hold must be understood whole; in running text a list of codes ends where other words begin.
 */
final class References {
    /** A line that names no code at all. */
    static final String NO_CODE = "names no code";

    private static final Pattern BRACKETS = Pattern.compile("\\(([^()]*)\\)");
    private static final Pattern CODE = Pattern.compile(CodePattern.CODE);
    private static final String BETWEEN = "(?:[\\s,;.-]|\\band\\b|\\bor\\b|\\bto\\b|\\bthrough\\b)+";
    private static final Pattern RUN =
            Pattern.compile(CodePattern.CODE + "(?:" + BETWEEN + CodePattern.CODE + ")*\\.?-*(?:\\s+with\\b.*)?");
    private static final Pattern CHAPTER = Pattern.compile("\\bChapter (\\d{1,2})\\b");

    private final Set<Icd10Code> categories;
    private final Map<Integer, CodeRange> chapters;

    /** What a line holds: its references, or why it was not understood. */
    record Found(List<CodePattern> patterns, Optional<String> fault) {}

    /**
     * @param categories the categories that the Tabular List has
     * @param chapters the chapters by their number
     */
    References(Set<Icd10Code> categories, Map<Integer, CodeRange> chapters) {
        this.categories = Set.copyOf(categories);
        this.chapters = Map.copyOf(chapters);
    }

    /**
     * Reads a line. A chapter named in words counts, except for Excludes1: "code to condition in Chapter 15" sends to one
     * code and does not forbid a whole chapter.
     */
    Found in(NoteKind kind, String text) {
        List<CodePattern> patterns = new ArrayList<>();
        try {
            for (String list : lists(text)) {
                patterns.addAll(CodePattern.parseList(list));
            }
        } catch (IllegalArgumentException e) {
            return new Found(List.of(), Optional.of(e.getMessage()));
        }
        if (kind != NoteKind.EXCLUDES1) {
            chaptersNamed(text, patterns);
        }
        List<CodePattern> distinct = patterns.stream().distinct().toList();
        return unknown(distinct)
                .map(code -> new Found(List.of(), Optional.of("names " + code + ", which the Tabular List has not")))
                .orElse(new Found(distinct, distinct.isEmpty() ? Optional.of(NO_CODE) : Optional.empty()));
    }

    private static List<String> lists(String text) {
        List<String> bracketed = BRACKETS.matcher(text)
                .results()
                .map(match -> match.group(1).strip())
                .filter(inside -> CODE.matcher(inside).find())
                .toList();
        return !bracketed.isEmpty() || text.endsWith(":") ? bracketed : runs(text);
    }

    private static List<String> runs(String text) {
        return RUN.matcher(text).results().map(match -> match.group().strip()).toList();
    }

    private void chaptersNamed(String text, List<CodePattern> patterns) {
        Matcher named = CHAPTER.matcher(text);
        while (patterns.isEmpty() && named.find()) {
            Optional.ofNullable(chapters.get(Integer.valueOf(named.group(1))))
                    .ifPresent(chapter -> patterns.add(CodePattern.of(chapter)));
        }
    }

    private Optional<Icd10Code> unknown(List<CodePattern> patterns) {
        return patterns.stream()
                .map(CodePattern::range)
                .filter(range -> range.first().equals(range.last()))
                .map(CodeRange::first)
                .filter(code -> !categories.contains(code.category()))
                .findFirst();
    }
}
