package org.hybridcode.kb.code;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * Keeps what was once computed for a key. Safe to share between threads. A map's own {@code computeIfAbsent} may lock even
 * where the key is there.
 */
public final class Kept<K, V> {
    private final Map<K, V> known = new ConcurrentHashMap<>();
    private final Function<K, V> compute;

    /** @param compute what is kept; the same for the same key, and never null */
    public Kept(Function<K, V> compute) {
        this.compute = compute;
    }

    /** What was computed for the key, now or before. */
    public V of(K key) {
        V found = known.get(key);
        return found == null ? known.computeIfAbsent(key, compute) : found;
    }
}
