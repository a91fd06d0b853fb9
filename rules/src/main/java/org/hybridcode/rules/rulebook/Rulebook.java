package org.hybridcode.rules.rulebook;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.kie.api.conf.EqualityBehaviorOption;
import org.kie.api.definition.KiePackage;
import org.kie.api.definition.rule.Rule;

/**
 * The compiled rules with their cards. Immutable and safe to share between threads; sessions are made per note.
 *
 * <p>The built-in layers were compiled to classes by the build; nothing is compiled at start.
 */
public final class Rulebook {
    /** Said twice is said once: two rules, or two pairs of facts, that give the same verdict give one fact. */
    static final EqualityBehaviorOption FACTS_ARE_A_SET = EqualityBehaviorOption.EQUALITY;

    private static final String MODEL = "/META-INF/kie/org.hybridcode/hybridcode-rules/drools-model";

    private final KieBase kieBase;
    private final Map<String, RuleCard> cards;
    private final String sha256;

    private Rulebook(KieBase kieBase, String sha256) {
        this.kieBase = kieBase;
        this.cards = cards(kieBase);
        this.sha256 = sha256;
    }

    /** The layers that come with the program. */
    public static Rulebook builtIn() {
        List<Model> models = new ArrayList<>();
        for (String name : text(MODEL).split("\\R", -1)) {
            if (!name.isBlank() && !name.startsWith("Drools-Model-Version")) {
                models.add(model(name.strip()));
            }
        }
        return of(KieBaseBuilder.createKieBaseFromModel(models, FACTS_ARE_A_SET));
    }

    /** The built-in text as some other compiler compiled it; for comparing compilers. */
    static Rulebook of(KieBase kieBase) {
        return new Rulebook(kieBase, digestOfSources());
    }

    private static Model model(String className) {
        try {
            return Class.forName(className)
                    .asSubclass(Model.class)
                    .getDeclaredConstructor()
                    .newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("the build did not compile the rules: " + className + " is missing", e);
        }
    }

    /** The DRL text of a layer. */
    public static String source(Layer layer) {
        return text(layer.resource());
    }

    private static String digestOfSources() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (Layer layer : Layer.values()) {
                digest.update(source(layer).getBytes(StandardCharsets.UTF_8));
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static String text(String resource) {
        try (InputStream in = Objects.requireNonNull(Rulebook.class.getResourceAsStream(resource), resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + resource, e);
        }
    }

    private static Map<String, RuleCard> cards(KieBase kieBase) {
        Map<String, RuleCard> byName = new TreeMap<>();
        for (KiePackage kiePackage : kieBase.getKiePackages()) {
            for (Rule rule : kiePackage.getRules()) {
                byName.put(rule.getName(), CardReader.card(rule));
            }
        }
        return Collections.unmodifiableMap(byName);
    }

    /** The compiled rules. */
    public KieBase kieBase() {
        return kieBase;
    }

    /** Every card, by rule id. */
    public Collection<RuleCard> cards() {
        return cards.values();
    }

    /**
     * The card of a compiled rule.
     *
     * @throws IllegalArgumentException when the rule is not of this rulebook
     */
    public RuleCard card(Rule rule) {
        RuleCard card = cards.get(rule.getName());
        if (card == null) {
            throw new IllegalArgumentException("no rule of this rulebook: " + rule.getName());
        }
        return card;
    }

    /** SHA-256 of the rules' text in layer order, lower-case hexadecimal. */
    public String sha256() {
        return sha256;
    }
}
