package org.hybridcode.kb.release;

import java.nio.file.Path;
import java.util.Objects;
import org.hybridcode.kb.codebook.Release;

/**
 * A release that a knowledge base folder holds.
 *
 * @param release the release
 * @param manifestSha256 the digest of its manifest, lower-case hexadecimal
 */
record Holding(Release release, String manifestSha256) {

    Holding {
        Objects.requireNonNull(release, "release");
        Objects.requireNonNull(manifestSha256, "manifestSha256");
    }

    /** Where its files are in the folder of the knowledge base. */
    Path in(Path folder) {
        return folder.resolve(release.name());
    }

    /** Its row in the list of releases. */
    String line() {
        return String.join("\t", "release", release.name(), "" + release.from(), "" + release.to(), manifestSha256);
    }

    static Holding of(Row row) {
        row.expect(5, "release, name, first day, last day, SHA-256 of its manifest");
        return new Holding(
                Manifest.release(new Row(row.file(), row.line(), row.cells().subList(0, 4))), row.cell(4));
    }
}
