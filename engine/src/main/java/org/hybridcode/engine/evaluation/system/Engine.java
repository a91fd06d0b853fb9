package org.hybridcode.engine.evaluation.system;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hybridcode.engine.coding.AssignedCode;
import org.hybridcode.engine.coding.CodingResult;
import org.hybridcode.engine.coding.CodingService;
import org.hybridcode.engine.evaluation.gold.GoldNote;
import org.hybridcode.rules.session.Case;

/**
 * This program, as the systems that it is compared with and against itself. Safe to share between threads.
 *
 * <p>What a note holds is found once for all configurations that a thread asks about it in a row.
 */
public final class Engine {
    private record Found(GoldNote note, Case found) {}

    private final CodingService service;
    private final ThreadLocal<Optional<Found>> last = ThreadLocal.withInitial(Optional::empty);

    /** The program with a knowledge base and models. */
    public Engine(CodingService service) {
        this.service = service;
    }

    /** The service with all layers. */
    public CodingService service() {
        return service;
    }

    /** What the program says of a note with all layers. */
    public CodingResult result(GoldNote note) {
        return service.decide(found(note));
    }

    /** What is proposed for a note before any rule, each text once, sorted. */
    public List<String> proposed(GoldNote note) {
        return found(note).proposals().stream()
                .map(proposal -> proposal.text())
                .distinct()
                .sorted()
                .toList();
    }

    /** The program in a configuration. */
    public CodingSystem system(Configuration configuration) {
        return new Configured(this, configuration, service.withLayers(configuration.layers()));
    }

    /** The codes that the program gives a note when its knowledge base knows no others than these. */
    public Prediction limitedTo(Set<String> codes, GoldNote note) {
        return prediction(service.decide(Scope.of(found(note), codes)).codes().stream()
                .filter(code -> codes.contains(code.entry().text()))
                .toList());
    }

    /** What is found in a note, before any rule. */
    Case found(GoldNote note) {
        Optional<Found> known = last.get().filter(found -> found.note().equals(note));
        if (known.isEmpty()) {
            known = Optional.of(new Found(note, service.find(note.encounter(), note.text())));
            last.set(known);
        }
        return known.get().found();
    }

    private static Prediction prediction(List<AssignedCode> codes) {
        return new Prediction(codes.stream()
                .map(code -> new PredictedCode(
                        code.entry().text(), code.score(), !code.evidence().isEmpty()))
                .toList());
    }

    /** The program in a configuration. */
    private record Configured(Engine engine, Configuration configuration, CodingService deciding)
            implements CodingSystem {

        @Override
        public String name() {
            return configuration.name();
        }

        @Override
        public String description() {
            return configuration.description();
        }

        @Override
        public Prediction code(GoldNote note) {
            return prediction(deciding.decide(Scope.from(engine.found(note), configuration.sources()))
                    .codes());
        }
    }
}
