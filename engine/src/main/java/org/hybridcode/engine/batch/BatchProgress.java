package org.hybridcode.engine.batch;

/** Is told how far a job has come. */
public interface BatchProgress {

    /**
     * So much is done.
     *
     * @param read how much of the input has been read, in the unit of {@code size}
     * @param size how much there is
     * @param notes how many records are done
     */
    void at(long read, long size, long notes);
}
