package org.hybridcode.kb.release;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A knowledge base of two files in a folder of its own, for a test to spoil. */
final class SmallKnowledgeBase {
    static final String CHAPTER = "10-respiratory.tsv";
    static final List<String> MANIFEST = List.of(
            "# A small knowledge base.",
            "release\t2025\t2024-10-01\t2025-09-30",
            "source\tWritten for the tests.",
            "file\t" + CHAPTER);
    static final List<String> ROWS = List.of(
            "# Respiratory.",
            "chapter\t10\tJ00-J99\tDiseases of the respiratory system",
            "excludes2\tT36-T50",
            "",
            "block\tJ40-J4A\tChronic lower respiratory diseases",
            "header\tJ45\tAsthma",
            "excludes1\tJ44.-",
            "code\tJ45.901\tB\tUnspecified asthma with (acute) exacerbation",
            "term\tasthma exacerbation",
            "term\tasthma + acute exacerbation",
            "code\tJ45.909\tC\tUnspecified asthma, uncomplicated",
            "term\tasthma",
            "lay\tasthmatic lungs",
            "abbr\tRAD\treactive airway|wheezing",
            "drug\talbuterol",
            "integral\tR06.2");

    private final Path folder;

    private SmallKnowledgeBase(Path folder) {
        this.folder = folder;
    }

    static SmallKnowledgeBase in(Path folder) {
        return new SmallKnowledgeBase(folder).manifest(MANIFEST).rows(ROWS);
    }

    SmallKnowledgeBase manifest(List<String> lines) {
        return write(KnowledgeBaseReader.MANIFEST, String.join("\n", lines) + "\n", StandardCharsets.UTF_8);
    }

    SmallKnowledgeBase rows(List<String> lines) {
        return write(CHAPTER, String.join("\n", lines) + "\n", StandardCharsets.UTF_8);
    }

    /** The rows with one of them written otherwise. */
    SmallKnowledgeBase with(String row, String instead) {
        if (!ROWS.contains(row)) {
            throw new IllegalArgumentException("no such row");
        }
        return rows(ROWS.stream().map(line -> line.equals(row) ? instead : line).toList());
    }

    SmallKnowledgeBase write(String file, String text, Charset charset) {
        try {
            Files.write(folder.resolve(file), text.getBytes(charset));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    KnowledgeBase read() {
        return KnowledgeBaseReader.folder(folder);
    }
}
