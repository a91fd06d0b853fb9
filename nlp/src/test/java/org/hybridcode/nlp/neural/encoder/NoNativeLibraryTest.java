package org.hybridcode.nlp.neural.encoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Looking a phrase up needs neither DJL nor a native library: here they are not there. */
final class NoNativeLibraryTest {
    @Test
    void findsCodesWhereDjlIsNotOnTheClassPath() throws Exception {
        try (URLClassLoader without = withoutDjl()) {
            assertThatThrownBy(() -> without.loadClass("ai.djl.engine.Engine"))
                    .isInstanceOf(ClassNotFoundException.class);
            Class<?> small = without.loadClass(SmallEncoder.class.getName());
            var open = small.getDeclaredMethod("open");
            open.setAccessible(true);
            Object encoder = open.invoke(null);
            Object found = encoder.getClass()
                    .getMethod("nearest", String.class, int.class)
                    .invoke(encoder, "cholera", 1);
            assertThat((List<?>) found).hasSize(1);
        }
    }

    private static URLClassLoader withoutDjl() throws IOException {
        URL[] path = Arrays.stream(System.getProperty("java.class.path").split(java.io.File.pathSeparator))
                .filter(entry -> !entry.replace('\\', '/').contains("/ai/djl/"))
                .map(NoNativeLibraryTest::url)
                .toArray(URL[]::new);
        return new URLClassLoader(path, ClassLoader.getPlatformClassLoader());
    }

    private static URL url(String entry) {
        try {
            return Path.of(entry).toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalStateException(e);
        }
    }
}
