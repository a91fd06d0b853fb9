package org.hybridcode.rules.rulebook;

import java.util.Map;
import java.util.TreeMap;

/**
 * Loads the classes of rules from the very bytes that were compiled, and for a site's passed the fence. Rules of the program
 * that are compiled anew come before those that the build has compiled under the same names.
 */
final class SiteClasses extends ClassLoader {
    private final Map<String, byte[]> classes;
    private final boolean ownFirst;

    /**
     * A loader of compiled rules.
     *
     * @param classes class files by path, {@code site/Rules1.class}
     * @param ownFirst whether they come before classes of the program with the same names: never for a site's
     */
    SiteClasses(Map<String, byte[]> classes, boolean ownFirst) {
        super("site rules", SiteClasses.class.getClassLoader());
        this.classes = new TreeMap<>(classes);
        this.ownFirst = ownFirst;
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        synchronized (getClassLoadingLock(name)) {
            if (!ownFirst || !classes.containsKey(path(name)) || findLoadedClass(name) != null) {
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
