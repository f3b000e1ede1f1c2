package cn.yangguang.publication.saved;

/** What is read from a saved page beside its body. */
enum Field {
    TITLE,
    INDEX_NUMBER,
    THEME,
    ISSUER,
    DOCUMENT_NUMBER,
    WRITTEN_ON,
    PUBLISHED_ON
}
