package org.hybridcode.expansion.draft;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntConsumer;
import org.hybridcode.expansion.corpus.Corpus;
import org.hybridcode.expansion.corpus.Document;
import org.hybridcode.expansion.corpus.Excluded;
import org.hybridcode.expansion.validate.DocumentFindings;
import org.hybridcode.expansion.validate.Found;
import org.hybridcode.expansion.validate.Reading;

/**
 * Reads corpora into a state, some documents at a time on all processors. A document counts once, however often it comes, also
 * over several runs; the state is written from time to time, so that an interrupted run goes on where it was.
 */
public final class Gathering {
    private static final int TOGETHER = 256;
    private static final int WRITTEN_EVERY = 4096;
    private static final int AROUND = 120;

    private final Reading reading;
    private final Excluded excluded;
    private final ExpansionState state;
    private final boolean withText;
    private final IntConsumer progress;
    private final List<Document> waiting = new ArrayList<>();
    private final Set<String> waitingDigests = new HashSet<>();
    private int unwritten;

    /**
     * Reads into a state.
     *
     * @param reading reads one document
     * @param excluded documents that the corpora must not hold
     * @param state takes in what is read
     * @param withText whether the words around examples are kept
     * @param progress is told how many documents more have been read
     */
    public Gathering(Reading reading, Excluded excluded, ExpansionState state, boolean withText, IntConsumer progress) {
        this.reading = reading;
        this.excluded = excluded;
        this.state = state;
        this.withText = withText;
        this.progress = progress;
    }

    /**
     * Reads corpora to their end.
     *
     * @param out where the state is kept
     * @throws org.hybridcode.expansion.corpus.CorpusException when one cannot be read or holds an excluded document
     */
    public void read(List<Corpus> corpora, Path out) {
        if (!excluded.isEmpty()) {
            corpora.forEach(corpus -> corpus.read(excluded::check));
        }
        for (Corpus corpus : corpora) {
            corpus.read(document -> take(document, out));
        }
        together(out);
        state.write(out);
    }

    private void take(Document document, Path out) {
        String digest = document.digest();
        if (document.text().isBlank() || state.has(digest) || !waitingDigests.add(digest)) {
            progress.accept(1);
            return;
        }
        waiting.add(document);
        if (waiting.size() == TOGETHER) {
            together(out);
        }
    }

    private void together(Path out) {
        List<DocumentFindings> read = waiting.parallelStream().map(reading::of).toList();
        for (int i = 0; i < read.size(); i++) {
            String text = waiting.get(i).text();
            state.add(
                    read.get(i),
                    read.get(i).mappings().stream()
                            .map(found -> quote(text, found))
                            .toList());
        }
        progress.accept(waiting.size());
        unwritten += waiting.size();
        waiting.clear();
        waitingDigests.clear();
        if (unwritten >= WRITTEN_EVERY) {
            state.write(out);
            unwritten = 0;
        }
    }

    private String quote(String text, Found found) {
        if (!withText) {
            return "";
        }
        int begin = Math.max(0, found.span().begin() - AROUND);
        int end = Math.min(text.length(), found.span().end() + AROUND);
        return text.substring(begin, end).replaceAll("\\s+", " ").strip();
    }
}
