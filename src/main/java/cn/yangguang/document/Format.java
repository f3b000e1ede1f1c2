package cn.yangguang.document;

/** The kinds of file that can be read; told from the content, never from the name alone. */
public enum Format {
    TXT,
    CSV,
    MD,
    HTML,
    DOCX,
    DOC,
    XLSX,
    XLS,
    PDF
}
