package org.hybridcode.engine.spark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.apache.spark.sql.Row;
import org.hybridcode.engine.audit.chain.Chain;
import org.hybridcode.engine.batch.Done;
import org.hybridcode.engine.batch.RecordWork;

/** The lines of a part, coded as they are asked for; its audit is a chain of its own. For one thread. */
final class PartLines implements Iterator<Row> {
    private final int part;
    private final RecordWork records;
    private final PartPlan.Recording recording;
    private final Chain chain = new Chain();
    private final Deque<Line> ready = new ArrayDeque<>();
    private final Map<Line.Kind, Long> places = new EnumMap<>(Line.Kind.class);
    private boolean ended;

    PartLines(int part, RecordWork records, PartPlan.Recording recording) {
        this.part = part;
        this.records = records;
        this.recording = recording;
        if (recording.written()) {
            audit(recording.opening());
        }
    }

    @Override
    public boolean hasNext() {
        while (ready.isEmpty() && !ended) {
            following();
        }
        return !ready.isEmpty();
    }

    @Override
    public Row next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return ready.remove().row();
    }

    private void following() {
        Optional<Done> done;
        try {
            done = records.next();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (done.isPresent()) {
            done.get().result().ifPresent(line -> add(Line.Kind.RESULT, line));
            done.get().rejected().ifPresent(rejected -> add(Line.Kind.REJECTED, rejected.line()));
            done.get().audit().forEach(this::audit);
        } else {
            ended = true;
            if (recording.written()) {
                add(Line.Kind.HEAD, chain.head(recording.job()).text().strip());
            }
        }
    }

    private void audit(String entry) {
        add(Line.Kind.AUDIT, new String(chain.next(entry), StandardCharsets.UTF_8));
    }

    private void add(Line.Kind kind, String line) {
        ready.add(new Line(part, places.merge(kind, 1L, Long::sum), kind, line));
    }
}
