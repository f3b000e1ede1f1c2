package cn.yangguang.publication.importing.reading;

/**
 * A line as it stands in its file, without what ends it.
 *
 * @param file the file's name
 * @param number from 1
 * @param bytes empty where the line is too long to be read
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record SourceLine(String file, long number, byte[] bytes, boolean tooLong) {}
