package org.hybridcode.nlp.neural.weights;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The only names that a pickle may use, and what each of them makes. No other name is looked at. */
final class PickleGlobals {
    private static final String STORAGE = "torch ";
    private static final String MAP = "collections OrderedDict";
    private static final String TENSOR = "torch._utils _rebuild_tensor_v2";
    private static final String PARAMETER = "torch._utils _rebuild_parameter";
    private static final Set<String> CALLABLE = Set.of(MAP, TENSOR, PARAMETER);

    private PickleGlobals() {}

    /** @throws UnpicklingException when the name is not on the list */
    static Pickled.Global allowed(String module, String name) {
        String global = module + " " + name;
        if (CALLABLE.contains(global)
                || global.startsWith(STORAGE)
                        && ElementType.ofTorchStorage(name).isPresent()) {
            return new Pickled.Global(global);
        }
        throw new UnpicklingException("refused: the pickle asks for '" + module + "." + name + "'");
    }

    static Object call(Pickled.Global function, List<?> arguments) {
        return switch (function.name()) {
            case MAP -> map(arguments);
            case TENSOR ->
                new Pickled.Tensor(
                        (Pickled.Storage) arguments.get(0),
                        (Long) arguments.get(1),
                        longs(arguments.get(2)),
                        longs(arguments.get(3)));
            case PARAMETER -> (Pickled.Tensor) arguments.get(0);
            default -> throw new UnpicklingException("refused: the pickle calls '" + function.name() + "'");
        };
    }

    private static Map<Object, Object> map(List<?> arguments) {
        if (!arguments.isEmpty()) {
            throw new UnpicklingException("an OrderedDict with arguments");
        }
        return new LinkedHashMap<>();
    }

    /** The storage that a persistent id names: ("storage", type, key, location, elements). */
    static Pickled.Storage storage(List<?> id) {
        Pickled.Global type = (Pickled.Global) id.get(1);
        if (!id.get(0).equals("storage") || !type.name().startsWith(STORAGE)) {
            throw new UnpicklingException("a persistent id that is no storage");
        }
        ElementType element = ElementType.ofTorchStorage(type.name().substring(STORAGE.length()))
                .orElseThrow(() -> new UnpicklingException("no storage: " + type.name()));
        return new Pickled.Storage(element, id.get(2).toString(), (Long) id.get(4));
    }

    private static List<Long> longs(Object values) {
        List<Long> longs = new ArrayList<>();
        ((List<?>) values).forEach(value -> longs.add((Long) value));
        return longs;
    }
}
