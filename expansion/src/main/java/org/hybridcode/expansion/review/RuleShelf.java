package org.hybridcode.expansion.review;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.hybridcode.expansion.corpus.CorpusException;
import org.hybridcode.expansion.draft.Decision;
import org.hybridcode.expansion.draft.ExpansionState;
import org.hybridcode.kb.release.KnowledgeBaseReader;
import org.hybridcode.rules.generated.MappingFile;
import org.hybridcode.rules.generated.MappingFolder;
import org.hybridcode.rules.generated.MappingReview;
import org.hybridcode.rules.generated.MappingRule;
import org.hybridcode.rules.generated.MappingState;
import org.hybridcode.rules.generated.MappingWriter;

/** The generated rules of an expanded knowledge base, and what people decide of them. For one thread. */
public final class RuleShelf {
    private final Path folder;
    private final Map<String, MappingRule> rules = new TreeMap<>();

    private RuleShelf(Path folder) {
        this.folder = folder;
    }

    /**
     * The rules in the folder of an expansion.
     *
     * @throws CorpusException when there are none
     * @throws org.hybridcode.rules.rulebook.RulesException when a file is not as it was generated
     */
    public static RuleShelf in(Path folder) {
        RuleShelf shelf = new RuleShelf(folder);
        for (MappingFile file : MappingFolder.in(folder)) {
            file.rules().forEach(rule -> shelf.rules.put(rule.id(), rule));
        }
        if (shelf.rules.isEmpty()) {
            throw new CorpusException(folder + " holds no generated rules; give the folder that 'expand' wrote");
        }
        return shelf;
    }

    /** The rules in the order of their phrases and codes. */
    public List<MappingRule> rules() {
        return rules.values().stream().sorted().toList();
    }

    /**
     * Decides of rules, in the state and in their cards, and writes both.
     *
     * @param decisions by the rules' ids
     * @throws CorpusException when a rule is not there; nothing is decided then
     */
    public void decide(Map<String, Decision> decisions) {
        for (String id : decisions.keySet()) {
            if (!rules.containsKey(id)) {
                throw new CorpusException(folder + " has no rule " + id + "; 'expand review' lists the ids");
            }
        }
        ExpansionState state = ExpansionState.read(folder);
        new TreeMap<>(decisions).forEach((id, decision) -> {
            MappingRule rule = rules.get(id);
            MappingState now = of(decision.act());
            rules.put(id, rule.in(now, card(decision)));
            state.decide(rule.key(), rule.code().text(), decision, now.label());
        });
        state.write(folder);
        MappingWriter.write(
                folder.resolve(MappingFolder.NAME),
                MappingWriter.files(
                        rules.values(), KnowledgeBaseReader.folder(folder).codebook()));
    }

    /** The state that a decision puts a rule into. */
    public static MappingState of(Decision.Act act) {
        return switch (act) {
            case APPROVE -> MappingState.ACTIVE;
            case REJECT -> MappingState.RETIRED;
            case DEMOTE -> MappingState.SHADOW;
        };
    }

    private static MappingReview card(Decision decision) {
        return new MappingReview(Optional.of(decision.by()), decision.expires(), Optional.of(decision.card()));
    }

    /** How many rules are in each state, by its label. */
    public Map<String, Integer> states() {
        Map<String, Integer> states = new TreeMap<>();
        rules.values().forEach(rule -> states.merge(rule.state().label().toLowerCase(Locale.ROOT), 1, Integer::sum));
        return states;
    }
}
