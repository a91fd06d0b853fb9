package org.hybridcode.kb.codebook;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.hybridcode.kb.code.Icd10Code;

/**
 * What the 7th character of a code says of the encounter, as the title spells it out: for injuries, poisonings, external
 * causes and the like. 7th characters that say something else, such as the number of the fetus, are none of these.
 *
 * @param code the code, of seven characters
 * @param stem its first six characters, which name the condition
 * @param episode the care
 * @param exposure the wound over a fracture
 * @param healing how a fracture heals
 */
public record SeventhCharacter(
        Icd10Code code, String stem, EpisodeOfCare episode, FractureExposure exposure, FractureHealing healing) {
    private static final int LENGTH = 7;
    private static final Pattern PLACEHOLDERS = Pattern.compile("X+$");

    /** Refuses missing parts. */
    public SeventhCharacter {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(stem, "stem");
        Objects.requireNonNull(episode, "episode");
        Objects.requireNonNull(exposure, "exposure");
        Objects.requireNonNull(healing, "healing");
    }

    /** What the 7th character of a code says; nothing where it has none, or one that says nothing of the encounter. */
    public static Optional<SeventhCharacter> of(CodebookEntry entry) {
        String undotted = entry.code().undotted();
        String title = entry.title().toLowerCase(Locale.ROOT);
        if (undotted.length() != LENGTH) {
            return Optional.empty();
        }
        return last(EpisodeOfCare.values(), EpisodeOfCare::words, title)
                .map(episode -> new SeventhCharacter(
                        entry.code(),
                        undotted.substring(0, LENGTH - 1),
                        episode,
                        last(FractureExposure.values(), FractureExposure::words, encounter(title, episode))
                                .orElseThrow(),
                        last(FractureHealing.values(), FractureHealing::words, encounter(title, episode))
                                .orElseThrow()));
    }

    /** What the title says from the encounter on: the words before it name the condition. */
    private static String encounter(String title, EpisodeOfCare episode) {
        return title.substring(title.lastIndexOf(episode.words()));
    }

    private static <E> Optional<E> last(E[] values, Function<E, String> words, String title) {
        return Arrays.stream(values)
                .filter(value -> title.contains(words.apply(value)))
                .reduce((one, other) -> other);
    }

    /** The codes of the same condition with other 7th characters, this one among them, in code order. */
    public List<SeventhCharacter> alternatives(Codebook codebook) {
        return codebook
                .billableBelow(Icd10Code.ofUndotted(PLACEHOLDERS.matcher(stem).replaceFirst("")))
                .stream()
                .filter(entry -> entry.code().undotted().startsWith(stem))
                .flatMap(entry -> of(entry).stream())
                .toList();
    }
}
