package org.hybridcode.engine.audit.chain;

import java.util.Base64;

/** Keys as text. */
final class Pem {
    private static final int WIDTH = 64;

    private Pem() {}

    static String text(String kind, byte[] content) {
        String body = Base64.getMimeEncoder(WIDTH, new byte[] {'\n'}).encodeToString(content);
        return "-----BEGIN " + kind + "-----\n" + body + "\n-----END " + kind + "-----\n";
    }

    /** @throws IllegalArgumentException when there is no such part */
    static byte[] content(String pem, String kind) {
        String begin = "-----BEGIN " + kind + "-----";
        int from = pem.indexOf(begin);
        int to = pem.indexOf("-----END " + kind + "-----");
        if (from < 0 || to < from) {
            throw new IllegalArgumentException("no " + kind);
        }
        return Base64.getMimeDecoder().decode(pem.substring(from + begin.length(), to));
    }
}
