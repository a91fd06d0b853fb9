package org.hybridcode.nlp.neural.torch;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Keeps DJL off the network and gives it a folder to unpack into (450 MB, once): the one that {@code DJL_CACHE_DIR} names,
 * otherwise one in the user's home or, when that cannot be written to, among the temporary files.
 */
public final class OfflineLibrary {
    private static final String CACHE = "DJL_CACHE_DIR";

    private OfflineLibrary() {}

    /** Has to be called before any class of DJL loads. */
    public static void prepare() {
        // Otherwise DJL fetches missing parts, and tells its makers that it was started.
        System.setProperty("ai.djl.offline", "true");
        System.setProperty("OPT_OUT_TRACKING", "true");
        if (System.getProperty(CACHE) == null && System.getenv(CACHE) == null && !homeIsWritable()) {
            System.setProperty(
                    CACHE,
                    Path.of(System.getProperty("java.io.tmpdir"), "djl.ai").toString());
        }
    }

    private static boolean homeIsWritable() {
        Path home = Path.of(System.getProperty("user.home"));
        Path cache = home.resolve(".djl.ai");
        return Files.isWritable(Files.exists(cache) ? cache : home);
    }
}
