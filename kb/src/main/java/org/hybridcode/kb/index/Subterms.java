package org.hybridcode.kb.index;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hybridcode.kb.concept.Phrases;

/** What can be reached from a term in one step, by word: its subterms, and those below subterms that only link. */
final class Subterms {
    /** A subterm with the linking ones on the way to it, and the words of one form of its title. */
    record Choice(List<IndexTerm> steps, Needed needed) {
        Choice {
            steps = List.copyOf(steps);
        }

        IndexTerm term() {
            return steps.get(steps.size() - 1);
        }
    }

    private final Map<String, List<Choice>> byWord = new HashMap<>();
    private final Map<Set<String>, Choice> byWords = new HashMap<>();
    private final Map<String, Choice> byForm = new HashMap<>();
    private final List<IndexTerm> unspecified;
    private final WordMarks marks;

    private Subterms(IndexTerm term) {
        this.unspecified = term.children().stream()
                .filter(child -> child.title().startsWith("unspecified"))
                .toList();
        add(term, List.of());
        this.marks = new WordMarks(byWord.keySet());
    }

    static Subterms of(IndexTerm term) {
        return new Subterms(term);
    }

    private void add(IndexTerm above, List<IndexTerm> links) {
        for (IndexTerm child : above.children()) {
            if (links.isEmpty() || IndexWords.isPassedTo(above.parent().orElse(above), above, child.title())) {
                List<IndexTerm> steps = new ArrayList<>(links);
                steps.add(child);
                if (!addForms(child, steps) || IndexWords.isPassed(above, child)) {
                    add(child, steps);
                }
            }
        }
    }

    /** Whether the child's title needs a word at all. */
    private boolean addForms(IndexTerm child, List<IndexTerm> steps) {
        boolean needs = false;
        byForm.putIfAbsent(Phrases.key(child.printed()), new Choice(steps, Needed.of(child.title())));
        for (String form : TitleForms.of(child.title())) {
            Needed needed = Needed.of(form);
            if (!needed.words().isEmpty()) {
                needs = true;
                Choice choice = new Choice(steps, needed);
                add(choice);
                byForm.putIfAbsent(Phrases.key(form), choice);
            }
        }
        return needs;
    }

    private void add(Choice choice) {
        byWord.computeIfAbsent(choice.needed().key(), none -> new ArrayList<>(1))
                .add(choice);
        byWords.putIfAbsent(new HashSet<>(choice.needed().words()), choice);
    }

    boolean isEmpty() {
        return byWord.isEmpty();
    }

    /** The choices whose most telling word is this one. */
    List<Choice> at(String word) {
        return marks.mayHold(word) ? byWord.getOrDefault(word, List.of()) : List.of();
    }

    /** Whether one of these words may lead to a choice, or there is one that needs none: those of what is (un)specified. */
    boolean mayHoldAny(List<String> looked) {
        if (!unspecified.isEmpty() || marks.mayHold("specified")) {
            return true;
        }
        for (String word : looked) {
            if (marks.mayHold(word)) {
                return true;
            }
        }
        return false;
    }

    /** The subterms for when nothing more is said, in document order. */
    List<IndexTerm> unspecified() {
        return unspecified;
    }

    /** The words by which choices are found. */
    Set<String> words() {
        return byWord.keySet();
    }

    /** The choice whose title is this phrase, or else the one that needs exactly its words. */
    Optional<Choice> exactly(String phrase) {
        return Optional.ofNullable(byForm.get(Phrases.key(phrase)))
                .or(() -> Optional.ofNullable(
                        byWords.get(new HashSet<>(Needed.of(phrase).words()))));
    }
}
