package org.hybridcode.tests.accuracy;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.hybridcode.engine.coding.AssignedCode;
import org.hybridcode.engine.coding.CodingResult;
import org.hybridcode.engine.coding.EvidenceSpan;
import org.hybridcode.kb.codebook.Codebook;
import org.hybridcode.rules.facts.SectionKind;

/** Groups what was right and wrong in a corpus by class. Each code goes into the first class that it fits. */
final class ErrorClasses {
    private static final int CATEGORY_LENGTH = 3;
    private static final int SYMPTOMS = 18;
    private static final int FACTORS = 21;

    private final Codebook codebook;
    private final Map<String, Set<String>> classes = new TreeMap<>();

    ErrorClasses(Codebook codebook) {
        this.codebook = codebook;
    }

    /** Takes the codes of one note. */
    void add(CodedNote note, CodingResult result) {
        Set<String> assigned =
                result.codes().stream().map(code -> code.entry().text()).collect(Collectors.toCollection(TreeSet::new));
        for (AssignedCode code : result.codes()) {
            boolean right = note.codes().contains(code.entry().text());
            put(
                    right ? "right, best section " + best(code.evidence()) : "false, " + falseClass(code, note.codes()),
                    note,
                    told(note, code));
        }
        for (String gold : new TreeSet<>(note.codes())) {
            if (!assigned.contains(gold)) {
                put("missed, " + missedClass(gold, result), note, gold + " " + title(gold));
            }
        }
    }

    /** The classes in alphabetical order, each with its codes. */
    Map<String, Set<String>> classes() {
        return classes;
    }

    private void put(String errorClass, CodedNote note, String error) {
        classes.computeIfAbsent(errorClass, none -> new TreeSet<>()).add(note.id() + " " + error);
    }

    private static String falseClass(AssignedCode code, Set<String> gold) {
        if (gold.stream()
                .anyMatch(other -> category(other).equals(category(code.entry().text())))) {
            return "another code of its category is gold";
        }
        String kind =
                switch (code.entry().chapter()) {
                    case SYMPTOMS -> "symptom";
                    case FACTORS -> "chapter 21";
                    default -> "other";
                };
        return kind + ", best section " + best(code.evidence());
    }

    private static SectionKind best(List<EvidenceSpan> evidence) {
        return evidence.stream()
                .map(EvidenceSpan::section)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(SectionKind.class)))
                .iterator()
                .next();
    }

    private String missedClass(String gold, CodingResult result) {
        if (codebook.find(gold).isEmpty()) {
            return "not in the codebook";
        }
        return result.refused().stream()
                .filter(refused -> refused.text().equals(gold))
                .map(refused -> "refused by " + refused.rule().id())
                .findFirst()
                .orElse("never proposed");
    }

    private static String told(CodedNote note, AssignedCode code) {
        String evidence = code.evidence().stream()
                .map(span -> span.section() + " \""
                        + note.text()
                                .substring(span.span().begin(), span.span().end())
                                .replace('\n', ' ')
                        + "\"")
                .collect(Collectors.joining(", "));
        return code.entry().text() + " " + code.entry().title() + " <- " + evidence;
    }

    private String title(String code) {
        return codebook.find(code).map(entry -> entry.title()).orElse("");
    }

    private static String category(String code) {
        return code.substring(0, Math.min(CATEGORY_LENGTH, code.length()));
    }
}
