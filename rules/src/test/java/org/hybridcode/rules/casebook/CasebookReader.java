package org.hybridcode.rules.casebook;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.hybridcode.kb.release.KnowledgeBase;
import org.hybridcode.kb.release.KnowledgeBaseReader;
import org.hybridcode.rules.rulebook.Layer;

/** Reads the casebooks that stand beside the layers. */
public final class CasebookReader {
    private static final Path RULES = Path.of("src/main/resources/rules");
    private static final Path KNOWLEDGE_BASES = Path.of("src/test/resources/kb");
    private static final String STARTER = "";
    private static final ObjectMapper YAML = YAMLMapper.builder()
            .addModule(new Jdk8Module())
            .enable(DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
            .build();

    private final Map<String, KnowledgeBase> bases = new ConcurrentHashMap<>();

    /** The cases of every layer, in the order of the layers and of the files. */
    public List<RuleCase> all() {
        return Arrays.stream(Layer.values()).flatMap(this::of).toList();
    }

    private Stream<RuleCase> of(Layer layer) {
        Path folder = RULES.resolve(layer.label());
        return layer.files().stream().flatMap(file -> of(folder.resolve(file + ".cases.yaml"), layer));
    }

    /** The cases of a file, which are about rules of a layer. */
    public Stream<RuleCase> of(Path file, Layer layer) {
        try {
            return YAML.readValue(Files.readString(file), Casebook.class).cases().stream()
                    .map(text -> ruleCase(layer, text));
        } catch (IOException e) {
            throw new UncheckedIOException(file + ": " + e.getMessage(), e);
        }
    }

    private RuleCase ruleCase(Layer layer, CaseText text) {
        KnowledgeBase kb = bases.computeIfAbsent(text.kb(), CasebookReader::knowledgeBase);
        return new RuleCase(layer, text, kb, new CaseFacts(kb.lexicon(), text).found());
    }

    private static KnowledgeBase knowledgeBase(String folder) {
        return folder.equals(STARTER)
                ? KnowledgeBaseReader.starter()
                : KnowledgeBaseReader.folder(KNOWLEDGE_BASES.resolve(folder));
    }
}
