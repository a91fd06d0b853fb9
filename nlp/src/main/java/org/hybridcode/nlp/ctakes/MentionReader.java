package org.hybridcode.nlp.ctakes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.ctakes.typesystem.type.constants.CONST;
import org.apache.ctakes.typesystem.type.refsem.OntologyConcept;
import org.apache.ctakes.typesystem.type.textsem.ContextAnnotation;
import org.apache.ctakes.typesystem.type.textsem.IdentifiedAnnotation;
import org.apache.ctakes.typesystem.type.textsem.Modifier;
import org.apache.uima.jcas.JCas;
import org.hybridcode.nlp.section.Section;
import org.hybridcode.rules.facts.Assertion;
import org.hybridcode.rules.facts.Certainty;
import org.hybridcode.rules.facts.Cue;
import org.hybridcode.rules.facts.CueKind;
import org.hybridcode.rules.facts.Experiencer;
import org.hybridcode.rules.facts.Mention;
import org.hybridcode.rules.facts.Polarity;
import org.hybridcode.rules.facts.Span;
import org.hybridcode.rules.facts.Temporality;

/** Reads the mention facts of one note from its CAS. */
final class MentionReader {
    private final JCas cas;
    private final List<Section> sections;
    private final Map<Integer, List<Cue>> cues = new HashMap<>();

    MentionReader(JCas cas, List<Section> sections) {
        this.cas = cas;
        this.sections = sections;
    }

    AnnotatedNote read() {
        for (ContextAnnotation cue : cas.select(ContextAnnotation.class)) {
            cues.computeIfAbsent(cue.getId(), none -> new ArrayList<>()).add(cue(cue));
        }
        List<FoundMention> mentions = new ArrayList<>();
        List<IdentifiedAnnotation> annotations = new ArrayList<>();
        Map<String, Mention> modifiers = new HashMap<>();
        int sentence = 0;
        for (SentenceMentions found : SentenceMentions.of(cas)) {
            for (IdentifiedAnnotation annotation : found.mentions()) {
                Mention mention = mention(annotation, "m" + (mentions.size() + 1), sentence);
                mentions.add(new FoundMention(mention, Concepting.kind(annotation)));
                annotations.add(annotation);
                if (annotation instanceof Modifier) {
                    modifiers.put(Concepting.place(annotation), mention);
                }
            }
            sentence++;
        }
        List<NavigatedCode> navigated = new ArrayList<>();
        for (int i = 0; i < mentions.size(); i++) {
            navigated.addAll(navigated(mentions.get(i).mention(), annotations.get(i), modifiers));
        }
        return new AnnotatedNote(sections, mentions, navigated, List.of(), List.of());
    }

    /** A way that rests on other sentences stands for that of the sentence alone, if they say its words of the patient. */
    private static List<NavigatedCode> navigated(
            Mention head, IdentifiedAnnotation annotation, Map<String, Mention> modifiers) {
        List<NavigatedCode> codes = new ArrayList<>();
        boolean replaced = false;
        for (OntologyConcept code : Concepting.navigated(annotation)) {
            List<Mention> words =
                    Concepting.places(code).map(modifiers::get).distinct().toList();
            WalkKind kind = Concepting.walked(code);
            boolean stands = kind == WalkKind.PROBLEM
                    ? words.stream().allMatch(word -> word.sentence() == head.sentence() || isHere(word.assertion()))
                    : kind.standsAlone() || !replaced;
            replaced |= stands && kind == WalkKind.PROBLEM;
            if (stands) {
                codes.add(new NavigatedCode(
                        head.id(),
                        code.getCode(),
                        code.getOid(),
                        words.stream().map(Mention::id).toList()));
            }
        }
        return codes;
    }

    private static boolean isHere(Assertion assertion) {
        return assertion.polarity() == Polarity.AFFIRMED
                && assertion.temporality() == Temporality.CURRENT
                && assertion.certainty() == Certainty.CONFIRMED
                && assertion.experiencer() == Experiencer.PATIENT;
    }

    private static Cue cue(ContextAnnotation annotation) {
        return new Cue(
                CueKind.valueOf(annotation.getScope()),
                annotation.getFocusText(),
                new Span(annotation.getBegin(), annotation.getEnd()));
    }

    private Mention mention(IdentifiedAnnotation annotation, String id, int sentence) {
        return new Mention(
                id,
                Concepting.conceptId(annotation),
                new Span(annotation.getBegin(), annotation.getEnd()),
                sentence,
                ContextStep.sectionAt(sections, annotation.getBegin()).kind(),
                assertion(annotation));
    }

    private Assertion assertion(IdentifiedAnnotation annotation) {
        List<Cue> said = cues.getOrDefault(annotation.getId(), List.of()).stream()
                .sorted(Comparator.comparing(Cue::span).thenComparing(Cue::kind))
                .toList();
        return new Assertion(
                annotation.getPolarity() == CONST.NE_POLARITY_NEGATION_PRESENT ? Polarity.NEGATED : Polarity.AFFIRMED,
                temporality(annotation, said),
                certainty(annotation),
                experiencer(annotation),
                said);
    }

    /** cTAKES has no attribute for what is still to come; the cue says it. */
    private static Temporality temporality(IdentifiedAnnotation annotation, List<Cue> said) {
        if (annotation.getHistoryOf() == CONST.NE_HISTORY_OF_PRESENT) {
            return Temporality.HISTORICAL;
        }
        return said.stream().anyMatch(cue -> cue.kind() == CueKind.FUTURE) ? Temporality.FUTURE : Temporality.CURRENT;
    }

    private static Certainty certainty(IdentifiedAnnotation annotation) {
        if (annotation.getConditional()) {
            return Certainty.HYPOTHETICAL;
        }
        return annotation.getUncertainty() == CONST.NE_UNCERTAINTY_PRESENT ? Certainty.UNCERTAIN : Certainty.CONFIRMED;
    }

    private static Experiencer experiencer(IdentifiedAnnotation annotation) {
        return switch (annotation.getSubject().toLowerCase(Locale.ROOT)) {
            case CONST.ATTR_SUBJECT_FAMILY_MEMBER -> Experiencer.FAMILY;
            case CONST.ATTR_SUBJECT_OTHER -> Experiencer.OTHER;
            default -> Experiencer.PATIENT;
        };
    }
}
