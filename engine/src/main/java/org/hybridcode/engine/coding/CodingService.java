package org.hybridcode.engine.coding;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hybridcode.engine.lookup.Circumstances;
import org.hybridcode.engine.lookup.Completions;
import org.hybridcode.engine.lookup.Draft;
import org.hybridcode.engine.lookup.Encounters;
import org.hybridcode.engine.lookup.KnowledgeBaseLookup;
import org.hybridcode.engine.lookup.NamedWithin;
import org.hybridcode.kb.release.KnowledgeBase;
import org.hybridcode.nlp.ctakes.AnnotatedNote;
import org.hybridcode.nlp.ctakes.ExplicitSpans;
import org.hybridcode.nlp.ctakes.FoundMention;
import org.hybridcode.nlp.ctakes.NoteAnnotator;
import org.hybridcode.nlp.ctakes.VocabularyDigest;
import org.hybridcode.nlp.neural.CandidateGenerator;
import org.hybridcode.nlp.neural.NeuralProposal;
import org.hybridcode.nlp.neural.encoder.EmbeddedEncoder;
import org.hybridcode.rules.facts.Encounter;
import org.hybridcode.rules.facts.Mention;
import org.hybridcode.rules.facts.ProposalSource;
import org.hybridcode.rules.facts.ReviewThreshold;
import org.hybridcode.rules.facts.Span;
import org.hybridcode.rules.generated.MappedMention;
import org.hybridcode.rules.rulebook.Layer;
import org.hybridcode.rules.rulebook.Rulebook;
import org.hybridcode.rules.session.Case;
import org.hybridcode.rules.session.NoteSession;
import org.hybridcode.rules.session.Verdicts;

/** Codes clinical notes. Safe to share between threads; the same input gives the same result. */
public final class CodingService {
    private final KnowledgeBase kb;
    private final NoteAnnotator annotator;
    private final KnowledgeBaseLookup lookup;
    private final CaseBuilder cases;
    private final List<CandidateGenerator> generators;
    private final Set<Layer> layers;
    private final Rulebook rulebook;
    private final NoteSession session;
    private final Versions versions;
    private final GeneratedMappings mappings;
    private final Scoring scoring;

    /** A service with all layers and no model. */
    public CodingService(KnowledgeBase kb) {
        this(kb, List.of(), EnumSet.allOf(Layer.class));
    }

    /** A service with all layers, no model, and a rulebook that may hold a site's rules. */
    public CodingService(KnowledgeBase kb, Rulebook rulebook) {
        this(kb, List.of(), EnumSet.allOf(Layer.class), rulebook);
    }

    /** A service with models, and with some of the layers. */
    public CodingService(KnowledgeBase kb, List<CandidateGenerator> generators, Set<Layer> layers) {
        this(kb, generators, layers, Rulebook.builtIn());
    }

    /** A service with models, some of the layers, and a rulebook that may hold a site's rules. */
    public CodingService(KnowledgeBase kb, List<CandidateGenerator> generators, Set<Layer> layers, Rulebook rulebook) {
        this.kb = kb;
        this.annotator = new NoteAnnotator(kb.lexicon(), kb.index());
        this.lookup = new KnowledgeBaseLookup(kb.lexicon());
        this.cases = new CaseBuilder(kb.lexicon(), Optional.empty());
        this.generators = List.copyOf(generators);
        this.layers = Collections.unmodifiableSet(EnumSet.copyOf(layers));
        this.rulebook = rulebook;
        this.session = new NoteSession(rulebook, kb, layers);
        this.scoring = Scoring.BUILT_IN;
        this.versions = new Versions(
                kb.codebook().release().name(),
                kb.codebookSha256(),
                rulebook.sha256(),
                VocabularyDigest.of(kb.dictionarySha256()),
                ModelVersion.of(generators),
                Optional.empty(),
                scoring.sha256(),
                Optional.empty());
        this.mappings = GeneratedMappings.NONE;
    }

    private CodingService(CodingService finding, Set<Layer> layers, Rulebook rulebook, GeneratedMappings mappings) {
        this.kb = finding.kb;
        this.annotator = finding.annotator;
        this.lookup = finding.lookup;
        this.cases = finding.cases;
        this.generators = finding.generators;
        this.layers = Collections.unmodifiableSet(EnumSet.copyOf(layers));
        this.rulebook = rulebook;
        this.session = new NoteSession(rulebook, kb, layers);
        this.versions = finding.versions.withRulebook(rulebook.sha256()).withMappings(mappings.sha256());
        this.mappings = mappings;
        this.scoring = finding.scoring;
    }

    private CodingService(CodingService other, EmbeddedEncoder encoder) {
        this.kb = other.kb;
        this.annotator = other.annotator;
        this.lookup = other.lookup;
        this.cases = other.cases.with(encoder);
        this.generators = other.generators;
        this.layers = other.layers;
        this.rulebook = other.rulebook;
        this.session = other.session;
        this.versions = other.versions.withModel(ModelVersion.judged(generators, encoder));
        this.mappings = other.mappings;
        this.scoring = other.scoring;
    }

    private CodingService(CodingService other, Scoring scoring) {
        this.kb = other.kb;
        this.annotator = other.annotator;
        this.lookup = other.lookup;
        this.cases = other.cases;
        this.generators = other.generators;
        this.layers = other.layers;
        this.rulebook = other.rulebook;
        this.session = other.session;
        this.versions =
                other.versions.withScores(scoring.sha256(), scoring.threshold().map(ReviewThreshold::value));
        this.mappings = other.mappings;
        this.scoring = scoring;
    }

    /** A service that finds the same in a note and decides with these layers; it shares everything else with this one. */
    public CodingService withLayers(Set<Layer> layers) {
        return new CodingService(this, layers, rulebook, mappings);
    }

    /** A service that finds the same in a note and decides with this rulebook; it shares everything else with this one. */
    public CodingService withRulebook(Rulebook other) {
        return new CodingService(this, layers, other, mappings);
    }

    /** A service with these generated mappings beside the knowledge base; it shares everything else with this one. */
    public CodingService withMappings(GeneratedMappings other) {
        return new CodingService(this, layers, rulebook, other);
    }

    /**
     * A service that lets an encoder say how near what models quote lies to what their codes mean; it shares everything else with
     * this one.
     */
    public CodingService withEncoder(EmbeddedEncoder encoder) {
        return new CodingService(this, encoder);
    }

    /**
     * A service whose codes below this score are pointed out to a coder, by a rule; it shares everything else with this one.
     *
     * @throws IllegalArgumentException when the score is not in [0,1]
     */
    public CodingService withMinScore(double least) {
        return new CodingService(this, scoring.with(new ReviewThreshold(least)));
    }

    /** The knowledge base it codes with. */
    public KnowledgeBase knowledgeBase() {
        return kb;
    }

    /** The rules that it decides with. */
    Rulebook rulebook() {
        return rulebook;
    }

    /** The generated mappings beside the knowledge base. */
    GeneratedMappings mappings() {
        return mappings;
    }

    /** What its results depend on besides note, encounter and layers. */
    public Versions versions() {
        return versions;
    }

    /**
     * Codes a note.
     *
     * @param encounter the encounter; its date decides which release and which rules are in force
     * @param note the note's text
     * @throws org.hybridcode.kb.release.KnowledgeBaseException when no release covers the encounter's date
     */
    public CodingResult code(Encounter encounter, String note) {
        return decide(find(encounter, note));
    }

    /**
     * What a note holds, before anything is decided.
     *
     * @throws org.hybridcode.kb.release.KnowledgeBaseException when no release covers the encounter's date
     */
    public Case find(Encounter encounter, String note) {
        kb.inForceOn(encounter.date());
        return find(
                encounter,
                note,
                generators.stream()
                        .flatMap(generator -> generator.propose(note).stream())
                        .toList());
    }

    /**
     * What a note holds when models are not asked, because what they propose is known.
     *
     * @throws org.hybridcode.kb.release.KnowledgeBaseException when no release covers the encounter's date
     */
    public Case find(Encounter encounter, String note, List<NeuralProposal> neural) {
        kb.inForceOn(encounter.date());
        Map<NeuralProposal, Span> quotes = located(neural, note);
        AnnotatedNote annotated = annotator.annotate(
                note, quotes.values().stream().distinct().sorted().toList(), mappings.phrases());
        List<Draft> looked = new ArrayList<>(lookup.drafts(annotated));
        looked.addAll(new NamedWithin(kb.codebook(), annotator, note).completing(List.copyOf(looked)));
        List<MappedMention> mapped = mappings.mapped(encounter, annotated.phrases(), looked);
        looked.addAll(GeneratedMappings.drafts(mapped));
        List<Draft> drafts = new Completions(kb, note, annotated).of(looked);
        neural.forEach(proposal -> drafts.add(draft(proposal, quotes, annotated)));
        Circumstances circumstances = new Circumstances(note, annotated);
        drafts.addAll(new Encounters(kb.codebook(), circumstances).completing(drafts));
        return cases.build(encounter, annotated, drafts, mapped, circumstances);
    }

    /** The codes that the layers let through of what was found in a note by this service or one made of it. */
    public CodingResult decide(Case found) {
        Verdicts verdicts = session.run(found, said -> scoring.hindsight(found, said));
        return new ResultBuilder(found, verdicts, versions, scoring).build();
    }

    /** Where the quotes stand in the note; a quote that does not stand there is not in the map. */
    private static Map<NeuralProposal, Span> located(List<NeuralProposal> neural, String note) {
        Map<NeuralProposal, Span> spans = new HashMap<>();
        for (NeuralProposal proposal : neural) {
            int begin = proposal.quote().isBlank() ? -1 : note.indexOf(proposal.quote());
            if (begin >= 0) {
                spans.put(proposal, new Span(begin, begin + proposal.quote().length()));
            }
        }
        return spans;
    }

    private static Draft draft(NeuralProposal proposal, Map<NeuralProposal, Span> quotes, AnnotatedNote note) {
        List<Mention> head = note.mentions().stream()
                .map(FoundMention::mention)
                .filter(mention -> mention.conceptId().equals(ExplicitSpans.GIVEN))
                .filter(mention -> mention.span().equals(quotes.get(proposal)))
                .limit(1)
                .toList();
        return new Draft(
                proposal.text(), ProposalSource.NEURAL, proposal.quote(), "", proposal.score(), head, List.of());
    }
}
