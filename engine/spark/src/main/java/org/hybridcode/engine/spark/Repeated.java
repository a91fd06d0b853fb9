package org.hybridcode.engine.spark;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.spark.HashPartitioner;
import org.apache.spark.Partitioner;
import org.apache.spark.api.java.JavaPairRDD;
import org.hybridcode.engine.batch.input.InputItem;
import org.hybridcode.engine.batch.input.NoteSource;
import org.hybridcode.engine.batch.input.RowSlice;
import scala.Tuple2;

/**
 * A record whose id a record before it has.
 *
 * @param number its number in the input
 * @param first where the first record with that id stands
 */
record Repeated(long number, String first) implements Serializable {

    /** The repeated records of each part. Sorted on disk where memory does not suffice. */
    static JavaPairRDD<Integer, Repeated> in(JavaPairRDD<Integer, RowSlice> parts, PartPlan plan) {
        return parts.flatMapToPair(part -> ids(part._1(), plan.source(part._2())))
                .repartitionAndSortWithinPartitions(new ById(parts.getNumPartitions()))
                .mapPartitionsToPair(Repeated::repeated);
    }

    private static Iterator<Tuple2<SeenId, Boolean>> ids(int part, NoteSource source) {
        return Stream.iterate(source.next(), Optional::isPresent, item -> source.next())
                .flatMap(Optional::stream)
                .filter(InputItem.Note.class::isInstance)
                .map(note -> new Tuple2<>(SeenId.of((InputItem.Note) note, part), true))
                .iterator();
    }

    /** Of ids in order, those that come again. */
    private static Iterator<Tuple2<Integer, Repeated>> repeated(Iterator<Tuple2<SeenId, Boolean>> sorted) {
        List<Tuple2<Integer, Repeated>> repeated = new ArrayList<>();
        Optional<SeenId> first = Optional.empty();
        while (sorted.hasNext()) {
            SeenId seen = sorted.next()._1();
            if (first.isPresent() && first.get().id().equals(seen.id())) {
                repeated.add(new Tuple2<>(
                        seen.part(), new Repeated(seen.number(), first.get().position())));
            } else {
                first = Optional.of(seen);
            }
        }
        return repeated.iterator();
    }

    /** Puts what has the same id into the same partition. */
    private static final class ById extends Partitioner {
        private static final long serialVersionUID = 1L;

        private final HashPartitioner ids;

        ById(int partitions) {
            this.ids = new HashPartitioner(partitions);
        }

        @Override
        public int numPartitions() {
            return ids.numPartitions();
        }

        @Override
        public int getPartition(Object key) {
            return ids.getPartition(((SeenId) key).id());
        }
    }
}
