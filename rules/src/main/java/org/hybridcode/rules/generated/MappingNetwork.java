package org.hybridcode.rules.generated;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.drools.model.impl.ModelImpl;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;

/**
 * Rules that Drools knows, by id: which of them fire, and in what state they are, is said by the set that asks. Immutable and
 * safe to share between threads: Drools would take more rules into a network, but not before every session of it on any
 * thread has ended, so more rules get a small network of their own.
 */
final class MappingNetwork {
    /** A note runs through all networks of a set, so that there must not be many. */
    private static final int MOST = 6;

    private final KieBase kieBase;
    private final Set<String> ids;

    MappingNetwork(Map<String, MappingRule> rules) {
        ModelImpl model = new ModelImpl();
        new TreeMap<>(rules).forEach((id, rule) -> model.addRule(MappingModel.of(id, rule)));
        this.kieBase = KieBaseBuilder.createKieBaseFromModel(model);
        this.ids = Set.copyOf(rules.keySet());
    }

    /** The networks with one more for the rules that none of them knows; the small ones are put together when they are many. */
    static List<MappingNetwork> with(List<MappingNetwork> networks, Map<String, MappingRule> all) {
        Map<String, MappingRule> unknown = new HashMap<>(all);
        networks.forEach(network -> unknown.keySet().removeAll(network.ids));
        if (unknown.isEmpty()) {
            return networks;
        }
        if (networks.size() < MOST) {
            List<MappingNetwork> more = new ArrayList<>(networks);
            more.add(new MappingNetwork(unknown));
            return List.copyOf(more);
        }
        Map<String, MappingRule> later = new HashMap<>(all);
        later.keySet().removeAll(networks.get(0).ids);
        return List.of(networks.get(0), new MappingNetwork(later));
    }

    KieBase kieBase() {
        return kieBase;
    }
}
