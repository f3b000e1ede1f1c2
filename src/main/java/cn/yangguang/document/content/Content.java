package cn.yangguang.document.content;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** A file's name (without its folder) and its bytes; the bytes are not copied and must not be changed. */
public final class Content {
    private final String name;
    private final byte[] bytes;

    public Content(String name, byte[] bytes) {
        this.name = name;
        this.bytes = bytes;
    }

    public String name() {
        return name;
    }

    public byte[] bytes() {
        return bytes;
    }

    public InputStream stream() {
        return new ByteArrayInputStream(bytes);
    }

    /** What follows the last dot of the name, in small letters; empty when there is none. */
    public String extension() {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    /** What can be read in the place of this file, as its refusals say it: a table stays one. */
    public String others() {
        return switch (extension()) {
            case "csv", "xls", "xlsx" -> "xlsx 或 csv";
            default -> "docx、xlsx、pdf 或 txt";
        };
    }

    /** The refusal of this file: its name, then the given words. */
    public Unreadable refused(String words) {
        return new Unreadable(name + words);
    }

    /** The refusal of a file of the right kind whose inside does not hang together. */
    public Unreadable damaged() {
        return refused(" 已损坏或不完整，请重新取得原文件，或用办公软件打开后另存再上传。");
    }

    public Unreadable encrypted() {
        return refused(" 设有打开密码，无法读取，请取消密码后另存再上传。");
    }

    /** Whether these bytes stand at the given offset. */
    boolean has(int offset, int... signature) {
        if (offset < 0 || bytes.length < offset + signature.length) {
            return false;
        }
        for (int i = 0; i < signature.length; i++) {
            if ((bytes[offset + i] & 0xff) != signature[i]) {
                return false;
            }
        }
        return true;
    }

    /** The beginning as far as it is ASCII, whatever the encoding: enough to see tags in. */
    public String tags() {
        return head(8192).replace("\0", "").replaceFirst("^(\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)", "");
    }

    /** The first bytes as Latin letters, for looking at signatures that stand not quite at the start. */
    String head(int length) {
        return new String(bytes, 0, Math.min(length, bytes.length), StandardCharsets.ISO_8859_1);
    }
}
