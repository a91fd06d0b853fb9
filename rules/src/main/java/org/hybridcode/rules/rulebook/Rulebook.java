package org.hybridcode.rules.rulebook;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.hybridcode.rules.lint.Finding;
import org.hybridcode.rules.lint.Linter;
import org.hybridcode.rules.rulebook.table.Choices;
import org.hybridcode.rules.rulebook.table.Replacement;
import org.kie.api.KieBase;
import org.kie.api.conf.EqualityBehaviorOption;
import org.kie.api.definition.KiePackage;
import org.kie.api.definition.rule.Rule;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.KieSessionsPool;

/**
 * The compiled rules with their cards. Immutable and safe to share between threads; every note has an empty session.
 *
 * <p>The built-in layers were compiled to classes by the build; nothing is compiled at start unless a site adds rules.
 */
public final class Rulebook {
    /** Said twice is said once: two rules, or two pairs of facts, that give the same verdict give one fact. */
    static final EqualityBehaviorOption FACTS_ARE_A_SET = EqualityBehaviorOption.EQUALITY;

    /** How the name of a file of rules ends. */
    public static final String DRL = ".drl";

    /** The packages of the layers; the model holds the rules on mappings too. */
    private static final String LAYERS = "rules.";

    static final String MODEL = "/META-INF/kie/org.hybridcode/hybridcode-rules/drools-model";

    private final KieBase kieBase;
    private final KieSessionsPool sessions;
    private final Map<String, RuleCard> cards;
    private final String sha256;
    private final List<Replacement> replacements;
    private final List<Choices> choices;

    private Rulebook(KieBase kieBase, String sha256, List<Replacement> replacements, List<Choices> choices) {
        this.kieBase = kieBase;
        this.sessions = kieBase.newKieSessionsPool(1);
        this.cards = cards(kieBase);
        this.sha256 = sha256;
        this.replacements = List.copyOf(replacements);
        this.choices = List.copyOf(choices);
    }

    /** The layers that come with the program. */
    public static Rulebook builtIn() {
        return of(KieBaseBuilder.createKieBaseFromModel(builtInModels(), FACTS_ARE_A_SET));
    }

    /**
     * The layers that come with the program, compiled now from their text as the build has compiled them; for measuring what
     * that takes, and for comparing.
     */
    public static Rulebook builtInFromSource() {
        List<RuleSource> sources = builtInFiles(DRL).entrySet().stream()
                .map(entry -> new RuleSource(entry.getKey(), entry.getValue(), List.of()))
                .toList();
        List<Model> models = SiteCompiler.trusted(sources, digest(List.of()));
        return of(KieBaseBuilder.createKieBaseFromModel(models, FACTS_ARE_A_SET));
    }

    /**
     * The built-in layers with a site's rules beside them.
     *
     * @param folder the site's DRL files and decision tables
     * @throws RulesException when any of them is refused, with every finding; nothing of them has run
     * @throws IllegalArgumentException when it is no folder
     */
    public static Rulebook withSiteRules(Path folder) {
        return with(SiteRules.read(folder));
    }

    /**
     * The built-in layers with a site's rules beside them.
     *
     * @throws RulesException when any of them is refused, with every finding; nothing of them has run
     */
    public static Rulebook with(SiteRules site) {
        if (!site.findings().isEmpty()) {
            throw new RulesException(site.findings());
        }
        if (site.sources().isEmpty()) {
            return builtIn();
        }
        String sha256 = sha256(site);
        List<Model> models = new ArrayList<>(builtInModels());
        models.addAll(SiteCompiler.models(site.sources(), sha256));
        return new Rulebook(
                KieBaseBuilder.createKieBaseFromModel(models, FACTS_ARE_A_SET),
                sha256,
                site.replacements(),
                site.choices());
    }

    /**
     * The rules of a site, with variants of rules beside them under names of their own; for trying what a change would do.
     * A variant has the id of the rule that it is one of.
     *
     * @param variants checked texts that were changed in their conditions alone, by name
     * @throws RulesException when one of them does not compile
     */
    public static Rulebook withVariants(SiteRules site, Map<String, String> variants) {
        List<RuleSource> sources = variants.entrySet().stream()
                .map(entry -> new RuleSource(entry.getKey(), entry.getValue(), List.of()))
                .toList();
        List<byte[]> digested = new ArrayList<>(site.digested());
        variants.values().forEach(text -> digested.add(text.getBytes(StandardCharsets.UTF_8)));
        String sha256 = digest(digested);
        List<Model> models = new ArrayList<>(builtInModels());
        if (!site.sources().isEmpty()) {
            models.addAll(SiteCompiler.models(site.sources(), digest(site.digested())));
        }
        models.addAll(SiteCompiler.trusted(sources, sha256));
        return new Rulebook(
                KieBaseBuilder.createKieBaseFromModel(models, FACTS_ARE_A_SET),
                sha256,
                site.replacements(),
                site.choices());
    }

    /** The {@link #sha256()} of the rulebook that {@link #with} makes of a site's rules, without making it. */
    public static String sha256(SiteRules site) {
        return digest(site.digested());
    }

    private static List<Model> builtInModels() {
        ClassLoader loader = Rulebook.class.getClassLoader();
        return ModelNames.of(Resources.text(MODEL)).stream()
                .filter(name -> name.startsWith(LAYERS))
                .map(name -> ModelNames.model(name, loader))
                .toList();
    }

    /** The built-in text as some other compiler compiled it; for comparing compilers. */
    static Rulebook of(KieBase kieBase) {
        return new Rulebook(kieBase, digest(List.of()), List.of(), List.of());
    }

    /**
     * The program's own files of rules or cases.
     *
     * @param ending how their names end, {@code .drl}
     * @return the texts by name, {@code guideline/guideline.drl}, in the order of the layers
     */
    public static Map<String, String> builtInFiles(String ending) {
        return BuiltInFiles.ending(ending);
    }

    /** What is wrong with the program's own rules; empty, or the build would have failed. */
    public static List<Finding> builtInFindings() {
        List<Finding> findings = new ArrayList<>();
        builtInFiles(DRL)
                .forEach((name, text) ->
                        findings.addAll(new Linter(Scopes.builtIn(BuiltInFiles.layerOf(name))).check(name, text)));
        return List.copyOf(findings);
    }

    /** The layers' text, then each part of the site's rules with its length before it. */
    private static String digest(Collection<byte[]> site) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            builtInFiles(DRL).values().forEach(text -> digest.update(text.getBytes(StandardCharsets.UTF_8)));
            for (byte[] part : site) {
                digest.update((part.length + ":").getBytes(StandardCharsets.UTF_8));
                digest.update(part);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
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

    /**
     * An empty session for the caller alone. {@code dispose} empties it and keeps what it has built of the network for the
     * next note: to build that costs more than to run it.
     */
    public KieSession session() {
        return sessions.newKieSession();
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

    /** The codes that come into play with the two that they stand for, as a site's tables say; empty without a site. */
    public List<Replacement> replacements() {
        return replacements;
    }

    /** The headers whose codes the queries of a site's tables offer; empty without a site. */
    public List<Choices> choices() {
        return choices;
    }

    /** SHA-256 of the rules' text in layer order, and of the site's files, lower-case hexadecimal. */
    public String sha256() {
        return sha256;
    }
}
