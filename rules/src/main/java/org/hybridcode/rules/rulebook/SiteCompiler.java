package org.hybridcode.rules.rulebook;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.model.Model;
import org.drools.model.codegen.ExecutableModelProject;
import org.hybridcode.rules.lint.Finding;
import org.hybridcode.rules.lint.FindingCode;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;

/**
 * Compiles checked site rules with the compiler that the build uses for the built-in ones, in memory, to classes that are
 * held against the fence before one of them is loaded.
 */
final class SiteCompiler {
    private static final String FOLDER = "src/main/resources/";
    private static final Pattern PACKAGE = Pattern.compile("(?m)^\\s*package\\s+([\\w.]+)");
    /** A class that describes the build; it is never loaded. */
    private static final String PROJECT = "org/drools/project/model/";

    private static final String MODEL = "/drools-model";
    private static final String OTHER_PARSER = "drools.drl.antlr4.parser.enabled";
    private static final int KEY_LENGTH = 16;

    private SiteCompiler() {}

    /**
     * The models of the rules.
     *
     * @param sources the checked texts
     * @param sha256 their digest, which keeps builds apart
     * @throws RulesException when the compiler or the fence refuses them
     * @throws IllegalStateException when the compiler is set to read rules with another parser than the check
     */
    static List<Model> models(List<RuleSource> sources, String sha256) {
        return models(sources, sha256, true);
    }

    /** The models of texts that were made of rules already loaded: they are not held against the fence of sites. */
    static List<Model> trusted(List<RuleSource> sources, String sha256) {
        return models(sources, sha256, false);
    }

    private static List<Model> models(List<RuleSource> sources, String sha256, boolean fenced) {
        InternalKieModule module = build(sources, sha256);
        Map<String, byte[]> classes = new TreeMap<>();
        List<String> models = new ArrayList<>();
        for (String file : module.getFileNames()) {
            if (file.endsWith(".class") && !file.startsWith(PROJECT)) {
                classes.put(file, module.getBytes(file));
            } else if (file.endsWith(MODEL)) {
                models.addAll(ModelNames.of(new String(module.getBytes(file), StandardCharsets.UTF_8)));
            }
        }
        List<Finding> beyond = (fenced ? ReferenceFence.listed().beyond(classes) : List.<String>of())
                .stream()
                        .map(name -> finding(FindingCode.REFERENCE, "a compiled rule refers to " + name))
                        .toList();
        if (!beyond.isEmpty()) {
            throw new RulesException(beyond);
        }
        ClassLoader loader = new SiteClasses(classes, !fenced);
        return models.stream().map(name -> ModelNames.model(name, loader)).toList();
    }

    private static Finding finding(FindingCode code, String message) {
        return new Finding("site rules", 0, "", code, message);
    }

    private static InternalKieModule build(List<RuleSource> sources, String sha256) {
        if (Boolean.getBoolean(OTHER_PARSER)) {
            throw new IllegalStateException(
                    "site rules are compiled with the parser that checks them: unset " + OTHER_PARSER);
        }
        KieServices services = KieServices.get();
        ReleaseId release = services.newReleaseId("org.hybridcode", "site-" + sha256.substring(0, KEY_LENGTH), "1");
        KieFileSystem files = services.newKieFileSystem();
        files.generateAndWritePomXML(release);
        for (int i = 0; i < sources.size(); i++) {
            files.write(
                    FOLDER + folder(sources.get(i).drl()) + path(i),
                    sources.get(i).drl());
        }
        try {
            KieBuilder builder = services.newKieBuilder(files).buildAll(ExecutableModelProject.class);
            List<Message> errors = builder.getResults().getMessages(Message.Level.ERROR);
            if (!errors.isEmpty()) {
                throw new RulesException(errors.stream()
                        .map(error -> finding(error, sources))
                        .sorted()
                        .distinct()
                        .toList());
            }
            return (InternalKieModule) builder.getKieModule();
        } catch (RulesException e) {
            throw e;
        } catch (RuntimeException e) {
            throw new RulesException(List.of(finding(
                    FindingCode.COMPILER,
                    "the compiler gives up on "
                            + sources.stream().map(RuleSource::name).collect(Collectors.joining(", ")) + " with "
                            + e.getClass().getSimpleName())));
        } finally {
            services.getRepository().removeKieModule(release);
        }
    }

    /** Where the compiler expects a text: in the folder of its package. */
    private static String folder(String drl) {
        Matcher named = PACKAGE.matcher(drl);
        return named.find() ? named.group(1).replace('.', '/') + "/" : "";
    }

    private static String path(int source) {
        return "f" + source + ".drl";
    }

    private static Finding finding(Message error, List<RuleSource> sources) {
        String path = String.valueOf(error.getPath());
        String text = String.valueOf(error.getText()).lines().findFirst().orElse("");
        for (int i = 0; i < sources.size(); i++) {
            if (path.endsWith("/" + path(i)) || path.equals(path(i))) {
                return new Finding(
                        sources.get(i).name(),
                        sources.get(i).row(Math.max(error.getLine(), 0)),
                        "",
                        FindingCode.COMPILER,
                        text);
            }
        }
        return finding(FindingCode.COMPILER, text);
    }
}
