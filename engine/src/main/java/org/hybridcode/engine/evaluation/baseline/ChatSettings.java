package org.hybridcode.engine.evaluation.baseline;

import java.net.URI;
import java.time.Duration;
import java.util.Objects;
import java.util.regex.Pattern;
import org.hybridcode.nlp.neural.chat.ChatConnection;

/**
 * Where a chat model is and how it is asked.
 *
 * @param base the address that {@code /chat/completions} is put behind, {@code http://localhost:8000/v1}
 * @param model what the address calls the model
 * @param temperature 0 for always the likeliest word, more for more variety; 0 to 2
 * @param maxTokens the longest answer, in the model's tokens; 1 or more
 * @param longestNote how many UTF-16 units of a note are sent; what is behind them is cut off; 1 or more
 * @param timeout how long one answer may take
 */
public record ChatSettings(
        URI base, String model, double temperature, int maxTokens, int longestNote, Duration timeout) {
    /** The environment variable that holds the key, if the address asks for one. */
    public static final String KEY_VARIABLE = ChatConnection.KEY_VARIABLE;
    /** The longest answer of the paper's baselines, in tokens. */
    public static final int PAPER_MAX_TOKENS = 512;
    /** How much of a note is sent unless told otherwise, in UTF-16 units. */
    public static final int LONGEST_NOTE = 24_000;

    private static final Duration TIMEOUT = Duration.ofMinutes(2);
    private static final double HOTTEST = 2;
    private static final Pattern HTTP = Pattern.compile("https?", Pattern.CASE_INSENSITIVE);

    /** @throws IllegalArgumentException when a value is out of its range, or the address holds more than a place */
    public ChatSettings {
        Objects.requireNonNull(base, "base");
        if (base.getScheme() == null || !HTTP.matcher(base.getScheme()).matches() || base.getHost() == null) {
            throw new IllegalArgumentException("the address of a chat model is http://host/path or https://host/path");
        }
        if (base.getRawUserInfo() != null || base.getRawQuery() != null || base.getRawFragment() != null) {
            throw new IllegalArgumentException("the address of a chat model has no user, query or fragment; a key is"
                    + " given in the environment variable " + KEY_VARIABLE);
        }
        if (model.isBlank()) {
            throw new IllegalArgumentException("a chat model has a name");
        }
        if (!(temperature >= 0 && temperature <= HOTTEST)) {
            throw new IllegalArgumentException("a temperature is in [0, 2], not " + temperature);
        }
        if (maxTokens < 1 || longestNote < 1) {
            throw new IllegalArgumentException(
                    "answer and note have 1 token and 1 character or more, not " + maxTokens + " and " + longestNote);
        }
        if (timeout.isNegative() || timeout.isZero()) {
            throw new IllegalArgumentException("a timeout is more than nothing, not " + timeout);
        }
    }

    /** The settings of the paper: answers of 512 tokens; notes of 24,000 characters, two minutes for an answer. */
    public static ChatSettings of(URI base, String model, double temperature) {
        return new ChatSettings(base, model, temperature, PAPER_MAX_TOKENS, LONGEST_NOTE, TIMEOUT);
    }

    /** The same with another part of long notes. */
    public ChatSettings withLongestNote(int characters) {
        return new ChatSettings(base, model, temperature, maxTokens, characters, timeout);
    }

    /** The same with another longest time for an answer. */
    public ChatSettings withTimeout(Duration longest) {
        return new ChatSettings(base, model, temperature, maxTokens, longestNote, longest);
    }

    /** The address that notes are posted to. */
    URI endpoint() {
        return ChatConnection.endpoint(base);
    }
}
