package org.hybridcode.engine.spark;

import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * A line of what a job writes, wherever it belongs.
 *
 * @param part the part of the input
 * @param place its place among the lines of its kind in the part, from 1
 * @param kind where it belongs
 * @param line the line, as the local runner writes it
 */
record Line(int part, long place, Kind kind, String line) {
    static final String PART = "part";
    static final String PLACE = "place";
    static final String KIND = "kind";
    static final String LINE = "line";
    static final StructType SCHEMA = new StructType()
            .add(PART, DataTypes.IntegerType, false)
            .add(PLACE, DataTypes.LongType, false)
            .add(KIND, DataTypes.StringType, false)
            .add(LINE, DataTypes.StringType, false);

    /** Where lines belong. */
    enum Kind {
        /** The result of a note. */
        RESULT,
        /** A record that was not coded. */
        REJECTED,
        /** A record of the audit. */
        AUDIT,
        /** The head of the audit of a part. */
        HEAD
    }

    Row row() {
        return RowFactory.create(part, place, kind.name(), line);
    }
}
