package org.hybridcode.engine.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.hybridcode.engine.lookup.Circumstances;
import org.hybridcode.engine.lookup.Draft;
import org.hybridcode.kb.concept.Concepts;
import org.hybridcode.kb.concept.Lexicon;
import org.hybridcode.nlp.ctakes.AnnotatedNote;
import org.hybridcode.nlp.ctakes.FoundMention;
import org.hybridcode.nlp.neural.encoder.EmbeddedEncoder;
import org.hybridcode.rules.facts.ActivityWord;
import org.hybridcode.rules.facts.Encounter;
import org.hybridcode.rules.facts.Evidence;
import org.hybridcode.rules.facts.EvidenceRole;
import org.hybridcode.rules.facts.Mention;
import org.hybridcode.rules.facts.Proposal;
import org.hybridcode.rules.facts.Similarity;
import org.hybridcode.rules.facts.TreatmentMentioned;
import org.hybridcode.rules.generated.MappedMention;
import org.hybridcode.rules.session.Case;

/** Puts what was found in a note into the facts that the session starts from. */
final class CaseBuilder {
    private final Lexicon lexicon;
    private final Optional<EmbeddedEncoder> encoder;

    CaseBuilder(Lexicon lexicon, Optional<EmbeddedEncoder> encoder) {
        this.lexicon = lexicon;
        this.encoder = encoder;
    }

    CaseBuilder with(EmbeddedEncoder other) {
        return new CaseBuilder(lexicon, Optional.of(other));
    }

    Case build(
            Encounter encounter,
            AnnotatedNote note,
            List<Draft> drafts,
            List<MappedMention> mapped,
            Circumstances circumstances) {
        List<Draft> ordered = drafts.stream().sorted(Draft.BY_PROMINENCE).toList();
        List<Proposal> proposals = new ArrayList<>();
        List<Evidence> evidence = new ArrayList<>();
        List<Similarity> similarities = new ArrayList<>();
        for (int place = 0; place < ordered.size(); place++) {
            Proposal proposal = ordered.get(place).proposal(place);
            proposals.add(proposal);
            evidence.addAll(ordered.get(place).evidence(proposal.id()));
            similarity(proposal).ifPresent(similarities::add);
            circumstances
                    .around(ordered.get(place))
                    .forEach(word -> evidence.add(new Evidence(proposal.id(), word, EvidenceRole.CIRCUMSTANCE)));
        }
        return new Case(
                encounter,
                proposals,
                evidence,
                note.abbreviations(),
                treatments(note),
                activity(note),
                similarities,
                mapped);
    }

    /** How near the quoted words lie to the code; not known without an encoder, or of a code that it does not know. */
    private Optional<Similarity> similarity(Proposal proposal) {
        OptionalDouble cosine = encoder.filter(open -> !proposal.quote().isBlank())
                .map(open -> open.cosine(proposal.quote(), proposal.text()))
                .orElse(OptionalDouble.empty());
        return cosine.isPresent() ? Optional.of(new Similarity(proposal.id(), cosine.getAsDouble())) : Optional.empty();
    }

    private List<TreatmentMentioned> treatments(AnnotatedNote note) {
        return mentions(note).stream()
                .filter(mention -> Concepts.isDrug(mention.conceptId()))
                .flatMap(mention -> lexicon.treatedBy(mention.conceptId()).stream()
                        .map(code -> new TreatmentMentioned(code, mention)))
                .toList();
    }

    private List<ActivityWord> activity(AnnotatedNote note) {
        return mentions(note).stream()
                .filter(mention -> lexicon.activity().contains(mention.conceptId()))
                .map(mention -> new ActivityWord(mention.id()))
                .toList();
    }

    private static List<Mention> mentions(AnnotatedNote note) {
        return note.mentions().stream().map(FoundMention::mention).toList();
    }
}
