package org.hybridcode.tests.accuracy;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hybridcode.engine.coding.CodingResult;
import org.hybridcode.engine.coding.CodingService;
import org.hybridcode.kb.release.KnowledgeBase;
import org.hybridcode.kb.release.KnowledgeBases;
import org.hybridcode.rules.facts.Age;
import org.hybridcode.rules.facts.Encounter;
import org.hybridcode.rules.facts.Setting;
import org.hybridcode.rules.facts.Sex;

/**
 * Codes every note of a coded corpus as an outpatient visit and prints micro precision, recall and F1: of exact codes, and
 * of their three-character categories.
 *
 * <p>Arguments: the folder of the data, the corpus ({@code acibench} or {@code codiesp}), then {@code --kb DIR} for another
 * knowledge base than the starter, and {@code --errors} for every error by class. Errors quote the notes: not to be kept.
 */
public final class CodingAccuracy {
    private static final String USAGE = "arguments: DATA acibench|codiesp [--kb DIR] [--errors]";
    private static final int CATEGORY_LENGTH = 3;

    private final CodingService service;
    private final ErrorClasses errors;
    private MicroScore exact = MicroScore.NONE;
    private MicroScore categories = MicroScore.NONE;

    private CodingAccuracy(KnowledgeBase kb) {
        this.service = new CodingService(kb);
        this.errors = new ErrorClasses(kb.codebook());
    }

    /**
     * Runs the measurement.
     *
     * @throws IllegalArgumentException when the data folder or the corpus is not given
     */
    public static void main(String[] arguments) {
        List<String> args = List.of(arguments);
        if (args.size() < 2) {
            throw new IllegalArgumentException(USAGE);
        }
        int kb = args.indexOf("--kb");
        List<CodedNote> notes = CodedNote.read(Path.of(args.get(0), "corpora", args.get(1), "dev.jsonl"));
        KnowledgeBases bases = kb < 0 ? KnowledgeBases.starter() : KnowledgeBases.in(Path.of(args.get(kb + 1)));
        CodingAccuracy accuracy = new CodingAccuracy(bases.inForceOn(bases.lastDay()));
        notes.forEach(accuracy::measure);
        accuracy.print(
                notes.size(), args.contains("--errors"), new PrintStream(System.out, true, StandardCharsets.UTF_8));
    }

    private void measure(CodedNote note) {
        CodingResult result = service.code(encounter(), note.text());
        Set<String> assigned =
                result.codes().stream().map(code -> code.entry().text()).collect(Collectors.toSet());
        exact = exact.plus(note.codes(), assigned);
        categories = categories.plus(categories(note.codes()), categories(assigned));
        errors.add(note, result);
    }

    private Encounter encounter() {
        return new Encounter(
                Setting.OUTPATIENT, service.knowledgeBase().codebook().release().to(), Sex.UNKNOWN, Age.UNKNOWN);
    }

    private static Set<String> categories(Set<String> codes) {
        return codes.stream()
                .map(code -> code.substring(0, Math.min(CATEGORY_LENGTH, code.length())))
                .collect(Collectors.toSet());
    }

    private void print(int notes, boolean withErrors, PrintStream out) {
        out.println(notes + " notes, outpatient");
        out.println(exact.line("exact"));
        out.println(categories.line("three characters"));
        errors.classes().forEach((name, found) -> {
            out.println(found.size() + "  " + name);
            if (withErrors) {
                found.forEach(error -> out.println("      " + error));
            }
        });
    }
}
