package org.hybridcode.rules.lint;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.hybridcode.kb.code.Icd10Code;
import org.hybridcode.kb.codebook.Chronicity;
import org.hybridcode.kb.codebook.CodebookEntry;
import org.hybridcode.kb.codebook.EpisodeOfCare;
import org.hybridcode.kb.codebook.FractureExposure;
import org.hybridcode.kb.codebook.FractureHealing;
import org.hybridcode.kb.codebook.NoteKind;
import org.hybridcode.kb.codebook.SeventhCharacter;
import org.hybridcode.rules.facts.ActivityWord;
import org.hybridcode.rules.facts.Age;
import org.hybridcode.rules.facts.Agreement;
import org.hybridcode.rules.facts.AmbiguousAbbreviation;
import org.hybridcode.rules.facts.Bar;
import org.hybridcode.rules.facts.Certainty;
import org.hybridcode.rules.facts.Circumstance;
import org.hybridcode.rules.facts.CodePair;
import org.hybridcode.rules.facts.Combination;
import org.hybridcode.rules.facts.Disagreement;
import org.hybridcode.rules.facts.Encounter;
import org.hybridcode.rules.facts.Evidence;
import org.hybridcode.rules.facts.EvidenceRole;
import org.hybridcode.rules.facts.Experiencer;
import org.hybridcode.rules.facts.HeaderOptions;
import org.hybridcode.rules.facts.InSet;
import org.hybridcode.rules.facts.IntegralSymptom;
import org.hybridcode.rules.facts.MappingPolicy;
import org.hybridcode.rules.facts.Offer;
import org.hybridcode.rules.facts.OpenDetail;
import org.hybridcode.rules.facts.Patients;
import org.hybridcode.rules.facts.Polarity;
import org.hybridcode.rules.facts.Proposal;
import org.hybridcode.rules.facts.ProposalSource;
import org.hybridcode.rules.facts.ProposedMapping;
import org.hybridcode.rules.facts.Refinement;
import org.hybridcode.rules.facts.ReviewThreshold;
import org.hybridcode.rules.facts.Score;
import org.hybridcode.rules.facts.SectionKind;
import org.hybridcode.rules.facts.Setting;
import org.hybridcode.rules.facts.Sex;
import org.hybridcode.rules.facts.Similarity;
import org.hybridcode.rules.facts.TabularNote;
import org.hybridcode.rules.facts.Temporality;
import org.hybridcode.rules.facts.TreatmentMentioned;
import org.hybridcode.rules.facts.UnderlyingDisease;
import org.hybridcode.rules.facts.Verdict;

/** The words of rules: the facts, the values, and the properties of both. What is not here cannot be said. */
public final class Vocabulary {
    private static final List<Class<?>> FOUND = List.of(
            Encounter.class,
            Proposal.class,
            Evidence.class,
            AmbiguousAbbreviation.class,
            TreatmentMentioned.class,
            ActivityWord.class,
            CodebookEntry.class,
            HeaderOptions.class,
            TabularNote.class,
            Refinement.class,
            Combination.class,
            IntegralSymptom.class,
            InSet.class,
            CodePair.class,
            Offer.class,
            OpenDetail.class,
            UnderlyingDisease.class,
            SeventhCharacter.class,
            Similarity.class,
            Disagreement.class,
            Score.class,
            ReviewThreshold.class,
            ProposedMapping.class,
            MappingPolicy.class);
    private static final List<Class<?>> ENUMS = List.of(
            Agreement.class,
            Bar.class,
            Patients.class,
            Certainty.class,
            Chronicity.class,
            Circumstance.class,
            EpisodeOfCare.class,
            EvidenceRole.class,
            Experiencer.class,
            FractureExposure.class,
            FractureHealing.class,
            NoteKind.class,
            Polarity.class,
            ProposalSource.class,
            SectionKind.class,
            Setting.class,
            Sex.class,
            Temporality.class);
    private static final Map<Class<?>, Set<String>> LISTED = Map.of(
            CodebookEntry.class,
            Set.of(
                    "code",
                    "text",
                    "title",
                    "billable",
                    "category",
                    "chapter",
                    "chronicity",
                    "chronic",
                    "formerlyBillable",
                    "poaExempt",
                    "unspecified",
                    "uncomplicated"),
            Icd10Code.class,
            Set.of("text", "category", "undotted"),
            Age.class,
            Set.of("known", "days", "years"));
    private static final Set<Class<?>> PLAIN =
            Set.of(String.class, int.class, double.class, boolean.class, List.class, Icd10Code.class, Age.class);
    private static final Set<String> NO_PROPERTY = Set.of("toString", "hashCode", "equals", "getClass");

    private static final Map<String, Class<?>> FACTS = facts();
    private static final Map<String, Class<?>> CONSTANTS = byName(ENUMS);
    private static final Map<Class<?>, Map<String, Class<?>>> PROPERTIES = properties();

    private Vocabulary() {}

    private static Map<String, Class<?>> facts() {
        Map<String, Class<?>> facts = new TreeMap<>(byName(FOUND));
        facts.putAll(verdicts());
        return Collections.unmodifiableMap(facts);
    }

    private static Map<String, Class<?>> byName(List<Class<?>> types) {
        Map<String, Class<?>> named = new TreeMap<>();
        types.forEach(type -> named.put(type.getSimpleName(), type));
        return Collections.unmodifiableMap(named);
    }

    /** The verdicts by name. */
    static Map<String, Class<?>> verdicts() {
        return byName(List.of(Verdict.class.getPermittedSubclasses()));
    }

    private static Map<Class<?>, Map<String, Class<?>>> properties() {
        Set<Class<?>> values = new HashSet<>(PLAIN);
        values.addAll(ENUMS);
        values.addAll(FACTS.values());
        Map<Class<?>, Map<String, Class<?>>> properties = new HashMap<>();
        for (Class<?> type : values) {
            Map<String, Class<?>> own = new TreeMap<>();
            for (Method method : type.getDeclaredMethods()) {
                if (isProperty(type, method) && values.contains(method.getReturnType())) {
                    own.put(method.getName(), method.getReturnType());
                }
            }
            properties.put(type, Collections.unmodifiableMap(own));
        }
        return Collections.unmodifiableMap(properties);
    }

    private static boolean isProperty(Class<?> type, Method method) {
        return LISTED.containsKey(type)
                ? LISTED.get(type).contains(method.getName()) && method.getParameterCount() == 0
                : type.isRecord()
                        && method.getParameterCount() == 0
                        && Modifier.isPublic(method.getModifiers())
                        && !Modifier.isStatic(method.getModifiers())
                        && !NO_PROPERTY.contains(method.getName());
    }

    /** The type of a fact that a condition may match, or that a consequence may insert. */
    public static Optional<Class<?>> fact(String name) {
        return Optional.ofNullable(FACTS.get(name));
    }

    /** The enum of that name. */
    public static Optional<Class<?>> constants(String name) {
        return Optional.ofNullable(CONSTANTS.get(name));
    }

    /**
     * A constant of an enum of rules.
     *
     * @throws IllegalArgumentException when it has no such constant
     */
    public static Object constant(Class<?> type, String name) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> ((Enum<?>) constant).name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(type.getSimpleName() + " has no " + name));
    }

    /** Whether {@code type} has the constant. */
    static boolean hasConstant(Class<?> type, String name) {
        return Arrays.stream(type.getEnumConstants())
                .anyMatch(constant -> ((Enum<?>) constant).name().equals(name));
    }

    /** The type of a property. */
    public static Optional<Class<?>> property(Class<?> type, String name) {
        return Optional.ofNullable(PROPERTIES.getOrDefault(type, Map.of()).get(name));
    }

    /** The names of a type's properties, for messages. */
    static Set<String> propertiesOf(Class<?> type) {
        return PROPERTIES.getOrDefault(type, Map.of()).keySet();
    }

    /** The full names that a file may import. */
    static Set<String> imports() {
        Set<String> names = new TreeSet<>();
        FACTS.values().forEach(type -> names.add(type.getName()));
        CONSTANTS.values().forEach(type -> names.add(type.getName()));
        return names;
    }
}
