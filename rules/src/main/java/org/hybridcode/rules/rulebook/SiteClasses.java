package org.hybridcode.rules.rulebook;

import java.util.Map;
import java.util.TreeMap;

/**
 * Loads the classes of rules from the very bytes that were compiled, and for a site's passed the fence; a class that the
 * program has under the same name, compiled by the build, is not used in their place.
 */
final class SiteClasses extends ClassLoader {
    private final Map<String, byte[]> classes;

    /** @param classes class files by path, {@code site/Rules1.class} */
    SiteClasses(Map<String, byte[]> classes) {
        super("site rules", SiteClasses.class.getClassLoader());
        this.classes = new TreeMap<>(classes);
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        synchronized (getClassLoadingLock(name)) {
            if (!classes.containsKey(path(name)) || findLoadedClass(name) != null) {
                return super.loadClass(name, resolve);
            }
            return findClass(name);
        }
    }

    private static String path(String name) {
        return name.replace('.', '/') + ".class";
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        byte[] bytes = classes.get(path(name));
        if (bytes == null) {
            throw new ClassNotFoundException(name);
        }
        return defineClass(name, bytes, 0, bytes.length);
    }
}
