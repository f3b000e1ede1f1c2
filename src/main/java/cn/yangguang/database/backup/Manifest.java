package cn.yangguang.database.backup;

import cn.yangguang.journal.JournalCheck;
import java.io.IOException;
import java.io.InputStream;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a backup says of itself.
 *
 * @param kind {@link #KIND}, or it is some other program's file
 * @param format how the file is laid out: {@link #FORMAT} or an earlier number
 * @param program the version of the program that made it
 * @param made when, with the offset
 * @param begunEmpty whether the house was begun with {@code --empty}
 * @param journal what was found when the journal was checked
 * @param migrations how the tables came about, in that order
 * @param fileList the entry {@code files.txt}: each file's hash and size on a line
 * @param rotten files whose content no longer has their hash
 * @param keys every key that the rows may need, whether or not it is in the backup
 */
record Manifest(
        String kind,
        int format,
        String program,
        String made,
        boolean begunEmpty,
        JournalCheck journal,
        List<Migration> migrations,
        List<Table> tables,
        List<Sequence> sequences,
        Part fileList,
        long files,
        long fileBytes,
        List<String> rotten,
        List<Key> keys,
        boolean withKeys) {

    static final String KIND = "yangguang-backup";
    static final int FORMAT = 1;

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(
                    DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES,
                    DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .build();

    Manifest {
        migrations = List.copyOf(migrations);
        tables = List.copyOf(tables);
        sequences = List.copyOf(sequences);
        rotten = List.copyOf(rotten);
        keys = List.copyOf(keys);
    }

    /** A step of the schema, as Flyway's history has it. */
    record Migration(String version, String script, int checksum) {}

    /** A table's rows in the entry {@code tables/NAME}, as COPY writes them. */
    record Table(String name, List<String> columns, long rows, Part part) {
        Table {
            columns = List.copyOf(columns);
        }
    }

    record Sequence(String name, long value, boolean called) {}

    /** Bytes of an entry and their SM3. */
    record Part(long size, String sm3) {}

    /** A key's file, and a hash that tells it from others and gives nothing of it away. */
    record Key(String file, String check) {}

    /**
     * Whether every name that becomes a file's is one that this program gives. Files of the store are called by what
     * is in them, and names of tables are only quoted and looked up.
     */
    boolean isPlain() {
        return keys.stream().allMatch(key -> KeptKeys.isKey(key.file()))
                && migrations.stream().allMatch(step -> step.script().matches("V\\w+\\.sql"));
    }

    String madeInWords() {
        return OffsetDateTime.parse(made).format(DateTimeFormatter.ofPattern("uuuu年M月d日 HH:mm", Locale.ROOT));
    }

    byte[] json() {
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(this);
    }

    long rows() {
        return tables.stream().mapToLong(Table::rows).sum();
    }

    long tableBytes() {
        return tables.stream().mapToLong(table -> table.part().size()).sum();
    }

    /** How a text that should be a manifest reads. */
    sealed interface Reading {
        record Read(Manifest manifest) implements Reading {}

        /** It is none. */
        record Foreign() implements Reading {}

        /** A later program made it, and this one does not know how it is laid out. */
        record Newer() implements Reading {}
    }

    static Reading read(InputStream text) throws IOException {
        try {
            JsonNode tree = JSON.readTree(text);
            if (!tree.path("kind").asString("").equals(KIND)) {
                return new Reading.Foreign();
            }
            return tree.path("format").asInt(0) > FORMAT
                    ? new Reading.Newer()
                    : new Reading.Read(JSON.treeToValue(tree, Manifest.class));
        } catch (JacksonException e) {
            return new Reading.Foreign();
        }
    }
}
