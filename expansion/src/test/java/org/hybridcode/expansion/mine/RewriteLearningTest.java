package org.hybridcode.expansion.mine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.hybridcode.expansion.mine.KnownWordings.Said;
import org.hybridcode.kb.code.Icd10Code;
import org.junit.jupiter.api.Test;

final class RewriteLearningTest {
    private final Map<String, SortedSet<Icd10Code>> titles = new HashMap<>();
    private final Map<Icd10Code, List<SortedSet<String>>> printed = new HashMap<>();
    private final List<Said> wordings = new ArrayList<>();

    private void code(String code, String title, String wording) {
        Icd10Code one = new Icd10Code(code);
        SortedSet<String> words = words(title);
        titles.computeIfAbsent(String.join(" ", words), none -> new TreeSet<>()).add(one);
        printed.computeIfAbsent(one, none -> new ArrayList<>()).add(words);
        wordings.add(new Said(words(wording), one));
    }

    private static SortedSet<String> words(String text) {
        return new TreeSet<>(Set.of(text.split(" ", -1)));
    }

    private List<String> learned() {
        return new RewriteLearning(titles, printed)
                .learn(wordings).stream()
                        .map(rewrite -> rewrite.said() + " " + rewrite.printed())
                        .toList();
    }

    @Test
    void learnsWhatSeveralCodesAgreeIn() {
        code("L89.200", "pressure ulcer hip", "pressure injury hip");
        code("L89.600", "pressure ulcer heel", "pressure injury heel");
        assertThat(learned()).contains("[injury] [ulcer]");
    }

    @Test
    void learnsNothingOfAWordThatMostlySaysSomethingElse() {
        code("L89.200", "pressure ulcer hip", "pressure injury hip");
        code("L89.600", "pressure ulcer heel", "pressure injury heel");
        for (int i = 0; i < 9; i++) {
            code("S9" + i + ".00", "contusion toe" + i, "injury toe" + i);
        }
        assertThat(learned()).doesNotContain("[injury] [ulcer]").contains("[injury] [contusion]");
    }
}
