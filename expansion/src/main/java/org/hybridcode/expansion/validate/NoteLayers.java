package org.hybridcode.expansion.validate;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hybridcode.expansion.mine.Sighting;
import org.hybridcode.kb.concept.Concepts;
import org.hybridcode.kb.release.KnowledgeBase;
import org.hybridcode.nlp.ctakes.ExplicitSpans;
import org.hybridcode.nlp.ctakes.FoundMention;
import org.hybridcode.nlp.ctakes.NoteAnnotator;
import org.hybridcode.rules.facts.Age;
import org.hybridcode.rules.facts.Encounter;
import org.hybridcode.rules.facts.Evidence;
import org.hybridcode.rules.facts.EvidenceRole;
import org.hybridcode.rules.facts.Mention;
import org.hybridcode.rules.facts.Proposal;
import org.hybridcode.rules.facts.ProposalSource;
import org.hybridcode.rules.facts.Rejection;
import org.hybridcode.rules.facts.Setting;
import org.hybridcode.rules.facts.Sex;
import org.hybridcode.rules.facts.Span;
import org.hybridcode.rules.rulebook.Layer;
import org.hybridcode.rules.rulebook.Rulebook;
import org.hybridcode.rules.session.Case;
import org.hybridcode.rules.session.Firing;
import org.hybridcode.rules.session.NoteSession;

/**
 * Lets the layers of rules judge the phrases of a document, each as if it were a wording of its code: the same context, the same
 * session, the same rules that code notes. Safe to share between threads.
 */
public final class NoteLayers {
    /** What is said of a mention that no layer refuses. */
    public static final String STANDS = "stands";

    /** The layers up to the one that says a condition is documented; what follows weighs codes against each other. */
    private static final Set<Layer> JUDGING = EnumSet.range(Layer.FORMAT, Layer.DOCUMENTATION);

    private final NoteAnnotator annotator;
    private final NoteSession session;
    private final Encounter encounter;

    /** The layers over this code list and the terms of the knowledge base that is expanded. */
    public NoteLayers(KnowledgeBase kb) {
        this.annotator = new NoteAnnotator(kb.lexicon());
        this.session = new NoteSession(Rulebook.builtIn(), kb, JUDGING);
        this.encounter =
                new Encounter(Setting.INPATIENT, kb.codebook().release().to(), Sex.UNKNOWN, Age.UNKNOWN);
    }

    /**
     * For each sighting and each of its codes, in order, the label of the layer that refuses it, or {@link #STANDS}.
     *
     * @param text the document
     * @param sightings phrases in it
     */
    List<List<String>> judge(String text, List<Sighting> sightings) {
        List<Span> spans =
                sightings.stream().map(Sighting::span).distinct().sorted().toList();
        if (spans.isEmpty()) {
            return List.of();
        }
        Map<Span, Mention> mentions = annotator.annotate(text, spans).mentions().stream()
                .map(FoundMention::mention)
                .filter(mention -> mention.conceptId().equals(ExplicitSpans.GIVEN))
                .collect(Collectors.toMap(Mention::span, mention -> mention, (one, other) -> one));
        Map<String, String> refused = refused(found(sightings, mentions));
        List<List<String>> verdicts = new ArrayList<>();
        for (int i = 0; i < sightings.size(); i++) {
            List<String> own = new ArrayList<>();
            for (int code = 0; code < sightings.get(i).codes().size(); code++) {
                boolean seen = mentions.containsKey(sightings.get(i).span());
                own.add(seen ? refused.getOrDefault(id(i, code), STANDS) : Layer.EVIDENCE.label());
            }
            verdicts.add(List.copyOf(own));
        }
        return List.copyOf(verdicts);
    }

    private static String id(int sighting, int code) {
        return "p" + sighting + "." + code;
    }

    private Case found(List<Sighting> sightings, Map<Span, Mention> mentions) {
        List<Proposal> proposals = new ArrayList<>();
        List<Evidence> evidence = new ArrayList<>();
        for (int i = 0; i < sightings.size(); i++) {
            Sighting sighting = sightings.get(i);
            Mention mention = mentions.get(sighting.span());
            for (int code = 0; mention != null && code < sighting.codes().size(); code++) {
                var entry = sighting.codes().get(code).entry();
                proposals.add(
                        new Proposal(id(i, code), entry.text(), ProposalSource.KB, "", "", proposals.size(), 1.0));
                evidence.add(new Evidence(id(i, code), as(mention, Concepts.ofCode(entry.code())), EvidenceRole.HEAD));
            }
        }
        return new Case(encounter, proposals, evidence, List.of(), List.of(), List.of());
    }

    private static Mention as(Mention given, String concept) {
        return new Mention(given.id(), concept, given.span(), given.sentence(), given.section(), given.assertion());
    }

    private Map<String, String> refused(Case found) {
        Map<String, String> refused = new HashMap<>();
        for (Firing firing : session.run(found).firings()) {
            firing.verdicts().stream()
                    .filter(Rejection.class::isInstance)
                    .map(Rejection.class::cast)
                    .forEach(rejection -> refused.putIfAbsent(
                            rejection.proposalId(), firing.card().layer().label()));
        }
        return refused;
    }
}
