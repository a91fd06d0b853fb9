package org.hybridcode.nlp.ctakes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class VocabularyDigestTest {

    @ParameterizedTest
    @CsvSource({
        "src/main/resources, hybridcode",
        "../kb/src/main/resources, hybridcode/kb/index",
        "../kb/src/main/resources, hybridcode/kb/sets"
    })
    void everyTableThatANoteIsReadWithIsDigested(Path root, String folder) throws IOException {
        try (Stream<Path> files = Files.walk(root.resolve(folder))) {
            assertThat(files.filter(Files::isRegularFile).map(file -> "/" + root.relativize(file)))
                    .isNotEmpty()
                    .isSubsetOf(VocabularyDigest.FILES);
        }
    }

    @Test
    void otherTermsGiveAnotherDigest() {
        assertThat(VocabularyDigest.of("a")).hasSize(64).isNotEqualTo(VocabularyDigest.of("b"));
    }
}
