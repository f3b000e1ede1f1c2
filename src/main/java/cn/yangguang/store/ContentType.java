package cn.yangguang.store;

/** What a file is, told from its content alone. */
public enum ContentType {
    PDF("application/pdf", "pdf"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation", "pptx"),
    OFD("application/ofd", "ofd"),
    ZIP("application/zip", "zip"),
    DOC("application/msword", "doc"),
    XLS("application/vnd.ms-excel", "xls"),
    PNG("image/png", "png"),
    JPEG("image/jpeg", "jpg"),
    GIF("image/gif", "gif"),
    HTML("text/html", "html"),
    TEXT("text/plain", "txt"),
    /** None of the others; always sent as a download. */
    UNKNOWN("application/octet-stream", "bin");

    private final String mediaType;
    private final String extension;

    ContentType(String mediaType, String extension) {
        this.mediaType = mediaType;
        this.extension = extension;
    }

    /** What bytes are by how they begin: enough for pictures and PDF; containers are not looked into. */
    public static ContentType of(byte[] content) {
        return Sniffing.type(content);
    }

    /** Whether it is what scanners and cameras make. */
    public boolean scanned() {
        return this == PDF || this == PNG || this == JPEG;
    }

    /** For the HTTP header, without a character set. */
    public String mediaType() {
        return mediaType;
    }

    /** What a download's name should end in, without the dot. */
    public String extension() {
        return extension;
    }
}
