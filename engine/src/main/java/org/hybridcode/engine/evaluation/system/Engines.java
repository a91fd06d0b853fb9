package org.hybridcode.engine.evaluation.system;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.hybridcode.engine.coding.AssignedCode;
import org.hybridcode.engine.coding.CodingResult;
import org.hybridcode.engine.coding.CodingService;
import org.hybridcode.engine.evaluation.gold.GoldNote;
import org.hybridcode.kb.codebook.Codebook;
import org.hybridcode.kb.codebook.Release;
import org.hybridcode.kb.release.KnowledgeBases;
import org.hybridcode.rules.session.Case;

/**
 * This program, as the systems that it is compared with and against itself. Safe to share between threads.
 *
 * <p>What a note holds is found once for all configurations that a thread asks about it in a row.
 */
public final class Engines {
    private record Found(GoldNote note, Case found) {}

    private final Map<LocalDate, CodingService> services;
    private final ThreadLocal<Optional<Found>> last = ThreadLocal.withInitial(Optional::empty);

    private Engines(Map<LocalDate, CodingService> services) {
        this.services = services;
    }

    /**
     * The releases that the notes ask for, opened.
     *
     * @throws org.hybridcode.kb.release.KnowledgeBaseException when no release covers a note's date, or one cannot be read
     */
    public static Engines opened(KnowledgeBases bases, List<GoldNote> notes) {
        Map<Release, CodingService> opened = new HashMap<>();
        Map<LocalDate, CodingService> services = new TreeMap<>();
        for (GoldNote note : notes) {
            services.computeIfAbsent(
                    note.encounter().date(),
                    date -> opened.computeIfAbsent(
                            bases.releaseOn(date), release -> new CodingService(bases.named(release.name()))));
        }
        return new Engines(services);
    }

    /** The services for the notes' dates, the earliest date's first; at least one when there are notes. */
    public Collection<CodingService> services() {
        return services.values().stream().distinct().toList();
    }

    /** The codebook in force at a note's encounter. */
    public Codebook codebook(GoldNote note) {
        return service(note).knowledgeBase().codebook();
    }

    /** What the program says of a note with all layers. */
    public CodingResult result(GoldNote note) {
        return service(note).decide(found(note));
    }

    /** The codes that are proposed for a note, before any rule. */
    public List<String> proposed(GoldNote note) {
        return found(note).proposals().stream()
                .map(proposal -> proposal.text())
                .distinct()
                .sorted()
                .toList();
    }

    /** The program in a configuration. */
    public CodingSystem system(Configuration configuration) {
        Map<CodingService, CodingService> deciding = new HashMap<>();
        services.values()
                .forEach(service -> deciding.computeIfAbsent(service, full -> full.withLayers(configuration.layers())));
        return new Configured(this, configuration, Map.copyOf(deciding));
    }

    /** The codes that the program gives a note when its knowledge base knows no others than these. */
    public Prediction limitedTo(Set<String> codes, GoldNote note) {
        return Configured.prediction(service(note).decide(Scope.of(found(note), codes)).codes().stream()
                .filter(code -> codes.contains(code.entry().text()))
                .toList());
    }

    CodingService service(GoldNote note) {
        return services.get(note.encounter().date());
    }

    Case found(GoldNote note) {
        Optional<Found> known = last.get().filter(found -> found.note().equals(note));
        if (known.isEmpty()) {
            known = Optional.of(new Found(note, service(note).find(note.encounter(), note.text())));
            last.set(known);
        }
        return known.get().found();
    }

    /** The program in a configuration. */
    private record Configured(Engines engines, Configuration configuration, Map<CodingService, CodingService> deciding)
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
            return prediction(deciding.get(engines.service(note))
                    .decide(engines.found(note))
                    .codes());
        }

        static Prediction prediction(List<AssignedCode> codes) {
            return new Prediction(codes.stream()
                    .map(code -> new PredictedCode(
                            code.entry().text(), code.score(), !code.evidence().isEmpty()))
                    .toList());
        }
    }
}
