package org.hybridcode.nlp.neural.weights;

import java.util.List;

/** What an allow-listed pickle can hold besides strings, numbers, lists and maps. */
sealed interface Pickled {

    /** A name on the allow-list. */
    record Global(String name) implements Pickled {}

    /** A run of elements somewhere in the file. */
    record Storage(ElementType type, String key, long elements) implements Pickled {}

    /** A tensor over a storage; offset and strides in elements. */
    record Tensor(Storage storage, long offset, List<Long> shape, List<Long> strides) implements Pickled {}

    /** Python's None. */
    enum None implements Pickled {
        NONE
    }

    /** Where a tuple, list or map begins on the stack. */
    enum Mark implements Pickled {
        MARK
    }
}
