package org.hybridcode.engine.coding;

import java.util.ArrayList;
import java.util.List;
import org.hybridcode.kb.concept.Concepts;
import org.hybridcode.kb.concept.Lexicon;
import org.hybridcode.nlp.ctakes.AnnotatedNote;
import org.hybridcode.nlp.ctakes.FoundMention;
import org.hybridcode.rules.facts.ActivityWord;
import org.hybridcode.rules.facts.Encounter;
import org.hybridcode.rules.facts.Evidence;
import org.hybridcode.rules.facts.Mention;
import org.hybridcode.rules.facts.Proposal;
import org.hybridcode.rules.facts.TreatmentMentioned;
import org.hybridcode.rules.generated.MappedMention;
import org.hybridcode.rules.session.Case;

/** Puts what was found in a note into the facts that the session starts from. */
final class CaseBuilder {
    private final Lexicon lexicon;

    CaseBuilder(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    Case build(Encounter encounter, AnnotatedNote note, List<Draft> drafts, List<MappedMention> mapped) {
        List<Draft> ordered = drafts.stream().sorted(Draft.BY_PROMINENCE).toList();
        List<Proposal> proposals = new ArrayList<>();
        List<Evidence> evidence = new ArrayList<>();
        for (int place = 0; place < ordered.size(); place++) {
            Proposal proposal = ordered.get(place).proposal(place);
            proposals.add(proposal);
            evidence.addAll(ordered.get(place).evidence(proposal.id()));
        }
        return new Case(encounter, proposals, evidence, note.abbreviations(), treatments(note), activity(note), mapped);
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
