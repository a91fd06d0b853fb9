package org.hybridcode.engine.evaluation.error;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.hybridcode.engine.coding.AssignedCode;
import org.hybridcode.engine.coding.CodingResult;
import org.hybridcode.engine.coding.RefusedCode;
import org.hybridcode.engine.evaluation.error.CodeError.Polarity;
import org.hybridcode.engine.evaluation.gold.GoldNote;
import org.hybridcode.kb.codebook.Codebook;
import org.hybridcode.kb.codebook.CodebookEntry;
import org.hybridcode.kb.concept.Phrases;
import org.hybridcode.rules.facts.SectionKind;
import org.hybridcode.rules.rulebook.Layer;

/** Gives every error of a note its type. Immutable and safe to share between threads. */
public final class ErrorAnalysis {
    private static final int SYMPTOMS = 18;
    private static final int EXTERNAL_CAUSES = 20;
    private static final int FACTORS = 21;
    private static final int TELLING = 4;

    private static final Set<SectionKind> DIAGNOSES =
            EnumSet.range(SectionKind.DISCHARGE_DIAGNOSIS, SectionKind.PROBLEM_LIST);
    private static final Set<SectionKind> PAST = EnumSet.of(
            SectionKind.PAST_MEDICAL_HISTORY, SectionKind.PAST_SURGICAL_HISTORY, SectionKind.OBSTETRIC_HISTORY);

    /** What it means that other words for a false code were refused. */
    private static final Map<Layer, ErrorType> ELSEWHERE = Map.of(
            Layer.NEGATION, ErrorType.DENIED_ELSEWHERE,
            Layer.TEMPORAL, ErrorType.PAST_ELSEWHERE,
            Layer.CERTAINTY, ErrorType.UNCERTAIN_ELSEWHERE,
            Layer.EXPERIENCER, ErrorType.ANOTHER_PERSONS_ELSEWHERE);

    private final Codebook codebook;
    private final Kinship kinship;

    /** The analysis of notes that are coded with a codebook. */
    public ErrorAnalysis(Codebook codebook) {
        this.codebook = codebook;
        this.kinship = new Kinship(codebook);
    }

    /** The errors of a note: the false codes in the order of the result, then the missed ones in code order. */
    public List<CodeError> of(GoldNote note, CodingResult result) {
        return new Errors(note, result).all();
    }

    /** An error type and the code that it compares with. */
    private record Typed(ErrorType type, String other) {}

    /** The errors of one note. */
    private final class Errors {
        private final GoldNote note;
        private final CodingResult result;
        private final List<AssignedCode> falsely;
        private final Set<String> missed;

        Errors(GoldNote note, CodingResult result) {
            this.note = note;
            this.result = result;
            this.falsely = result.codes().stream()
                    .filter(code -> !note.codes().contains(code.entry().text()))
                    .toList();
            this.missed = new TreeSet<>(note.codes());
            result.codes().forEach(code -> missed.remove(code.entry().text()));
        }

        List<CodeError> all() {
            List<CodeError> errors = new ArrayList<>();
            falsely.forEach(code -> errors.add(
                    error(Polarity.FALSE_POSITIVE, code.entry().text(), falseType(code), elsewhere(code.entry()))));
            missed.forEach(code -> errors.add(error(Polarity.FALSE_NEGATIVE, code, missedType(code), refusal(code))));
            return errors;
        }

        private CodeError error(Polarity polarity, String code, Typed typed, Optional<RefusedCode> refusal) {
            String title = codebook.find(code).map(CodebookEntry::title).orElse("");
            return new CodeError(note.id(), polarity, code, title, typed.type(), typed.other(), refusal);
        }

        private Typed falseType(AssignedCode code) {
            List<CodebookEntry> gold = missed.stream()
                    .flatMap(text -> codebook.find(text).stream())
                    .toList();
            return nearest(gold.stream()
                            .flatMap(other -> kinship.between(code.entry(), other).stream()
                                    .map(type -> new Typed(type, other.text())))
                            .toList())
                    .or(() -> besideItsLike(code.entry()))
                    .orElseGet(() -> new Typed(
                            elsewhere(code.entry())
                                    .map(refusal -> ELSEWHERE.get(refusal.rule().layer()))
                                    .orElseGet(() -> falselyFound(code)),
                            ""));
        }

        /** The nearest kin first, as the types are declared; ties by code. */
        private Optional<Typed> nearest(List<Typed> kin) {
            return kin.stream().min(Comparator.comparing(Typed::type).thenComparing(Typed::other));
        }

        private Optional<Typed> besideItsLike(CodebookEntry entry) {
            return result.codes().stream()
                    .map(AssignedCode::entry)
                    .filter(other -> note.codes().contains(other.text()))
                    .filter(other -> other.category().equals(entry.category()))
                    .map(other -> new Typed(ErrorType.BESIDE_ANOTHER_OF_THE_CATEGORY, other.text()))
                    .findFirst();
        }

        private ErrorType falselyFound(AssignedCode code) {
            Set<SectionKind> sections = code.evidence().stream()
                    .map(span -> span.section())
                    .collect(Collectors.toCollection(() -> EnumSet.noneOf(SectionKind.class)));
            if (PAST.containsAll(sections)) {
                return ErrorType.FROM_A_HISTORY_LIST;
            }
            if (code.entry().chapter() == SYMPTOMS) {
                return ErrorType.SYMPTOM;
            }
            if (isCircumstance(code.entry())) {
                return ErrorType.CIRCUMSTANCE;
            }
            return sections.stream().anyMatch(DIAGNOSES::contains) ? ErrorType.STATED : ErrorType.MENTIONED;
        }

        private Typed missedType(String code) {
            Optional<CodebookEntry> entry = codebook.find(code);
            if (entry.isEmpty()) {
                return new Typed(ErrorType.CODE_NOT_IN_CODEBOOK, "");
            }
            Optional<RefusedCode> refusal = refusal(code);
            if (refusal.isPresent()) {
                return new Typed(
                        refused(refusal.get().rule().layer()),
                        refusal.get().by().map(CodebookEntry::text).orElse(""));
            }
            return nearest(falsely.stream()
                            .flatMap(other -> kinship.between(other.entry(), entry.get()).stream()
                                    .map(type -> new Typed(type, other.entry().text())))
                            .toList())
                    .orElseGet(() -> new Typed(notFound(entry.get()), ""));
        }

        private ErrorType notFound(CodebookEntry entry) {
            if (!entry.billable()) {
                return ErrorType.HEADER_AS_GOLD;
            }
            if (entry.chapter() == SYMPTOMS) {
                return ErrorType.SYMPTOM_NOT_FOUND;
            }
            if (isCircumstance(entry)) {
                return ErrorType.CIRCUMSTANCE_NOT_FOUND;
            }
            return isNamed(entry) ? ErrorType.NAMED_AND_NOT_FOUND : ErrorType.NOT_FOUND;
        }

        /** Whether the note has the words of the title; short words and "unspecified" tell nothing. */
        private boolean isNamed(CodebookEntry entry) {
            Set<String> words = Set.copyOf(Phrases.folded(note.text()));
            return Phrases.folded(entry.title()).stream()
                    .filter(word -> word.length() >= TELLING && !word.equals("unspecified"))
                    .allMatch(words::contains);
        }

        /** The first layer that refused the code. */
        private Optional<RefusedCode> refusal(String code) {
            return result.refused().stream()
                    .filter(refused -> refused.text().equals(code))
                    .min(Comparator.comparing(refused -> refused.rule().layer()));
        }

        /** The first refusal of other words for a code that says what they were about. */
        private Optional<RefusedCode> elsewhere(CodebookEntry entry) {
            return result.refused().stream()
                    .filter(refused -> refused.text().equals(entry.text()))
                    .filter(refused -> ELSEWHERE.containsKey(refused.rule().layer()))
                    .min(Comparator.comparing(refused -> refused.rule().layer()));
        }
    }

    private static boolean isCircumstance(CodebookEntry entry) {
        return entry.chapter() == EXTERNAL_CAUSES || entry.chapter() == FACTORS;
    }

    private static ErrorType refused(Layer layer) {
        return switch (layer) {
            case NEGATION -> ErrorType.REFUSED_AS_DENIED;
            case TEMPORAL -> ErrorType.REFUSED_AS_NOT_PRESENT;
            case CERTAINTY -> ErrorType.REFUSED_AS_UNCERTAIN;
            case EXPERIENCER -> ErrorType.REFUSED_AS_ANOTHER_PERSONS;
            case FORMAT, EVIDENCE -> ErrorType.REFUSED_FOR_ITS_EVIDENCE;
            case ASSESSMENT, VISIT, CAUSE -> ErrorType.REFUSED_FOR_THIS_VISIT;
            case DOCUMENTATION, GUIDELINE, EXCLUSION, RESOLUTION, SEQUENCE, ADVICE ->
                ErrorType.REFUSED_FOR_ANOTHER_CODE;
        };
    }
}
