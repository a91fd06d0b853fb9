package org.hybridcode.engine.spark;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;

/** Records of Java as rows, a column for each component; Spark's own encoder of beans knows no records. */
final class RecordRows {
    private RecordRows() {}

    /** The columns of a record: texts, numbers, and lists of texts and records. */
    static StructType schema(Class<? extends Record> type) {
        return new StructType(Arrays.stream(type.getRecordComponents())
                .map(component -> DataTypes.createStructField(component.getName(), column(component), false))
                .toArray(StructField[]::new));
    }

    private static DataType column(RecordComponent component) {
        if (component.getType() != List.class) {
            return value(component.getType());
        }
        var item = ((java.lang.reflect.ParameterizedType) component.getGenericType()).getActualTypeArguments()[0];
        return DataTypes.createArrayType(value((Class<?>) item), false);
    }

    private static DataType value(Class<?> type) {
        if (type.isRecord()) {
            return schema(type.asSubclass(Record.class));
        }
        if (type == int.class) {
            return DataTypes.IntegerType;
        }
        if (type == long.class) {
            return DataTypes.LongType;
        }
        return type == double.class ? DataTypes.DoubleType : DataTypes.StringType;
    }

    /** The values of a record behind those of other columns. */
    static Row row(Record record, Object... before) {
        return RowFactory.create(Stream.concat(
                        Arrays.stream(before),
                        Arrays.stream(record.getClass().getRecordComponents()).map(part -> value(record, part)))
                .toArray());
    }

    private static Object value(Record record, RecordComponent component) {
        try {
            var accessor = component.getAccessor();
            accessor.setAccessible(true);
            return value(accessor.invoke(record));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(
                    "the component " + component.getName() + " of " + record.getClass() + " cannot be read", e);
        }
    }

    private static Object value(Object value) {
        if (value instanceof List<?> items) {
            return items.stream().map(RecordRows::value).toArray();
        }
        if (value instanceof Record record) {
            return row(record);
        }
        return value instanceof Number ? value : value.toString();
    }
}
