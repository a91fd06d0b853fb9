package org.hybridcode.nlp.neural.weights;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads Python pickles that hold tensors. It knows the opcodes that torch.save writes and the names in
 * {@link PickleGlobals}, and refuses everything else: no code of a file ever runs.
 */
final class Unpickler {
    private static final int LONGEST_NUMBER = 16;

    private final ByteBuffer in;
    private final List<Object> stack = new ArrayList<>();
    private final Map<Integer, Object> memo = new HashMap<>();

    private Unpickler(ByteBuffer in) {
        this.in = in;
    }

    /**
     * The object at the buffer's position, which moves behind it. Integers are longs where they fit.
     *
     * @throws UnpicklingException when it is broken or refused
     */
    static Object read(ByteBuffer pickle) {
        try {
            return new Unpickler(pickle.order(ByteOrder.LITTLE_ENDIAN)).object();
        } catch (IndexOutOfBoundsException
                | ClassCastException
                | IllegalArgumentException
                | java.nio.BufferUnderflowException e) {
            throw new UnpicklingException("broken pickle at byte " + pickle.position() + ": " + e);
        }
    }

    private Object object() {
        while (true) {
            int code = unsignedByte();
            if (code == '.') {
                return pop();
            }
            if (!structure(code) && !value(code) && !container(code) && !named(code)) {
                throw new UnpicklingException(
                        "refused: pickle opcode 0x" + Integer.toHexString(code) + " at byte " + (in.position() - 1));
            }
        }
    }

    /** Protocol, frames, marks and the memo. */
    private boolean structure(int code) {
        switch (code) {
            case 0x80 -> unsignedByte();
            case 0x95 -> in.getLong();
            case '(' -> stack.add(Pickled.Mark.MARK);
            case '0' -> pop();
            case 'q' -> memo.put(unsignedByte(), top());
            case 'r' -> memo.put(in.getInt(), top());
            case 0x94 -> memo.put(memo.size(), top());
            case 'h' -> stack.add(remembered(unsignedByte()));
            case 'j' -> stack.add(remembered(in.getInt()));
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean value(int code) {
        switch (code) {
            case 'X' -> stack.add(text(in.getInt()));
            case 0x8c -> stack.add(text(unsignedByte()));
            case 'J' -> stack.add((long) in.getInt());
            case 'K' -> stack.add((long) unsignedByte());
            case 'M' -> stack.add((long) Short.toUnsignedInt(in.getShort()));
            case 0x8a -> stack.add(number(unsignedByte()));
            case 'G' -> stack.add(Double.longBitsToDouble(Long.reverseBytes(in.getLong())));
            case 0x88 -> stack.add(true);
            case 0x89 -> stack.add(false);
            case 'N' -> stack.add(Pickled.None.NONE);
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean container(int code) {
        switch (code) {
            case ')' -> stack.add(List.of());
            case 't' -> stack.add(sinceMark());
            case 0x85 -> stack.add(last(1));
            case 0x86 -> stack.add(last(2));
            case 0x87 -> stack.add(last(3));
            case ']' -> stack.add(new ArrayList<>());
            case '}' -> stack.add(new LinkedHashMap<>());
            case 'a' -> append(last(1));
            case 'e' -> append(sinceMark());
            case 's' -> put(last(2));
            case 'u' -> put(sinceMark());
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean named(int code) {
        switch (code) {
            case 'c' -> stack.add(PickleGlobals.allowed(line(), line()));
            case 0x93 -> {
                List<Object> names = last(2);
                stack.add(PickleGlobals.allowed((String) names.get(0), (String) names.get(1)));
            }
            case 'Q' -> stack.add(PickleGlobals.storage((List<?>) pop()));
            case 'R' -> {
                List<?> arguments = (List<?>) pop();
                stack.add(PickleGlobals.call((Pickled.Global) pop(), arguments));
            }
            case 'b' -> {
                pop();
                if (!(top() instanceof Map)) {
                    throw new UnpicklingException("refused: the pickle sets the state of something that is no map");
                }
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private Object top() {
        return stack.get(stack.size() - 1);
    }

    private Object pop() {
        return stack.remove(stack.size() - 1);
    }

    private List<Object> last(int count) {
        List<Object> tail = stack.subList(stack.size() - count, stack.size());
        List<Object> values = new ArrayList<>(tail);
        tail.clear();
        return values;
    }

    private List<Object> sinceMark() {
        int mark = stack.lastIndexOf(Pickled.Mark.MARK);
        List<Object> values = last(stack.size() - mark - 1);
        pop();
        return values;
    }

    private Object remembered(int key) {
        Object value = memo.get(key);
        if (value == null) {
            throw new UnpicklingException("broken pickle: nothing is remembered under " + key);
        }
        return value;
    }

    @SuppressWarnings("unchecked") // what it stands for is only ever read as Object
    private void append(List<Object> values) {
        ((List<Object>) top()).addAll(values);
    }

    @SuppressWarnings("unchecked") // what it stands for is only ever read as Object
    private void put(List<Object> keysAndValues) {
        Map<Object, Object> map = (Map<Object, Object>) top();
        for (int i = 0; i < keysAndValues.size(); i += 2) {
            map.put(keysAndValues.get(i), keysAndValues.get(i + 1));
        }
    }

    private int unsignedByte() {
        return Byte.toUnsignedInt(in.get());
    }

    private String line() {
        StringBuilder line = new StringBuilder();
        for (int c = unsignedByte(); c != '\n'; c = unsignedByte()) {
            line.append((char) c);
        }
        return line.toString();
    }

    private byte[] bytes(int length) {
        if (length < 0 || length > in.remaining()) {
            throw new UnpicklingException("broken pickle: " + length + " bytes at byte " + in.position());
        }
        byte[] bytes = new byte[length];
        in.get(bytes);
        return bytes;
    }

    private String text(int length) {
        return new String(bytes(length), StandardCharsets.UTF_8);
    }

    private Object number(int length) {
        if (length > LONGEST_NUMBER) {
            throw new UnpicklingException("a number of " + length + " bytes");
        }
        byte[] bytes = bytes(length);
        byte[] turned = new byte[length + 1];
        for (int i = 0; i < length; i++) {
            turned[length - i] = bytes[i];
        }
        turned[0] = (byte) (length > 0 && bytes[length - 1] < 0 ? -1 : 0);
        BigInteger value = new BigInteger(turned);
        return value.bitLength() < Long.SIZE ? (Object) value.longValue() : value;
    }
}
