package org.hybridcode.nlp.ctakes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class VocabularyDigestTest {

    @Test
    void everyVocabularyFileOfTheModuleIsDigested() throws IOException {
        Path root = Path.of("src/main/resources");
        try (Stream<Path> files = Files.walk(root.resolve("hybridcode"))) {
            assertThat(files.filter(Files::isRegularFile).map(file -> "/" + root.relativize(file)))
                    .isSubsetOf(VocabularyDigest.FILES);
        }
    }

    @Test
    void otherTermsGiveAnotherDigest() {
        assertThat(VocabularyDigest.of("a")).hasSize(64).isNotEqualTo(VocabularyDigest.of("b"));
    }
}
