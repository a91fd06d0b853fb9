package org.hybridcode.engine.lookup;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.hybridcode.kb.code.Icd10Code;
import org.hybridcode.kb.codebook.Codebook;
import org.hybridcode.kb.codebook.CodebookEntry;
import org.hybridcode.kb.codebook.EpisodeOfCare;
import org.hybridcode.kb.codebook.FractureExposure;
import org.hybridcode.kb.codebook.FractureHealing;
import org.hybridcode.kb.codebook.SeventhCharacter;
import org.hybridcode.rules.facts.Circumstance;
import org.hybridcode.rules.facts.Mention;
import org.hybridcode.rules.facts.SectionKind;
import org.hybridcode.rules.facts.Temporality;

/**
 * Looks up, beside a code whose 7th character tells the encounter, the codes of the same condition with the 7th characters
 * of which the note says something (Official Guidelines, Section I.C.19.a). Which of them holds is for the rules.
 */
public final class Encounters {
    private static final int INJURIES = 19;
    private static final int CAUSES = 20;

    /** The categories of injuries of a part of the body; the others are burns, poisonings and complications. */
    private static final String OF_A_PLACE = "S";

    private static final Set<SectionKind> CONCLUSIONS =
            Set.of(SectionKind.FINAL_DIAGNOSIS, SectionKind.DISCHARGE_DIAGNOSIS);
    private static final Map<Circumstance, EpisodeOfCare> EPISODES = Map.of(
            Circumstance.AFTERCARE, EpisodeOfCare.SUBSEQUENT,
            Circumstance.POSTOPERATIVE, EpisodeOfCare.SUBSEQUENT,
            Circumstance.DELAYED_HEALING, EpisodeOfCare.SUBSEQUENT,
            Circumstance.NONUNION, EpisodeOfCare.SUBSEQUENT,
            Circumstance.MALUNION, EpisodeOfCare.SUBSEQUENT,
            Circumstance.SEQUELA, EpisodeOfCare.SEQUELA);
    private static final Map<Circumstance, FractureExposure> EXPOSURES = Map.of(
            Circumstance.OPEN_FRACTURE, FractureExposure.OPEN,
            Circumstance.OPEN_FRACTURE_TYPE_III, FractureExposure.OPEN_TYPE_III);
    private static final Map<Circumstance, FractureHealing> HEALINGS = Map.of(
            Circumstance.DELAYED_HEALING, FractureHealing.DELAYED,
            Circumstance.NONUNION, FractureHealing.NONUNION,
            Circumstance.MALUNION, FractureHealing.MALUNION);

    private final Codebook codebook;
    private final Circumstances circumstances;

    /** By what a note tells of the care. */
    public Encounters(Codebook codebook, Circumstances circumstances) {
        this.codebook = codebook;
        this.circumstances = circumstances;
    }

    /** The further drafts; an external cause takes the encounter of the injuries beside it, of past ones where they left something. */
    public List<Draft> completing(List<Draft> drafts) {
        if (circumstances.isEmpty()) {
            return List.of();
        }
        List<Mention> injuries = careOfInjuries(drafts);
        List<Draft> completed = new ArrayList<>();
        for (Draft draft : drafts) {
            entry(draft).ifPresent(found -> {
                List<Mention> care = found.chapter() == CAUSES ? injuries : care(draft);
                SeventhCharacter.of(found).ifPresent(own -> own.alternatives(codebook).stream()
                        .filter(other -> !other.equals(own))
                        .flatMap(other ->
                                told(own, other, care).stream().map(words -> draft.sharpened(other.code(), words)))
                        .forEach(completed::add));
            });
        }
        return completed;
    }

    /** What is told of the care of the injuries; nothing where the conclusion names a new one, for then it is its cause. */
    private List<Mention> careOfInjuries(List<Draft> drafts) {
        Map<Icd10Code, Set<Mention>> care = new TreeMap<>();
        Set<Icd10Code> concluded = new TreeSet<>();
        for (Draft draft : drafts) {
            entry(draft)
                    .filter(found -> found.chapter() == INJURIES && (isPresent(draft) || hasLeft(draft)))
                    .ifPresent(found -> {
                        care.computeIfAbsent(found.category(), none -> new LinkedHashSet<>())
                                .addAll(care(draft));
                        if (found.category().text().startsWith(OF_A_PLACE) && isConcluded(draft)) {
                            concluded.add(found.category());
                        }
                    });
        }
        boolean fresh =
                concluded.stream().anyMatch(category -> care.get(category).isEmpty());
        return fresh
                ? List.of()
                : care.values().stream().flatMap(Set::stream).distinct().toList();
    }

    private static boolean isPresent(Draft draft) {
        return draft.head().stream().noneMatch(head -> head.assertion().temporality() == Temporality.HISTORICAL);
    }

    /** Whether something is told to be what the injury has left, which makes the injury one of the past. */
    private boolean hasLeft(Draft draft) {
        return care(draft).stream().anyMatch(word -> Circumstance.of(word.conceptId()) == Circumstance.SEQUELA);
    }

    private static boolean isConcluded(Draft draft) {
        return draft.head().stream().anyMatch(head -> CONCLUSIONS.contains(head.section()) && head.affirmedOfPatient());
    }

    private Optional<CodebookEntry> entry(Draft draft) {
        return codebook.find(draft.text());
    }

    private List<Mention> care(Draft draft) {
        return draft.head().stream()
                .flatMap(head -> circumstances.care(head).stream())
                .distinct()
                .toList();
    }

    /** The words that tell what the other code says more than this one; nothing when it says something that is not told. */
    private static Optional<List<Mention>> told(SeventhCharacter own, SeventhCharacter other, List<Mention> care) {
        List<Mention> words = new ArrayList<>();
        boolean told = said(EPISODES, other.episode(), own.episode(), EpisodeOfCare.INITIAL, care, words)
                && said(EXPOSURES, other.exposure(), own.exposure(), FractureExposure.CLOSED, care, words)
                && said(HEALINGS, other.healing(), own.healing(), FractureHealing.ROUTINE, care, words);
        return told && !words.isEmpty() ? Optional.of(words) : Optional.empty();
    }

    /** Whether a value is told, is that of the code at hand, or needs no telling; the words that tell it are added. */
    private static <E extends Enum<E>> boolean said(
            Map<Circumstance, E> meanings, E value, E own, E usual, List<Mention> care, List<Mention> words) {
        List<Mention> telling = care.stream()
                .filter(word -> meanings.get(Circumstance.of(word.conceptId())) == value)
                .toList();
        telling.stream().filter(word -> !words.contains(word)).forEach(words::add);
        return !telling.isEmpty() || value == own || value.compareTo(usual) <= 0;
    }
}
