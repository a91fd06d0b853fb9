package org.hybridcode.engine.catalog;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hybridcode.kb.codebook.Release;
import org.hybridcode.kb.release.KnowledgeBases;
import org.hybridcode.kb.release.Source;

/** What a knowledge base holds and where it is from, for people and for programs. Every release is opened for it. */
public final class InfoReport {

    private InfoReport() {}

    /**
     * The lines of the report.
     *
     * @throws org.hybridcode.kb.release.KnowledgeBaseException when a file is not the one that was imported
     */
    public static List<String> lines(KnowledgeBases bases) {
        List<String> lines = new ArrayList<>();
        for (Release release : bases.releases()) {
            Holdings held = Holdings.of(bases, release);
            lines.add("ICD-10-CM " + release.name() + ", in force " + release.from() + " to " + release.to() + ", of "
                    + bases.name());
            List<Source> sources = bases.sources(release);
            sources.stream()
                    .filter(source -> isOfAnotherYear(source, release) || isMissing(source))
                    .forEach(source -> lines.add("ATTENTION: " + source.role()
                            + (isMissing(source) ? "" : ", release " + source.release()) + ": " + source.remark()));
            lines.add("");
            held.counts().forEach((what, count) -> lines.add(String.format(Locale.ROOT, "  %9d  %s", count, what)));
            lines.add("");
            lines.add("  Sources");
            sources.forEach(source -> lines.addAll(said(source)));
            lines.add("");
            lines.add("  codebook    SHA-256 " + held.codebookSha256());
            lines.add("  dictionary  SHA-256 " + held.dictionarySha256());
            lines.add("");
        }
        lines.remove(lines.size() - 1);
        return lines;
    }

    private static List<String> said(Source source) {
        List<String> lines = new ArrayList<>();
        if (!source.name().isEmpty()) {
            lines.add("  " + source.role() + "  " + source.name() + "  release " + source.release());
            lines.add("      SHA-256 " + source.sha256());
        }
        if (!source.remark().isEmpty()) {
            lines.add((source.name().isEmpty() ? "  " : "      ") + source.remark());
        }
        return lines;
    }

    /** Whether the source is of a year in which the release is not in force. */
    private static boolean isOfAnotherYear(Source source, Release release) {
        return !source.release().isEmpty() && !release.name().startsWith(source.release());
    }

    /** Whether the import went without the files of this role. */
    private static boolean isMissing(Source source) {
        return !source.role().isEmpty()
                && source.name().isEmpty()
                && source.release().isEmpty();
    }

    /** The same as an object. */
    public static ObjectNode json(KnowledgeBases bases) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("name", bases.name());
        ArrayNode releases = node.putArray("releases");
        for (Release release : bases.releases()) {
            Holdings held = Holdings.of(bases, release);
            ObjectNode at = releases.addObject();
            at.put("name", release.name());
            at.put("from", release.from().toString()).put("to", release.to().toString());
            at.put("codebookSha256", held.codebookSha256()).put("dictionarySha256", held.dictionarySha256());
            ObjectNode counts = at.putObject("counts");
            held.counts().forEach(counts::put);
            ArrayNode sources = at.putArray("sources");
            bases.sources(release).forEach(source -> json(source, release, sources.addObject()));
        }
        return node;
    }

    private static void json(Source source, Release release, ObjectNode at) {
        at.put("role", source.role()).put("file", source.name()).put("sha256", source.sha256());
        at.put("release", source.release()).put("otherYear", isOfAnotherYear(source, release));
        at.put("remark", source.remark());
    }
}
