package org.hybridcode.rules.rulebook;

import java.util.Map;
import java.util.TreeMap;

/** Loads the classes of site rules from the very bytes that passed the fence. */
final class SiteClasses extends ClassLoader {
    private final Map<String, byte[]> classes;

    /** @param classes class files by path, {@code site/Rules1.class} */
    SiteClasses(Map<String, byte[]> classes) {
        super("site rules", SiteClasses.class.getClassLoader());
        this.classes = new TreeMap<>(classes);
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        byte[] bytes = classes.get(name.replace('.', '/') + ".class");
        if (bytes == null) {
            throw new ClassNotFoundException(name);
        }
        return defineClass(name, bytes, 0, bytes.length);
    }
}
