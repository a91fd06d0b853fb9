package org.hybridcode.kb.index;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.hybridcode.kb.concept.Phrases;

/**
 * The wordings under which terms of the index are said in notes: main terms in each form, and paths of one to three
 * subterms in the order of speech ({@code Failure, heart, systolic}: "systolic heart failure"). Of two terms with one
 * wording the one nearer to its main term is meant, then the first.
 */
public final class Wordings {
    private static final int DEEPEST = 3;
    private static final int MOST_FORMS = 3;
    private static final int MOST_WORDS = 8;
    private static final List<String> ADJECTIVE_ENDINGS =
            List.of("al", "ic", "ar", "ary", "ous", "ed", "ive", "ing", "ile", "ant", "ent", "oid");
    private static final Pattern ONE_WORD = Pattern.compile("[a-z]+");

    private final Map<String, Wording> byKey = new TreeMap<>();

    private Wordings() {}

    /** Every wording of the index, ordered by its folded words, each once. */
    public static List<Wording> of(AlphabeticIndex index) {
        Wordings wordings = new Wordings();
        for (IndexTerm main : index.mains()) {
            if (main.table() != IndexTable.NEOPLASM) {
                wordings.addMain(main);
            }
        }
        return List.copyOf(wordings.byKey.values());
    }

    /** Whether folded words name nothing by themselves: everyday or too general words alone. */
    public static boolean isGeneral(List<String> folded) {
        return GeneralWords.isGeneral(folded);
    }

    /** Whether nothing but one word that is too general to name a condition is said, with words that link or without. */
    public static boolean isOneGeneralWord(List<String> folded) {
        return isGeneral(folded)
                && folded.stream().filter(word -> !IndexWords.isLink(word)).count() < 2;
    }

    private void addMain(IndexTerm main) {
        List<String> forms = TitleForms.of(main.title());
        Set<String> alone = new LinkedHashSet<>(forms);
        String title = main.title();
        int comma = title.indexOf(", ");
        if (comma > 0 && forms.size() == 1) {
            alone.add(title.substring(comma + 2) + " " + title.substring(0, comma));
        }
        if (main.table() == IndexTable.EXTERNAL) {
            forms.forEach(form -> alone.addAll(IndexWords.lookedUpAs(Phrases.key(form))));
        }
        alone.forEach(text -> add(text, main));
        if (!main.table().hasCells()) {
            List<String> heads = List.copyOf(alone);
            addBelow(main, heads.subList(0, 1), main, 1);
            addAdjectives(main, heads);
        }
    }

    /** {@code Abdomen, abdominal} with angina: the adjective stands before the subterm. */
    private void addAdjectives(IndexTerm main, List<String> heads) {
        for (IndexTerm child : main.children()) {
            for (String form : isSaid(child) ? forms(child) : List.<String>of()) {
                heads.stream()
                        .skip(1)
                        .filter(head -> !isLinked(form) && isAdjective(head))
                        .forEach(head -> add(head + " " + form, child));
            }
        }
    }

    private void addBelow(IndexTerm term, List<String> above, IndexTerm said, int depth) {
        for (IndexTerm child : term.children()) {
            if (depth > DEEPEST
                    || isResidual(child)
                    || !said.equals(term) && !IndexWords.isPassedTo(said, term, child.title())) {
                continue;
            }
            List<String> next = new ArrayList<>();
            for (String form : forms(child)) {
                for (String text : above) {
                    List<String> texts = extended(text, form, depth == 1);
                    next.add(texts.get(0));
                    (isSaid(child) ? texts : List.<String>of()).forEach(wording -> add(wording, child));
                }
            }
            addBelow(child, next, child, depth + 1);
            if (IndexWords.isPassed(said, child)) {
                addBelow(child, above, said, depth);
            }
        }
    }

    private static List<String> forms(IndexTerm term) {
        List<String> all = TitleForms.of(term.title());
        List<String> forms = new ArrayList<>(all.subList(0, Math.min(MOST_FORMS, all.size())));
        List<String> modifiers = term.nonessential();
        if (modifiers.size() == 1 && ONE_WORD.matcher(modifiers.get(0)).matches()) {
            forms.add(term.printed().replace("(", "").replace(")", ""));
        }
        return forms;
    }

    /** The subterm behind what it qualifies after a linking word, else before it. */
    private static List<String> extended(String text, String form, boolean near) {
        if (isLinked(form) || endsInLink(text)) {
            return List.of(text + " " + form);
        }
        if (!near) {
            return List.of(form + " " + text);
        }
        return isAdjective(form)
                ? List.of(form + " " + text, text + " " + form)
                : List.of(form + " " + text, text + " " + form, text + " of " + form, text + " in " + form);
    }

    private void add(String text, IndexTerm term) {
        List<String> folded = Phrases.folded(text);
        if (folded.isEmpty() || folded.size() > MOST_WORDS) {
            return;
        }
        Wording wording = new Wording(text, term, GeneralWords.isTelling(folded, term));
        byKey.merge(String.join(" ", folded), wording, (one, other) -> rank(other) < rank(one) ? other : one);
    }

    /** The main index before external causes before drugs; near the main term before deep; a code before a reference. */
    private static int rank(Wording wording) {
        IndexTerm term = wording.term();
        int table =
                switch (term.table()) {
                    case MAIN -> 0;
                    case EXTERNAL -> 1;
                    case NEOPLASM, DRUG -> 2;
                };
        return table * 100 + term.depth() * 2 + (term.code().isPresent() ? 0 : 1);
    }

    private static boolean isSaid(IndexTerm term) {
        boolean leads = term.code().isPresent()
                || !term.see().isEmpty()
                || !term.seeAlso().isEmpty();
        return leads && !isResidual(term);
    }

    private static boolean isResidual(IndexTerm term) {
        return term.title().contains("specified");
    }

    private static boolean isAdjective(String form) {
        return ADJECTIVE_ENDINGS.stream().anyMatch(form::endsWith);
    }

    private static boolean isLinked(String form) {
        String first = form.indexOf(' ') < 0 ? form : form.substring(0, form.indexOf(' '));
        return IndexWords.isLink(first) || IndexWords.negates(first);
    }

    private static boolean endsInLink(String text) {
        return IndexWords.isLink(text.substring(text.lastIndexOf(' ') + 1));
    }
}
