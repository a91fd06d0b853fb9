package org.hybridcode.nlp.neural.encoder.training;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * The batches of an epoch: every wording of every code once, no code twice in a batch, neighbours of the Tabular List
 * together.
 */
final class Batches {
    private final List<CodeWordings> codes;
    private final TrainingSettings settings;
    private final SplittableRandom random;

    Batches(List<CodeWordings> codes, TrainingSettings settings, SplittableRandom random) {
        this.codes = codes;
        this.settings = settings;
        this.random = random;
    }

    /** The wording of a code, by their numbers. */
    record Shown(int code, int wording) {}

    List<List<Shown>> next() {
        List<List<Shown>> groups = groups();
        Collections.shuffle(groups, new Random(random.nextLong()));
        List<List<Shown>> batches = new ArrayList<>();
        List<Shown> batch = new ArrayList<>();
        Set<Integer> within = new HashSet<>();
        for (List<Shown> group : groups) {
            group.stream().filter(shown -> within.add(shown.code())).forEach(batch::add);
            if (batch.size() >= settings.batch()) {
                batches.add(List.copyOf(batch));
                batch.clear();
                within.clear();
            }
        }
        if (batch.size() > 1) {
            batches.add(batch);
        }
        return batches;
    }

    /** In a round every code that still has a wording shows one; what stands together in a round is cut into groups. */
    private List<List<Shown>> groups() {
        List<int[]> orders =
                codes.stream().map(code -> order(code.wordings().size())).toList();
        int count = orders.stream().mapToInt(order -> order.length).sum();
        List<Shown> all = new ArrayList<>(count);
        for (int round = 0; all.size() < count; round++) {
            for (int code = 0; code < orders.size(); code++) {
                if (round < orders.get(code).length) {
                    all.add(new Shown(code, orders.get(code)[round]));
                }
            }
        }
        int size = settings.neighbours();
        List<List<Shown>> groups = new ArrayList<>();
        // Each epoch cuts elsewhere, so that all neighbours meet.
        for (int begin = -random.nextInt(size); begin < all.size(); begin += size) {
            groups.add(all.subList(Math.max(0, begin), Math.min(all.size(), begin + size)));
        }
        return groups;
    }

    private int[] order(int count) {
        int[] order = IntStream.range(0, count).toArray();
        for (int i = count - 1; i > 0; i--) {
            int other = random.nextInt(i + 1);
            int kept = order[i];
            order[i] = order[other];
            order[other] = kept;
        }
        return order;
    }
}
