package org.hybridcode.engine.impact;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.hybridcode.engine.coding.EvidenceSpan;

/** An impact as text: what became of the rules, which notes to look at, and how many notes have other codes. */
public final class ImpactPage {
    private static final int SHOWN_DIGEST = 12;

    private final Impact impact;
    private final Shown shown;
    private final List<String> lines = new ArrayList<>();

    private ImpactPage(Impact impact, Shown shown) {
        this.impact = impact;
        this.shown = shown;
    }

    /** The page as lines; words of notes are among them only where they are asked for. */
    public static List<String> lines(Impact impact, Shown shown) {
        ImpactPage page = new ImpactPage(impact, shown);
        page.opening();
        page.rules();
        page.sample();
        page.figures();
        return page.lines;
    }

    private void opening() {
        lines.add(notes(impact.notes().size()) + " of " + impact.corpus().name() + ", ICD-10-CM "
                + impact.after().release());
        lines.add("OLD " + shown.oldName() + ", rulebook "
                + digest(impact.before().rulebook()));
        lines.add(
                "NEW " + shown.newName() + ", rulebook " + digest(impact.after().rulebook()));
    }

    private static String digest(String sha256) {
        return sha256.substring(0, SHOWN_DIGEST);
    }

    private void rules() {
        List<RuleImpact> told =
                impact.rules().stream().filter(RuleImpact::matters).toList();
        lines.add("");
        lines.add("Rules that changed, or that a code was gained or lost by:");
        told.forEach(rule -> {
            lines.add("  " + rule.id() + " " + rule.title());
            lines.add("    " + rule.change().name().toLowerCase(Locale.ROOT) + "; fired in " + notes(rule.firedBefore())
                    + " before, " + rule.firedAfter() + " now");
            codes("lost", rule.lost());
            codes("gained", rule.gained());
        });
        if (told.isEmpty()) {
            lines.add("  none");
        }
    }

    private void codes(String what, SortedMap<String, Integer> counts) {
        if (!counts.isEmpty()) {
            lines.add("    " + what + " " + counted(counts));
        }
    }

    static String notes(int number) {
        return number + (number == 1 ? " note" : " notes");
    }

    static String counted(SortedMap<String, Integer> counts) {
        return counts.entrySet().stream()
                .map(one -> one.getKey() + " in " + notes(one.getValue()))
                .collect(Collectors.joining(", "));
    }

    private void sample() {
        List<NoteImpact> sampled = shown.sampled(impact);
        if (!sampled.isEmpty()) {
            lines.add("");
            lines.add("To look at, " + sampled.size() + " of "
                    + impact.changed().size() + " changed notes (- lost, + gained):");
            sampled.forEach(note -> {
                lines.add("  " + note.note().id());
                note.changes().forEach(change -> change(note, change));
            });
        }
    }

    private void change(NoteImpact note, CodeChange change) {
        String rules = change.rules().isEmpty() ? "no single rule" : String.join(" ", change.rules());
        lines.add("    " + (change.gained() ? "+ " : "- ") + change.entry().text() + " "
                + change.entry().title() + ": " + rules
                + (change.reason().isEmpty() ? "" : ": " + change.reason()));
        change.evidence().forEach(evidence -> lines.add("        " + told(note, evidence)));
    }

    private String told(NoteImpact note, EvidenceSpan evidence) {
        String place = evidence.section().name().toLowerCase(Locale.ROOT).replace('_', ' ') + " "
                + evidence.span().begin() + "-" + evidence.span().end();
        return shown.withText() ? "\"" + Words.of(note, evidence) + "\" " + place : place;
    }

    private void figures() {
        lines.add("");
        impact.stopped().forEach(note -> note.stopped()
                .forEach(message -> lines.add("STOPPED " + note.note().id() + ": " + message)));
        if (!impact.corpus().findings().isEmpty()) {
            lines.add("faults of the corpus, counted: "
                    + impact.corpus().findings().size());
        }
        lines.add("notes with the same codes in another order: "
                + impact.resequenced().size());
        lines.add(figure());
    }

    private String figure() {
        int changed = impact.changed().size();
        int all = impact.notes().size();
        String figure = "notes whose codes changed: " + changed + " of " + all + ", " + Share.told(changed, all);
        return shown.most()
                .map(share -> figure + (share.allows(changed, all) ? ", within " : ", MORE THAN ")
                        + share.percent().toPlainString() + " %")
                .orElse(figure);
    }
}
