package org.hybridcode.expansion.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CorpusTest {
    private static final String NOTE =
            "The patient came with a cough that had lasted for three weeks and with a fever in"
                    + " the evenings; the film of the chest showed a shadow in the upper lobe of the right lung, and the"
                    + " sputum was sent away to be cultured on the same day before any treatment was begun at all.";

    @TempDir
    private Path folder;

    private static List<Document> read(Path place) {
        List<Document> documents = new ArrayList<>();
        Corpus.in(place).read(documents::add);
        return documents;
    }

    @Test
    void readsJsonLinesCsvAndTextsOfAFolderInTheOrderOfTheirNames() throws IOException {
        Files.writeString(
                folder.resolve("a.jsonl"), "{\"id\": 1, \"text\": \"one\"}\n\n{\"id\": \"x\", \"text\": \"two\"}\n");
        Files.writeString(folder.resolve("b.csv"), "text,id\n\"three, quoted\",y\n");
        Files.writeString(folder.resolve("c.txt"), "four");
        assertThat(read(folder))
                .containsExactly(
                        new Document("1", "one"),
                        new Document("x", "two"),
                        new Document("y", "three, quoted"),
                        new Document("c", "four"));
    }

    @Test
    void namesFileAndLineOfWhatIsNoDocumentAndNotItsWords() throws IOException {
        Path file = folder.resolve("a.jsonl");
        Files.writeString(file, "{\"id\": \"1\", \"text\": \"one\"}\n{\"id\": \"2\", \"body\": \"secret\"}\n");
        assertThatThrownBy(() -> read(file))
                .isInstanceOf(CorpusException.class)
                .hasMessageStartingWith("a.jsonl:2: no field \"text\"")
                .hasMessageNotContaining("secret");
    }

    @Test
    void copiesOfADocumentHaveOneDigest() {
        assertThat(new Document("a", "A  note\n of two lines ").digest())
                .isEqualTo(new Document("b", "a note of two lines").digest())
                .isNotEqualTo(new Document("c", "a note of three lines").digest());
    }

    @Test
    void refusesADocumentOfAnEvaluationSetAndOneThatSharesMuchOfItsText() throws IOException {
        Path gold = folder.resolve("gold.jsonl");
        Files.writeString(gold, "{\"id\": \"g\", \"text\": \"" + NOTE + "\"}\n");
        Excluded excluded = Excluded.in(List.of(gold));
        assertThatThrownBy(() -> excluded.check(new Document("c", NOTE.toUpperCase(Locale.ROOT))))
                .isInstanceOf(CorpusException.class)
                .hasMessageContaining("document c of the corpus is document g of gold.jsonl");
        assertThatThrownBy(() -> excluded.check(new Document("d", "Letter. " + NOTE + " Yours, a doctor.")))
                .isInstanceOf(CorpusException.class)
                .hasMessageContaining("shares");
        excluded.check(new Document("e", "Another patient, another cough, and a film that showed nothing at all."));
    }
}
