package org.hybridcode.expansion.draft;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.hybridcode.expansion.corpus.CorpusException;
import org.hybridcode.rules.facts.MappingPolicy;

/**
 * The policy as its owner writes it, one {@code name=value} a line: {@code support}, {@code like-support}, {@code named-support},
 * {@code contradiction}, {@code sources}, {@code active-support}, {@code official} and {@code review-days}, for how many days what a
 * person approved holds; what is missing is as in the default.
 */
public final class PolicyFile {
    /** Nothing becomes active without a person below two independent sources and the agreement of the official index. */
    public static final MappingPolicy DEFAULT = new MappingPolicy(1, 2, 2, 0.2, 2, 1, true);

    private static final Set<String> NAMES = Set.of(
            "support",
            "like-support",
            "named-support",
            "contradiction",
            "sources",
            "active-support",
            "official",
            "review-days");
    /** For how many days what a person approved holds. */
    public static final int REVIEW_DAYS = 365;

    private static final int MOST_DAYS = 3660;

    private PolicyFile() {}

    /**
     * The policy of a file.
     *
     * @throws CorpusException when it cannot be read, or says something else
     */
    public static MappingPolicy read(Path file) {
        Properties said = said(file);
        try {
            return new MappingPolicy(
                    number(said, "support", DEFAULT.support()),
                    number(said, "like-support", DEFAULT.likeSupport()),
                    number(said, "named-support", DEFAULT.namedSupport()),
                    Double.parseDouble(said.getProperty("contradiction", String.valueOf(DEFAULT.contradiction()))),
                    number(said, "sources", DEFAULT.sources()),
                    number(said, "active-support", DEFAULT.activeSupport()),
                    yes(said.getProperty("official", String.valueOf(DEFAULT.official()))));
        } catch (IllegalArgumentException e) {
            throw new CorpusException(
                    file + ": " + e.getMessage() + "; write numbers, and true or false for official", e);
        }
    }

    /**
     * For how many days what a person approved holds by the policy of a file.
     *
     * @throws CorpusException when it cannot be read, or says something else
     */
    public static int reviewDays(Path file) {
        try {
            int days = number(said(file), "review-days", REVIEW_DAYS);
            if (days < 1 || days > MOST_DAYS) {
                throw new IllegalArgumentException("review-days is " + days + ", not 1 to " + MOST_DAYS);
            }
            return days;
        } catch (IllegalArgumentException e) {
            throw new CorpusException(file + ": " + e.getMessage() + "; write a number of days", e);
        }
    }

    private static Properties said(Path file) {
        Properties said = new Properties();
        try (Reader text = Files.newBufferedReader(file)) {
            said.load(text);
        } catch (IOException | IllegalArgumentException e) {
            throw new CorpusException("cannot read the policy " + file + "; one name=value a line", e);
        }
        for (String name : new TreeSet<>(said.stringPropertyNames())) {
            if (!NAMES.contains(name)) {
                throw new CorpusException(
                        file + ": no such setting '" + name + "'; a policy has " + new TreeSet<>(NAMES));
            }
        }
        return said;
    }

    private static int number(Properties said, String name, int usual) {
        return Integer.parseInt(said.getProperty(name, String.valueOf(usual)).strip());
    }

    private static boolean yes(String text) {
        if (!Set.of("true", "false").contains(text.strip())) {
            throw new IllegalArgumentException("official is '" + text + "'");
        }
        return text.strip().equals("true");
    }
}
