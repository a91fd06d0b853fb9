package org.hybridcode.kb.release;

import java.util.Objects;

/**
 * A file that a manifest names.
 *
 * @param name its name in the folder
 * @param role what it holds
 * @param sha256 its digest, lower-case hexadecimal; empty in a folder that people write
 */
record ManifestFile(String name, FileRole role, String sha256) {

    ManifestFile {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(role, "role");
        Objects.requireNonNull(sha256, "sha256");
    }

    /** Its row in a manifest. */
    String line() {
        return String.join("\t", "file", name, role.label(), sha256);
    }
}
