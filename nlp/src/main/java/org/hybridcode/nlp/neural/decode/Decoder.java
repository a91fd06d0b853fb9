package org.hybridcode.nlp.neural.decode;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Lets a model answer prompts: the likeliest token at each step, of those that the constraint allows. Serves one thread at a
 * time, as its model does.
 */
public final class Decoder {
    private final LanguageModel model;
    private final Chooser chooser;
    private final AnswerLimits limits;

    /**
     * A decoder.
     *
     * @param codes the codes that an answer may have under {@link Constraint#CODES}
     * @throws IllegalArgumentException when tokens and model have different sizes, or the tokens cannot say a code
     */
    public Decoder(
            LanguageModel model,
            TokenTable tokens,
            Constraint constraint,
            Collection<String> codes,
            AnswerLimits limits) {
        if (tokens.size() != model.vocabulary()) {
            throw new IllegalArgumentException(
                    "a tokenizer of " + tokens.size() + " tokens and a model of " + model.vocabulary());
        }
        this.model = model;
        this.chooser = new Chooser(tokens, constraint, codes, limits);
        this.limits = limits;
    }

    /** The longest prompt that leaves room for an answer, in tokens. */
    public int longestPrompt() {
        return model.context() - limits.tokens();
    }

    /**
     * Answers prompts, in the order of the prompts. An answer is the same whatever prompts go beside it.
     *
     * @throws IllegalArgumentException when a prompt is empty or longer than {@link #longestPrompt()}
     */
    public List<Answer> answers(List<int[]> prompts) {
        for (int[] prompt : prompts) {
            if (prompt.length < 1 || prompt.length > longestPrompt()) {
                throw new IllegalArgumentException(
                        "a prompt of " + prompt.length + " tokens; the limit is " + longestPrompt());
            }
        }
        Map<Integer, AnswerDraft> drafts = new TreeMap<>();
        Map<Integer, Integer> promptOfLane = new TreeMap<>();
        Map<Integer, float[]> logits = new HashMap<>();
        int started = 0;
        while (drafts.size() < prompts.size() || !promptOfLane.isEmpty()) {
            for (int lane = 0; lane < model.lanes() && started < prompts.size(); lane++) {
                if (!promptOfLane.containsKey(lane)) {
                    logits.put(lane, model.read(lane, prompts.get(started)));
                    drafts.put(started, new AnswerDraft());
                    promptOfLane.put(lane, started++);
                }
            }
            step(promptOfLane, drafts, logits);
        }
        return drafts.values().stream().map(AnswerDraft::answer).toList();
    }

    /** One token more in every lane that is at work; lanes whose answer is at its end become free. */
    private void step(
            Map<Integer, Integer> promptOfLane, Map<Integer, AnswerDraft> drafts, Map<Integer, float[]> logits) {
        List<LanguageModel.Next> next = new ArrayList<>();
        promptOfLane.entrySet().removeIf(lane -> {
            AnswerDraft draft = drafts.get(lane.getValue());
            Choice choice = draft.write(chooser, logits.get(lane.getKey()));
            boolean done = draft.ended() || draft.tokens() >= limits.tokens();
            if (!done) {
                next.add(new LanguageModel.Next(lane.getKey(), choice.token()));
            }
            return done;
        });
        if (!next.isEmpty()) {
            List<float[]> rows = model.go(next);
            for (int i = 0; i < rows.size(); i++) {
                logits.put(next.get(i).lane(), rows.get(i));
            }
        }
    }
}
