package org.hybridcode.tests.data;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** The folder of the official code sets and the corpora. */
public final class OfficialData {

    private OfficialData() {}

    /** The folder that {@code HYBRIDCODE_DATA} names, else {@code shared/data} beside the repository, if it is there. */
    public static Optional<Path> folder() {
        String named = System.getenv("HYBRIDCODE_DATA");
        Stream<String> places =
                named == null || named.isBlank() ? Stream.of("../shared/data", "../../shared/data") : Stream.of(named);
        return places.map(Path::of).filter(Files::isDirectory).findFirst();
    }
}
