package org.hybridcode.rules.rulebook;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.TreeSet;

/** Reads from compiled classes what they refer to, without loading them. */
final class ClassReferences {
    private static final int UTF8 = 1;
    private static final int CLASS = 7;

    private final int[] tags;
    private final int[][] parts;
    private final String[] texts;

    private ClassReferences(DataInputStream in) throws IOException {
        in.readLong();
        int size = in.readUnsignedShort();
        tags = new int[size];
        parts = new int[size][];
        texts = new String[size];
        for (int i = 1; i < size; i++) {
            tags[i] = in.readUnsignedByte();
            i += constant(in, i);
        }
    }

    /**
     * The classes, and the members as {@code owner.name}, that a class file names; owners with slashes.
     *
     * @throws IllegalArgumentException when it is no class file, or holds what rules never compile to
     */
    static Set<String> of(byte[] classFile) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(classFile))) {
            return new ClassReferences(in).names();
        } catch (IOException e) {
            throw new UncheckedIOException("not a class file", e);
        }
    }

    /** Reads one constant; returns how many places beyond its own it takes. */
    private int constant(DataInputStream in, int i) throws IOException {
        switch (tags[i]) {
            case UTF8 -> texts[i] = in.readUTF();
            case 3, 4 -> in.readInt();
            case 5, 6 -> {
                in.readLong();
                return 1;
            }
            case CLASS, 8, 16 -> parts[i] = new int[] {in.readUnsignedShort()};
            case 9, 10, 11, 12, 18 -> parts[i] = new int[] {in.readUnsignedShort(), in.readUnsignedShort()};
            case 15 -> parts[i] = new int[] {in.readUnsignedByte(), in.readUnsignedShort()};
            default -> throw new IllegalArgumentException("a constant of kind " + tags[i]);
        }
        return 0;
    }

    private Set<String> names() {
        Set<String> names = new TreeSet<>();
        for (int i = 1; i < tags.length; i++) {
            if (tags[i] == CLASS) {
                names.add(className(i));
            } else if (tags[i] >= 9 && tags[i] <= 11) {
                names.add(className(parts[i][0]) + "." + texts[parts[parts[i][1]][0]]);
            }
        }
        return names;
    }

    /** The name of a class, without the brackets of an array. */
    private String className(int i) {
        String name = texts[parts[i][0]];
        String element = name.substring(name.lastIndexOf('[') + 1);
        return name.startsWith("[") && element.endsWith(";") ? element.substring(1, element.length() - 1) : element;
    }
}
