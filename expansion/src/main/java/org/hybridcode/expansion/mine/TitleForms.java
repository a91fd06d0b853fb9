package org.hybridcode.expansion.mine;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.hybridcode.kb.table.Table;
import org.hybridcode.kb.table.TableRow;

/** The ways in which an official title is said, by {@code title-forms.tsv}, {@code title-alternatives.tsv} and {@code title-refusals.tsv}. Immutable. */
final class TitleForms {
    static final String FORMS = "/hybridcode/expansion/title-forms.tsv";
    static final String ALTERNATIVES = "/hybridcode/expansion/title-alternatives.tsv";
    static final String REFUSALS = "/hybridcode/expansion/title-refusals.tsv";
    private static final String NOTHING = "-";

    private final List<Form> forms;
    private final List<Form> loose;
    private final List<Pattern> refused;

    private record Form(Pattern pattern, String becomes) {
        String of(String title) {
            return pattern.matcher(title).replaceAll(becomes).strip();
        }
    }

    private TitleForms(List<Form> forms, List<Form> loose, List<Pattern> refused) {
        this.forms = List.copyOf(forms);
        this.loose = List.copyOf(loose);
        this.refused = List.copyOf(refused);
    }

    static TitleForms load() {
        return new TitleForms(
                Table.readNamed(FORMS).stream().map(TitleForms::form).toList(),
                Table.readNamed(ALTERNATIVES).stream().map(TitleForms::form).toList(),
                Table.readNamed(REFUSALS).stream()
                        .map(row -> pattern(row.cell(0)))
                        .toList());
    }

    private static Form form(TableRow row) {
        return new Form(pattern(row.cell(1)), row.cell(2).equals(NOTHING) ? "" : row.cell(2));
    }

    private static Pattern pattern(String text) {
        return Pattern.compile(text, Pattern.CASE_INSENSITIVE);
    }

    /** The title and what the forms make of it, each once; none for a title that is no wording. */
    List<String> of(String title) {
        if (refused.stream().anyMatch(pattern -> pattern.matcher(title).find())) {
            return List.of();
        }
        return made(title, forms);
    }

    /** What a title says besides when it is taken less exactly: what {@link #of} makes of its alternatives, and not of itself. */
    List<String> alternatives(String title) {
        Set<String> all = new LinkedHashSet<>();
        made(title, loose).stream().filter(said -> !said.equals(title)).forEach(said -> all.addAll(of(said)));
        of(title).forEach(all::remove);
        return List.copyOf(all);
    }

    private static List<String> made(String title, List<Form> forms) {
        Set<String> all = new LinkedHashSet<>(List.of(title));
        for (Form form : forms) {
            for (String said : new ArrayList<>(all)) {
                all.add(form.of(said));
            }
        }
        all.removeIf(String::isBlank);
        return List.copyOf(all);
    }
}
