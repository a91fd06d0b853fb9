package org.hybridcode.nlp.neural.chat;

/** How long to wait before a request is sent again. */
@FunctionalInterface
public interface Backoff {
    /** One second, then four. */
    Backoff SLEEPING = failed -> Thread.sleep(1000L << 2 * (failed - 1));

    /**
     * Waits.
     *
     * @param failed how many tries have failed, 1 or more
     */
    void await(int failed) throws InterruptedException;
}
