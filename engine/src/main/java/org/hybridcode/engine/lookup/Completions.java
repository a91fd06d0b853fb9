package org.hybridcode.engine.lookup;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.hybridcode.kb.codebook.Codebook;
import org.hybridcode.kb.release.KnowledgeBase;
import org.hybridcode.nlp.ctakes.AnnotatedNote;
import org.hybridcode.nlp.ctakes.FoundMention;
import org.hybridcode.rules.facts.Mention;

/** Looks up what codes become by what the note tells elsewhere, one kind of detail after another; each sees those before. */
public final class Completions {
    private final List<UnaryOperator<List<Draft>>> kinds;

    /** For one note, with what was found in it. */
    public Completions(KnowledgeBase kb, String note, AnnotatedNote annotated) {
        Codebook codebook = kb.codebook();
        List<Mention> mentions =
                annotated.mentions().stream().map(FoundMention::mention).toList();
        this.kinds = List.of(
                new LongTermDrugs(kb.lexicon(), note, mentions)::completing,
                new SecondConditions(note)::completing,
                new Sides(codebook, note, mentions)::completing,
                new Histories(codebook)::completing,
                new UlcerDepths(codebook, note)::completing,
                new DiabetesTypes(codebook, note)::completing,
                new GestationalAge(codebook, note, mentions)::completing,
                new ConditionsInPregnancy(codebook, note)::completing,
                new Trimesters(codebook, note)::completing,
                new Displacements(codebook, mentions)::completing,
                new Examinations(codebook)::completing,
                new Statuses(codebook)::completing,
                new Measures(codebook, mentions)::completing);
    }

    /** The drafts with all that they become. */
    public List<Draft> of(List<Draft> drafts) {
        List<Draft> all = new ArrayList<>(drafts);
        kinds.forEach(kind -> all.addAll(kind.apply(List.copyOf(all))));
        return all;
    }
}
