package org.hybridcode.kb.index;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * Keeps what was once computed for a key. Safe to share between threads. A map's own {@code computeIfAbsent} may lock even
 * where the key is there.
 */
final class Kept<K, V> {
    private final Map<K, V> known = new ConcurrentHashMap<>();
    private final Function<K, V> compute;

    Kept(Function<K, V> compute) {
        this.compute = compute;
    }

    V of(K key) {
        V found = known.get(key);
        return found == null ? known.computeIfAbsent(key, compute) : found;
    }
}
