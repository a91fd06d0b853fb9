package org.hybridcode.engine.batch.input;

/** How the record of a text is written: a line of JSON, or a row of CSV. */
@FunctionalInterface
interface TextForm {

    /** The note of a record, or why it is none. */
    InputItem item(long number, String position, String record);
}
