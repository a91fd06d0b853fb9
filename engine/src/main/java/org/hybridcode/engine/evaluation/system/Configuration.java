package org.hybridcode.engine.evaluation.system;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.hybridcode.rules.facts.ProposalSource;
import org.hybridcode.rules.rulebook.Layer;

/**
 * This program with some of its layers.
 *
 * @param name the name in reports
 * @param description what is left out, and what that shows
 * @param layers the layers that run
 * @param sources whose proposals they run over
 */
public record Configuration(String name, String description, Set<Layer> layers, Set<ProposalSource> sources) {
    /** Without these nothing leaves: they turn proposals into codes, and refuse none for what the note says. */
    private static final Set<Layer> CARRYING = Collections.unmodifiableSet(
            EnumSet.of(Layer.FORMAT, Layer.DOCUMENTATION, Layer.RESOLUTION, Layer.SEQUENCE));

    private static final Set<ProposalSource> ALL = Collections.unmodifiableSet(EnumSet.allOf(ProposalSource.class));
    private static final Set<ProposalSource> NO_MODEL =
            Collections.unmodifiableSet(EnumSet.complementOf(EnumSet.of(ProposalSource.NEURAL)));

    /** Everything. */
    public static final Configuration FULL =
            new Configuration("hybrid-code", "all layers", EnumSet.allOf(Layer.class), ALL);

    /** The knowledge base without any model. */
    public static final Configuration KB_ONLY = new Configuration(
            "kb-only", "all layers over what the knowledge base finds, no model", FULL.layers(), NO_MODEL);

    /** What the dictionary and the index find, unverified. */
    public static final Configuration CODER_ONLY = new Configuration(
            "coder-only", "what is found leaves unverified: only the layers that carry a code run", CARRYING, NO_MODEL);

    /** The first version of the program: format and evidence. */
    public static final Configuration VERSION_1 = new Configuration(
            "version-1", "the format and evidence layers alone verify", with(CARRYING, Layer.EVIDENCE), ALL);

    /** Refuses missing parts and copies the sets. */
    public Configuration {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(description, "description");
        layers = Collections.unmodifiableSet(EnumSet.copyOf(layers));
        sources = Collections.unmodifiableSet(EnumSet.copyOf(sources));
    }

    /** Everything but one layer. */
    public static Configuration without(Layer layer) {
        EnumSet<Layer> rest = EnumSet.allOf(Layer.class);
        rest.remove(layer);
        return new Configuration(
                "no-" + layer.label(),
                CARRYING.contains(layer)
                        ? "no " + layer.label() + " layer: it carries every code, none leaves without it"
                        : "no " + layer.label() + " layer",
                rest,
                ALL);
    }

    /**
     * The ablation: the six configurations of the paper, then one for each further layer.
     *
     * <p>"No expansion" is the program with a knowledge base that holds no generated rules. A knowledge base without any
     * gives the same figures as the full program.
     */
    public static List<Configuration> ablation() {
        List<Configuration> all = new ArrayList<>(List.of(
                FULL,
                CODER_ONLY,
                without(Layer.NEGATION),
                without(Layer.TEMPORAL),
                without(Layer.EXCLUSION),
                new Configuration("no-expansion", "no generated rules", FULL.layers(), ALL)));
        for (Layer layer : Layer.values()) {
            if (all.stream().noneMatch(known -> known.name().equals("no-" + layer.label()))) {
                all.add(without(layer));
            }
        }
        return List.copyOf(all);
    }

    private static Set<Layer> with(Set<Layer> layers, Layer further) {
        EnumSet<Layer> all = EnumSet.copyOf(layers);
        all.add(further);
        return all;
    }
}
