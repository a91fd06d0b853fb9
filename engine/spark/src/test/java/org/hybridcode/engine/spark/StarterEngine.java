package org.hybridcode.engine.spark;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.hybridcode.engine.audit.record.AuditRule;
import org.hybridcode.engine.audit.record.AuditVersions;
import org.hybridcode.engine.cli.JobEngine;
import org.hybridcode.engine.coding.CodingService;
import org.hybridcode.engine.evaluation.gold.GoldSettings;
import org.hybridcode.engine.evaluation.gold.OnFault;
import org.hybridcode.kb.release.KnowledgeBase;
import org.hybridcode.kb.release.KnowledgeBases;
import org.hybridcode.nlp.neural.CandidateGenerator;
import org.hybridcode.nlp.neural.NeuralProposal;
import org.hybridcode.rules.facts.Setting;
import org.hybridcode.rules.rulebook.Layer;

/** The engine of the starter knowledge base; with faults its first note of a number ends the task, so often. */
record StarterEngine(int poisoned, int faults) implements EngineSource {
    static final AtomicInteger OPENED = new AtomicInteger();
    static final AtomicInteger FAULTS = new AtomicInteger();
    private static final long serialVersionUID = 1L;

    @Override
    public JobEngine open() {
        OPENED.incrementAndGet();
        KnowledgeBases bases = KnowledgeBases.starter();
        KnowledgeBase kb = bases.inForceOn(bases.lastDay());
        CodingService service = new CodingService(kb, List.of(model()), EnumSet.allOf(Layer.class));
        return new JobEngine(
                new GoldSettings(kb.codebook(), Setting.OUTPATIENT, bases.lastDay(), OnFault.FAIL, List.of()),
                service,
                AuditVersions.of("test", service.versions(), Map.of("setting", "OUTPATIENT")),
                List.of(new AuditRule("FMT-0001", "format", "a source")));
    }

    private CandidateGenerator model() {
        return new CandidateGenerator() {
            @Override
            public String sha256() {
                return "0".repeat(64);
            }

            @Override
            public List<NeuralProposal> propose(String note) {
                if (note.contains("Visit " + poisoned + ".") && FAULTS.getAndIncrement() < faults) {
                    throw new AssertionError("no fault of a note, but of the machine");
                }
                return List.of(new NeuralProposal("M10.9", "Gout", 0.5));
            }
        };
    }
}
