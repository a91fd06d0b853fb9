package org.hybridcode.tests.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A small knowledge base as an import leaves one: a list of releases, digests, an index and a mapping. */
final class SmallBase {
    static final String CODES = """
            chapter\t10\tJ00-J99\tDiseases of the respiratory system
            use-additional\tF17\ttobacco dependence (F17.-)
            block\tJ40-J4A\tChronic lower respiratory diseases
            header\tJ45\tAsthma
            includes\tallergic (predominantly) asthma
            excludes1\tJ44\tasthma with chronic obstructive pulmonary disease (J44.-)
            header\tJ45.90\tUnspecified asthma\t2017-09-30
            code\tJ45.901\tB\tUnspecified asthma with (acute) exacerbation
            code\tJ45.909\tC\tUnspecified asthma, uncomplicated
            inclusion\tAsthma NOS
            """;
    private static final String WORDS = """
            of\tJ45.909
            lay\tasthmatic lungs
            abbr\tRAD\treactive airway|wheezing
            integral\tR06.2
            """;
    private static final String INDEX = """
            M\t0\tAsthma, asthmatic (bronchial)\tJ45.909\t\t\t\t
            M\t1\twith\t\t\t\t\t
            M\t2\texacerbation (acute)\tJ45.901\t\t\t\t
            M\t1\tchildhood\tJ45.90-\t\t\t\t
            """;
    private static final String GEM = """
            49390\tJ45909\tapproximate\tsingle\t0\t0
            49392\tJ45901\texact\tcombination\t1\t1
            V999\t\tapproximate\tsingle\t0\t0
            """;

    private final Path folder;
    private final StringBuilder files = new StringBuilder();

    private SmallBase(Path folder) {
        this.folder = folder;
    }

    /** Writes it into a new folder below {@code parent} and gives that folder. */
    static Path in(Path parent) throws IOException {
        Path base = Files.createDirectories(parent.resolve("small"));
        SmallBase writer = new SmallBase(Files.createDirectories(base.resolve("2025")));
        writer.file("codebook.tsv", "codebook", CODES);
        writer.file("index.tsv", "index", INDEX);
        writer.file("words.tsv", "words", WORDS);
        writer.file("gem-9-to-10.tsv", "gems", GEM);
        String days = "release\t2025\t2024-10-01\t2025-09-30";
        String manifest = days + "\nsource\ttabular\ttabular.xml\tabc\t2023\tof 2023, not of 2025\n" + writer.files;
        Files.writeString(writer.folder.resolve("release.tsv"), manifest);
        String releases = days + "\t" + sha256(manifest) + "\n";
        Files.writeString(base.resolve("releases.tsv"), releases + "digest\t" + sha256(releases) + "\n");
        return base;
    }

    private void file(String name, String role, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
        files.append("file\t%s\t%s\t%s\n".formatted(name, role, sha256(text)));
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
