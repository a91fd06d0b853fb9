package org.hybridcode.kb.index;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The ways in which a title can be said: word forms ({@code Abdomen, abdominal}), alternatives ({@code atrial or
 * auricular}), and parts that belong together ({@code Abruption, placenta}).
 */
final class TitleForms {
    private static final int MOST = 12;
    private static final String OR = " or ";

    private TitleForms() {}

    /** The forms of a title without its brackets, as written, in the order of the title. */
    static List<String> of(String title) {
        String plain = title.replace(" NEC", "").replace(" NOS", "");
        if (plain.contains(", ") && plain.contains(OR)) {
            plain = plain.replace(", or ", OR).replace(", ", OR);
            return List.copyOf(alternatives(plain));
        }
        List<String> forms = List.of("");
        for (List<String> factor : factors(plain)) {
            forms = product(forms, factor);
        }
        return List.copyOf(new LinkedHashSet<>(forms));
    }

    private static List<List<String>> factors(String title) {
        List<List<String>> factors = new ArrayList<>();
        for (String part : title.split(", ", -1)) {
            List<String> last = factors.isEmpty() ? List.of() : factors.get(factors.size() - 1);
            if (!last.isEmpty() && PrintedTitle.areForms(last.get(0), part)) {
                last.add(part);
            } else {
                factors.add(new ArrayList<>(alternatives(part)));
            }
        }
        return factors;
    }

    private static List<String> product(List<String> forms, List<String> factor) {
        List<String> result = new ArrayList<>();
        for (String form : forms) {
            for (String next : factor) {
                if (result.size() < MOST) {
                    result.add(form.isEmpty() ? next : form + " " + next);
                }
            }
        }
        return result;
    }

    /** {@code Bence Jones albuminuria or proteinuria}: the words shared before or after the "or" go with both. */
    private static Set<String> alternatives(String part) {
        String[] sides = part.split(OR, -1);
        if (sides.length == 1) {
            return new LinkedHashSet<>(List.of(part));
        }
        Set<String> forms = new LinkedHashSet<>();
        String first = sides[0].strip();
        String stem = first.indexOf(' ') < 0 ? "" : first.substring(0, first.lastIndexOf(' ') + 1);
        String last = sides[sides.length - 1].strip();
        String tail = last.indexOf(' ') < 0 ? "" : last.substring(last.indexOf(' '));
        for (int i = 0; i < sides.length && forms.size() < MOST; i++) {
            String side = sides[i].strip();
            boolean single = side.indexOf(' ') < 0;
            forms.add((i > 0 && single ? stem : "")
                    + side
                    + (i < sides.length - 1 && single && stem.isEmpty() ? tail : ""));
        }
        return forms;
    }
}
