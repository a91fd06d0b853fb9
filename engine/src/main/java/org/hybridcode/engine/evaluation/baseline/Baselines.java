package org.hybridcode.engine.evaluation.baseline;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.hybridcode.engine.evaluation.gold.GoldNote;
import org.hybridcode.engine.evaluation.system.CodingSystem;
import org.hybridcode.kb.codebook.Codebook;
import org.hybridcode.nlp.neural.chat.Backoff;
import org.hybridcode.nlp.neural.chat.ChatConnection;

/** The systems that the program is compared with; all but the chat models say the same of the same note. */
public final class Baselines {
    private Baselines() {}

    /**
     * {@code most-frequent}: the codes that the other notes of the set have most often, as many as they have on average.
     *
     * @param notes the set that is measured on, each id once
     * @throws IllegalArgumentException when an id is there twice
     */
    public static CodingSystem mostFrequent(List<GoldNote> notes) {
        return new MostFrequent(notes);
    }

    /**
     * {@code title-mention}: the billable codes of which a title or an inclusion term stands in the note.
     *
     * @throws IllegalStateException when the codebook has no billable code
     */
    public static CodingSystem titleMention(Codebook codebook) {
        return TitleMention.of(codebook);
    }

    /**
     * {@code rules-38}: 38 common conditions by hand-written wordings.
     *
     * @param codebook rules with a code that is not billable in it are left out, and counted in the description
     * @throws IllegalStateException when the data files of the rules are not as they should be
     */
    public static CodingSystem rules38(Codebook codebook) {
        return new HandWrittenRules(HandWrittenRuleReader.load(), NegationWords.load(), codebook);
    }

    /**
     * A chat model asked without examples, with the settings of {@link ChatSettings#of}. The note's text is sent to the
     * address.
     *
     * @param base the address that {@code /chat/completions} is put behind, {@code http://localhost:8000/v1}
     * @param model what the address calls the model
     * @param temperature 0 or more
     * @param codebook tells which bare categories of a running text are codes
     * @throws IllegalArgumentException when a setting is out of its range, or the key in the environment cannot be sent
     */
    public static ChatModel chat(URI base, String model, double temperature, Codebook codebook) {
        return chat(ChatSettings.of(base, model, temperature), codebook);
    }

    /** The same with settings of one's own. */
    public static ChatModel chat(ChatSettings settings, Codebook codebook) {
        Optional<String> key = Optional.ofNullable(System.getenv(ChatSettings.KEY_VARIABLE));
        return new ChatModel(
                settings, ChatConnection.to(settings.endpoint(), settings.timeout(), key, Backoff.SLEEPING), codebook);
    }
}
