package org.hybridcode.rules.casebook;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hybridcode.kb.release.KnowledgeBase;
import org.hybridcode.kb.release.KnowledgeBaseReader;
import org.hybridcode.rules.rulebook.Rulebook;

/**
 * Reads casebooks: those that stand beside the program's rules, and those of a site's folder. For one thread; it keeps the
 * knowledge bases that it has opened.
 */
public final class CasebookReader {
    /** How the name of a casebook ends. */
    public static final String ENDING = ".cases.yaml";

    private static final String KNOWLEDGE_BASES = "/casebook/kb/";
    private static final ObjectMapper YAML = YAMLMapper.builder()
            .addModule(new Jdk8Module())
            .enable(DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
            .build();

    private final Function<LocalDate, KnowledgeBase> usual;
    private final Map<String, KnowledgeBase> bases = new HashMap<>();

    /** Cases look their codes up in the starter knowledge base. */
    public CasebookReader() {
        this(KnowledgeBaseReader.starter());
    }

    private CasebookReader(KnowledgeBase always) {
        this(date -> always);
    }

    /**
     * A site's cases look their codes up in a knowledge base of the site.
     *
     * @param usual the knowledge base in force on the date of an encounter
     */
    public CasebookReader(Function<LocalDate, KnowledgeBase> usual) {
        this.usual = usual;
    }

    /** The cases of the program's rules, in the order of the layers and of the files; of the starter knowledge base. */
    public List<RuleCase> builtIn() {
        List<RuleCase> cases = new ArrayList<>();
        Rulebook.builtInFiles(ENDING).forEach((name, text) -> read(name, text)
                .forEach(one -> cases.add(
                        ruleCase(name, one, kb -> KnowledgeBaseReader.onClassPath(KNOWLEDGE_BASES + kb + "/")))));
        return List.copyOf(cases);
    }

    /**
     * The cases of a site's folder and what is below it, in the order of the files.
     *
     * @throws CasebookException when a casebook cannot be used
     */
    public List<RuleCase> in(Path folder) {
        try {
            Path real = folder.toRealPath();
            try (Stream<Path> files = Files.walk(real)) {
                return files.filter(file -> file.toString().endsWith(ENDING))
                        .sorted()
                        .flatMap(file -> of(real, file))
                        .toList();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the cases of " + folder, e);
        }
    }

    private Stream<RuleCase> of(Path folder, Path file) {
        String name = folder.relativize(file).toString().replace('\\', '/');
        try {
            return read(name, Files.readString(file)).stream()
                    .map(one -> ruleCase(name, one, kb -> KnowledgeBaseReader.folder(file.resolveSibling(kb))));
        } catch (IOException e) {
            throw new CasebookException(name, 0, "cannot be read as text in UTF-8", e);
        }
    }

    /** A case with the line where it begins. */
    private record Placed(int line, CaseText text) {}

    private static List<Placed> read(String name, String text) {
        try {
            List<CaseText> cases = YAML.readValue(text, Casebook.class).cases();
            List<Integer> lines = lines(text);
            List<Placed> placed = new ArrayList<>();
            for (int i = 0; i < cases.size(); i++) {
                placed.add(new Placed(lines.get(i), cases.get(i)));
            }
            return placed;
        } catch (JsonProcessingException e) {
            JsonLocation where = e.getLocation();
            throw new CasebookException(
                    name,
                    where == null ? 0 : Math.max(where.getLineNr(), 0),
                    e.getOriginalMessage().lines().findFirst().orElse("not a casebook"),
                    e);
        } catch (IOException e) {
            throw new CasebookException(name, 0, "cannot be read", e);
        }
    }

    /** The lines on which the objects of the one list begin. */
    private static List<Integer> lines(String text) throws IOException {
        List<Integer> lines = new ArrayList<>();
        int depth = 0;
        try (JsonParser parser = YAML.createParser(text)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.START_OBJECT && depth == 2) {
                    lines.add(parser.currentTokenLocation().getLineNr());
                }
                depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
            }
        }
        return lines;
    }

    private RuleCase ruleCase(String file, Placed placed, Function<String, KnowledgeBase> own) {
        CaseText text = placed.text();
        try {
            KnowledgeBase kb = text.kb().isEmpty()
                    ? usual(text)
                    : bases.computeIfAbsent(file + " " + text.kb(), none -> own.apply(text.kb()));
            return new RuleCase(file, placed.line(), text, kb, new CaseFacts(kb.lexicon(), text).found());
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new CasebookException(file, placed.line(), e.getMessage(), e);
        }
    }

    private KnowledgeBase usual(CaseText text) {
        return bases.computeIfAbsent(
                "on " + text.encounter().date(),
                none -> usual.apply(LocalDate.parse(text.encounter().date())));
    }
}
