package org.hybridcode.engine.evaluation.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.hybridcode.engine.evaluation.error.CodeError;
import org.hybridcode.engine.evaluation.error.ErrorType;
import org.hybridcode.engine.evaluation.run.CodedCase;
import org.hybridcode.expansion.share.Proportion;

/** The program's errors by type, each with its rule and examples. */
final class ErrorTable {
    private static final int EXAMPLES = 3;
    private static final Comparator<Kind> BY_LEVELS = Comparator.comparing(Kind::polarity)
            .thenComparing(kind -> kind.type().errorClass())
            .thenComparing(Kind::type);

    private ErrorTable() {}

    private record Kind(CodeError.Polarity polarity, ErrorType type) {}

    static Table of(List<CodedCase> cases) {
        Map<Kind, List<CodeError>> kinds = new TreeMap<>(BY_LEVELS);
        cases.stream().flatMap(told -> told.errors().stream()).forEach(error -> kinds.computeIfAbsent(
                        new Kind(error.polarity(), error.type()), none -> new ArrayList<>())
                .add(error));
        int all = kinds.values().stream().mapToInt(List::size).sum();
        return new Table(
                "errors",
                "Errors of Hybrid-Code",
                List.of("error", "class", "type", "severity", "count", "share", "is", "examples"),
                kinds.entrySet().stream()
                        .map(kind -> row(kind.getKey(), kind.getValue(), all))
                        .toList());
    }

    private static List<String> row(Kind kind, List<CodeError> errors, int all) {
        return List.of(
                kind.polarity().name(),
                kind.type().errorClass().name(),
                kind.type().name(),
                kind.type().severity().name(),
                String.valueOf(errors.size()),
                Numbers.of(Proportion.of(errors.size(), all).rate()),
                kind.type().statement(),
                errors.stream().limit(EXAMPLES).map(ErrorTable::example).collect(Collectors.joining("; ")));
    }

    private static String example(CodeError error) {
        return error.note() + " " + error.code() + (error.other().isEmpty() ? "" : " for " + error.other());
    }
}
