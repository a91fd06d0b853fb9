package org.hybridcode.kb.release;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hybridcode.kb.codebook.Release;

/**
 * What {@code release.tsv} says: the release, where its facts come from, and the files that hold them.
 *
 * @param release the release
 * @param sources the sources in their order
 * @param files the files in the order in which they are read
 */
record Manifest(Release release, List<Source> sources, List<ManifestFile> files) {
    private static final String NAME = "[a-z0-9-]+\\.(tsv|bin)";

    Manifest {
        sources = List.copyOf(sources);
        files = List.copyOf(files);
    }

    /** Reads the rows of a manifest. */
    static Manifest of(String base, List<Row> rows) {
        Optional<Release> release = Optional.empty();
        List<Source> sources = new ArrayList<>();
        List<ManifestFile> files = new ArrayList<>();
        for (Row row : rows) {
            switch (row.kind()) {
                case "release" -> {
                    if (release.isPresent()) {
                        throw row.fault("'" + row.cell(1) + "' is a second release; a manifest names one release");
                    }
                    release = Optional.of(release(row));
                }
                case "source" -> sources.add(source(row));
                case "file" -> files.add(file(row));
                default -> throw row.fault("unknown row '" + row.kind() + "'; expected release, source or file");
            }
        }
        return new Manifest(
                release.orElseThrow(() -> new KnowledgeBaseException(base + ": " + KnowledgeBaseReader.MANIFEST
                        + " names no release; add a row: release, name, from, to")),
                sources,
                files);
    }

    static Release release(Row row) {
        row.expect(4, "release, name, first day, last day");
        try {
            return new Release(row.cell(1), row.date(2), row.date(3));
        } catch (IllegalArgumentException e) {
            throw row.fault(e.getMessage(), e);
        }
    }

    private static Source source(Row row) {
        if (row.cells().size() == 2) {
            return Source.remark(row.cell(1));
        }
        row.expect(6, "source, text; or source, role, file, SHA-256, release, remark");
        return new Source(row.cell(1), row.cell(2), row.cell(3), row.cell(4), row.cell(5));
    }

    private static ManifestFile file(Row row) {
        if (!row.cell(1).matches(NAME)) {
            throw row.fault("'" + row.cell(1) + "' is no file name of a knowledge base, such as 10-respiratory.tsv");
        }
        if (row.cells().size() == 2) {
            return new ManifestFile(row.cell(1), FileRole.ROWS, "");
        }
        row.expect(4, "file, name; or file, name, role, SHA-256");
        return new ManifestFile(row.cell(1), FileRole.of(row, 2), row.cell(3));
    }

    /** The file of the encoder that was trained on the release, if one was. */
    Optional<ManifestFile> encoder() {
        return files.stream().filter(file -> file.role() == FileRole.ENCODER).findFirst();
    }

    /** The lines of the manifest. */
    List<String> lines() {
        Stream<String> first =
                Stream.of(String.join("\t", "release", release.name(), "" + release.from(), "" + release.to()));
        Stream<String> from = sources.stream()
                .map(source -> String.join(
                        "\t",
                        "source",
                        source.role(),
                        source.name(),
                        source.sha256(),
                        source.release(),
                        source.remark()));
        Stream<String> held = files.stream().map(ManifestFile::line);
        return Stream.of(first, from, held).flatMap(lines -> lines).collect(Collectors.toList());
    }
}
