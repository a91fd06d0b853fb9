package org.hybridcode.tests.gold;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hybridcode.kb.code.Icd10Code;
import org.hybridcode.tests.data.OfficialData;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The synthetic notes of {@code tests/gold} and {@code tests/second}: every code is argued, ranked, quoted from the note, and exists. */
final class ArguedNotesTest {
    private static final List<Path> SETS = List.of(Path.of("gold"), Path.of("second"));
    private static final Optional<Path> ORDER =
            OfficialData.folder().map(data -> data.resolve("icd10cm/2025/icd10cm_order_2025.txt"));

    static Stream<Path> notes() throws IOException {
        List<Path> notes = new ArrayList<>();
        for (Path set : SETS) {
            try (Stream<Path> folders = Files.list(set)) {
                folders.sorted().forEach(notes::add);
            }
        }
        return notes.stream();
    }

    @ParameterizedTest
    @MethodSource("notes")
    void arguesEveryCodeAndQuotesItsEvidence(Path folder) throws IOException {
        String note = Files.readString(folder.resolve("note.txt"));
        JsonNode expected = expected(folder);

        assertThat(expected.get("id").asText()).isEqualTo(folder.getFileName().toString());
        Set<String> given = new HashSet<>();
        int rank = 0;
        for (JsonNode code : expected.get("codes")) {
            assertThat(code.get("rank").asInt()).isEqualTo(++rank);
            assertThat(given.add(code.get("code").asText())).isTrue();
            assertThat(note).contains(code.get("evidence").asText());
            argued(code);
        }
        for (JsonNode code : expected.get("not")) {
            assertThat(given).doesNotContain(code.get("code").asText());
            argued(code);
        }
        assertThat(given).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("notes")
    void givesCodesThatMayBeReportedUnderTheirOfficialTitles(Path folder) throws IOException {
        Assumptions.assumeTrue(ORDER.filter(Files::exists).isPresent(), "no order file at hand");
        for (JsonNode code : expected(folder).get("codes")) {
            assertThat(Titles.BILLABLE)
                    .containsEntry(
                            new Icd10Code(code.get("code").asText()).undotted(),
                            code.get("title").asText());
        }
    }

    private static void argued(JsonNode code) {
        assertThat(code.get("reason").asText()).isNotBlank();
        assertThat(code.get("source").asText()).isNotBlank();
    }

    private static JsonNode expected(Path folder) throws IOException {
        return new ObjectMapper().readTree(Files.readString(folder.resolve("expected.json")));
    }

    /** The order file: columns 7 to 13 the code, 15 whether it is billable, from 78 the long title. */
    private static final class Titles {
        static final Map<String, String> BILLABLE = read(ORDER.orElseThrow());

        private static Map<String, String> read(Path order) {
            try (Stream<String> lines = Files.lines(order, StandardCharsets.UTF_8)) {
                return lines.filter(line -> line.charAt(14) == '1')
                        .collect(Collectors.toMap(line -> line.substring(6, 13).strip(), line -> line.substring(77)
                                .strip()));
            } catch (IOException e) {
                throw new UncheckedIOException(order.toString(), e);
            }
        }
    }
}
