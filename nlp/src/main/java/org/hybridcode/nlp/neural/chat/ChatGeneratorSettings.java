package org.hybridcode.nlp.neural.chat;

import java.net.URI;
import java.time.Duration;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * Where a model is and how it is asked. It is asked for the likeliest words (temperature 0) with a fixed seed.
 *
 * @param base the address that {@code /chat/completions} is put behind, {@code http://127.0.0.1:8080/v1}
 * @param model what the address calls the model
 * @param answerTokens the longest answer, in the model's tokens; 1 or more
 * @param longestPart how many UTF-16 units of a note are sent at once; longer notes are sent in parts; 100 or more
 * @param timeout how long one answer may take
 * @param prompt the version of the prompt
 */
public record ChatGeneratorSettings(
        URI base, String model, int answerTokens, int longestPart, Duration timeout, int prompt) {
    private static final int ANSWER_TOKENS = 1024;
    private static final int LONGEST_PART = 12_000;
    private static final int SHORTEST_PART = 100;
    private static final int NEWEST_PROMPT = 1;
    private static final Duration TIMEOUT = Duration.ofMinutes(5);
    private static final Pattern HTTP = Pattern.compile("https?", Pattern.CASE_INSENSITIVE);
    private static final Pattern LOOPBACK =
            Pattern.compile("localhost|127(\\.\\d{1,3}){3}|\\[(0{0,4}:){2,7}0{0,3}1]", Pattern.CASE_INSENSITIVE);

    /** @throws IllegalArgumentException when a value is out of its range, or the address holds more than a place */
    public ChatGeneratorSettings {
        Objects.requireNonNull(base, "base");
        if (base.getScheme() == null || !HTTP.matcher(base.getScheme()).matches() || base.getHost() == null) {
            throw new IllegalArgumentException("the address of a model is http://host:port/path or https://...");
        }
        if (base.getRawUserInfo() != null || base.getRawQuery() != null || base.getRawFragment() != null) {
            throw new IllegalArgumentException(
                    "the address of a model has no user, query or fragment; a key is given in"
                            + " the environment variable " + ChatConnection.KEY_VARIABLE);
        }
        if (model.isBlank() || model.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("a model behind an address has a name of one line");
        }
        if (answerTokens < 1 || longestPart < SHORTEST_PART || timeout.isNegative() || timeout.isZero()) {
            throw new IllegalArgumentException("an answer has 1 token or more, a part " + SHORTEST_PART
                    + " characters or more, a timeout is more than nothing, not " + answerTokens + ", " + longestPart
                    + ", " + timeout);
        }
    }

    /** The newest prompt, answers of 1,024 tokens within five minutes, 12,000 characters at once. */
    public static ChatGeneratorSettings of(URI base, String model) {
        return new ChatGeneratorSettings(base, model, ANSWER_TOKENS, LONGEST_PART, TIMEOUT, NEWEST_PROMPT);
    }

    /** The same with another longest time for an answer. */
    public ChatGeneratorSettings within(Duration longest) {
        return new ChatGeneratorSettings(base, model, answerTokens, longestPart, longest, prompt);
    }

    /** The same with another longest part of a note. */
    public ChatGeneratorSettings inPartsOf(int characters) {
        return new ChatGeneratorSettings(base, model, answerTokens, characters, timeout, prompt);
    }

    /**
     * Whether the address is this machine by its very spelling: {@code localhost}, 127.x.x.x or [::1]. A name that has to be
     * looked up is none, wherever it leads today.
     */
    public boolean loopback() {
        return LOOPBACK.matcher(base.getHost()).matches();
    }
}
