package org.hybridcode.kb;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** Where this machine has the published files. */
public final class PublishedData {
    private PublishedData() {}

    /** The folder that {@code HYBRIDCODE_DATA} names, else {@code shared/data} beside the repository, if it is there. */
    public static Optional<Path> folder() {
        String named = System.getenv("HYBRIDCODE_DATA");
        Stream<String> places =
                named == null || named.isBlank() ? Stream.of("../shared/data", "../../shared/data") : Stream.of(named);
        return places.map(Path::of).filter(Files::isDirectory).findFirst();
    }
}
