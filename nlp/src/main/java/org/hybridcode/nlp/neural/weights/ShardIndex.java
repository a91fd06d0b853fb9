package org.hybridcode.nlp.neural.weights;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** The index of a sharded model: which file holds which tensor. */
final class ShardIndex {
    private static final Pattern PLAIN_NAME = Pattern.compile("[A-Za-z0-9_][A-Za-z0-9_.-]*");

    private ShardIndex() {}

    static SortedMap<String, String> read(Path index) {
        JsonNode map = JsonFile.object(index).path("weight_map");
        SortedMap<String, String> shards = new TreeMap<>();
        map.properties().forEach(entry -> {
            String shard = entry.getValue().asText();
            if (!PLAIN_NAME.matcher(shard).matches()) {
                throw new WeightsException(index, entry.getKey(), "the shard '" + shard + "' is no plain file name");
            }
            shards.put(entry.getKey(), shard);
        });
        if (shards.isEmpty()) {
            throw new WeightsException(index, "has no weight_map");
        }
        return shards;
    }
}
