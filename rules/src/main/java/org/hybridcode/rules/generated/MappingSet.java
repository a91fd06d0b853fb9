package org.hybridcode.rules.generated;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hybridcode.rules.facts.Mapping;
import org.hybridcode.rules.facts.Mention;
import org.kie.api.event.rule.DefaultRuleRuntimeEventListener;
import org.kie.api.event.rule.ObjectInsertedEvent;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.AgendaFilter;

/**
 * The generated mappings that are loaded: the shadows and the active ones. Immutable and safe to share between threads; a
 * set that is made of another one with more rules shares its networks.
 */
public final class MappingSet {
    /** Without any rule. */
    public static final MappingSet NONE = new MappingSet(Map.of(), List.of(), "");

    private final Map<String, MappingRule> rules;
    private final List<MappingNetwork> networks;
    private final String sha256;

    private MappingSet(Map<String, MappingRule> rules, List<MappingNetwork> networks, String sha256) {
        this.rules = Collections.unmodifiableMap(rules);
        this.networks = List.copyOf(networks);
        this.sha256 = sha256;
    }

    /** The rules of files that are to be loaded; the digest is that of the files, by name. */
    public static MappingSet of(Collection<MappingFile> files) {
        Map<String, String> named = new TreeMap<>();
        Map<String, MappingRule> rules = new HashMap<>();
        for (MappingFile file : files) {
            named.put(file.name(), file.sha256());
            rules.putAll(loaded(file.rules()));
        }
        StringBuilder digested = new StringBuilder();
        named.forEach((name, sha256) ->
                digested.append(name).append(' ').append(sha256).append('\n'));
        return named.isEmpty()
                ? NONE
                : new MappingSet(rules, MappingNetwork.with(List.of(), rules), sha256(digested.toString()));
    }

    private static Map<String, MappingRule> loaded(Collection<MappingRule> rules) {
        Map<String, MappingRule> loaded = new HashMap<>();
        rules.stream().filter(rule -> rule.state().loaded()).forEach(rule -> loaded.put(rule.id(), rule));
        return loaded;
    }

    private static String sha256(String text) {
        return HexFormat.of().formatHex(MappingIds.sha256(text.getBytes(StandardCharsets.UTF_8)));
    }

    /**
     * A set with more rules, or with rules in another state: each takes the place of the one that has its id here; a draft or
     * a retired one takes it out.
     */
    public MappingSet with(Collection<MappingRule> changed) {
        Map<String, MappingRule> more = loaded(changed);
        Map<String, MappingRule> all = new HashMap<>(rules);
        changed.forEach(rule -> all.remove(rule.id()));
        all.putAll(more);
        List<String> text = new ArrayList<>(List.of(sha256));
        changed.stream().sorted().forEach(rule -> text.addAll(MappingText.rule(rule)));
        return new MappingSet(all, MappingNetwork.with(networks, all), sha256(String.join("\n", text)));
    }

    /** The rules that are loaded, by id. */
    public Map<String, MappingRule> rules() {
        return rules;
    }

    /** The digest of the rules as they were read and added, lower-case hexadecimal; empty without any. */
    public String sha256() {
        return sha256;
    }

    /**
     * What the rules say of mentions.
     *
     * @param date the encounter's; rules that are not in force on it, or have expired, do not fire
     * @param mentions the mentions of one note
     * @return every firing, shadows among them, in order
     */
    public List<MappingFiring> fire(LocalDate date, Collection<Mention> mentions) {
        List<MappingFiring> firings = new ArrayList<>();
        if (!mentions.isEmpty()) {
            networks.forEach(network -> fire(network, date, mentions, firings));
        }
        return firings.stream().sorted().toList();
    }

    private void fire(
            MappingNetwork network, LocalDate date, Collection<Mention> mentions, List<MappingFiring> firings) {
        KieSession session = network.kieBase().newKieSession();
        try {
            session.addEventListener(new Recorder(firings));
            mentions.forEach(session::insert);
            session.fireAllRules(inForce(date));
        } finally {
            session.dispose();
        }
    }

    /** A network may know rules that this set has no more, or in another state. */
    private AgendaFilter inForce(LocalDate date) {
        return match -> {
            MappingRule rule = rules.get(match.getRule().getName());
            return rule != null && rule.firesOn(date);
        };
    }

    /** Records what the rules insert. */
    private final class Recorder extends DefaultRuleRuntimeEventListener {
        private final List<MappingFiring> firings;

        Recorder(List<MappingFiring> firings) {
            this.firings = firings;
        }

        @Override
        public void objectInserted(ObjectInsertedEvent event) {
            if (event.getObject() instanceof Mapping mapping) {
                String id = event.getRule().getName();
                firings.add(new MappingFiring(id, rules.get(id), mapping));
            }
        }
    }

    /** What Drools knows, for tests. */
    List<MappingNetwork> networks() {
        return networks;
    }
}
