package org.hybridcode.expansion.corpus;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/** Reads documents from a CSV file whose header names the columns {@code id} and {@code text}. */
final class CsvRecords {
    private static final CsvMapper CSV = CsvMapper.builder()
            .enable(CsvParser.Feature.WRAP_AS_ARRAY)
            .enable(CsvParser.Feature.SKIP_EMPTY_LINES)
            .build();

    private CsvRecords() {}

    // The parser's own message may show words of the note, so it is not passed on.
    @SuppressWarnings("UnusedException")
    static void read(Path file, Consumer<Document> receiver) {
        int number = 1;
        try (BufferedReader text = Files.newBufferedReader(file);
                MappingIterator<String[]> records =
                        CSV.readerFor(String[].class).readValues(text)) {
            List<String> header = records.hasNextValue()
                    ? Arrays.stream(records.nextValue())
                            .map(name -> name.strip().toLowerCase(Locale.ROOT))
                            .toList()
                    : List.of();
            int id = column(file, header, "id");
            int words = column(file, header, "text");
            while (records.hasNextValue()) {
                String[] fields = records.nextValue();
                number++;
                if (fields.length != header.size()) {
                    throw new CorpusException(file.getFileName() + ":" + number + ": " + fields.length
                            + " fields instead of " + header.size());
                }
                receiver.accept(new Document(fields[id], fields[words]));
            }
        } catch (JsonProcessingException e) {
            throw new CorpusException(file.getFileName() + ": no CSV behind record " + number
                    + ": a quotation mark is not closed or not doubled");
        } catch (IOException e) {
            throw new CorpusException("cannot read " + file + "; it has to be text in UTF-8", e);
        }
    }

    private static int column(Path file, List<String> header, String name) {
        int column = header.indexOf(name);
        if (column < 0) {
            throw new CorpusException(file.getFileName() + ":1: no column " + name + "; it needs id and text");
        }
        return column;
    }
}
