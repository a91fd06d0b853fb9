package org.hybridcode.expansion.mine;

import java.util.List;
import org.hybridcode.kb.concept.Phrases;
import org.hybridcode.kb.table.Table;
import org.hybridcode.kb.table.TableRow;

/** Which names say less than the title of the code that another vocabulary gives them, by {@code name-refusals.tsv}. Immutable. */
final class NameRefusals {
    static final String FILE = "/hybridcode/expansion/name-refusals.tsv";

    private final List<Refusal> refusals;

    /** A word of names, and a word of titles that they then have to say as well. */
    private record Refusal(String says, String adds) {
        boolean holds(List<String> name, List<String> title) {
            return name.contains(says) && !name.contains(adds) && title.contains(adds);
        }
    }

    private NameRefusals(List<Refusal> refusals) {
        this.refusals = List.copyOf(refusals);
    }

    static NameRefusals load() {
        return new NameRefusals(
                Table.readNamed(FILE).stream().map(NameRefusals::refusal).toList());
    }

    private static Refusal refusal(TableRow row) {
        return new Refusal(Phrases.fold(row.cell(0)), Phrases.fold(row.cell(1)));
    }

    /** Whether the name says less than the title. */
    boolean refuse(String name, String title) {
        List<String> said = Phrases.folded(name);
        List<String> printed = Phrases.folded(title);
        return refusals.stream().anyMatch(refusal -> refusal.holds(said, printed));
    }
}
