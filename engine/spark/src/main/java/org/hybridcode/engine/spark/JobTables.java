package org.hybridcode.engine.spark;

import java.io.IOException;
import java.util.List;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.hybridcode.engine.batch.Rejected;
import org.hybridcode.engine.batch.Tally;
import org.hybridcode.engine.batch.output.ResultRow;

/**
 * The tables that come of the lines of a job, each partitioned by part, the rows of a part in order.
 *
 * @param lines the lines
 */
record JobTables(Dataset<Row> lines) {

    /** Makes the columns of a line. */
    private interface Columns extends MapFunction<String, Record> {}

    /** Writes the tables into a folder. */
    void write(String out) {
        write(Line.Kind.RESULT, ResultRow.class, ResultRow::of, out + "/results");
        write(Line.Kind.REJECTED, Rejected.class, Rejected::of, out + "/rejected");
        write(Line.Kind.AUDIT, AuditRow.class, AuditRow::of, out + "/audit");
    }

    private void write(Line.Kind kind, Class<? extends Record> type, Columns columns, String place) {
        StructType schema = new StructType().add(Line.SCHEMA.apply(Line.PART)).add(Line.SCHEMA.apply(Line.PLACE));
        for (StructField field : RecordRows.schema(type).fields()) {
            schema = schema.add(field);
        }
        of(kind).map(
                        (MapFunction<Row, Row>) row -> RecordRows.row(
                                columns.call(row.getAs(Line.LINE)),
                                row.<Object>getAs(Line.PART),
                                row.<Object>getAs(Line.PLACE)),
                        Encoders.row(schema))
                .sortWithinPartitions(Line.PART, Line.PLACE)
                .write()
                .option("compression", "zstd")
                .partitionBy(Line.PART)
                .parquet(place);
    }

    private Dataset<Row> of(Line.Kind kind) {
        return lines.filter(functions.col(Line.KIND).equalTo(kind.name()));
    }

    /** The heads of the parts, in the order of the parts. */
    List<String> heads() {
        return of(Line.Kind.HEAD).coalesce(1).sortWithinPartitions(Line.PART).collectAsList().stream()
                .map(row -> row.<String>getAs(Line.LINE))
                .toList();
    }

    /** What the job has come to. */
    Tally tally() {
        return of(Line.Kind.RESULT)
                .union(of(Line.Kind.REJECTED))
                .javaRDD()
                .treeAggregate(new Tally(), JobTables::counted, Tally::and);
    }

    private static Tally counted(Tally tally, Row row) throws IOException {
        if (row.getAs(Line.KIND).equals(Line.Kind.RESULT.name())) {
            tally.addCoded(row.getAs(Line.LINE));
        } else {
            tally.addRejected(row.getAs(Line.LINE));
        }
        return tally;
    }
}
