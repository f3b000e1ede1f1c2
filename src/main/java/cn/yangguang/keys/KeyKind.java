package cn.yangguang.keys;

/** The kinds of keys that a folder holds. */
enum KeyKind {
    HIDING("sm4"),
    MARKING("hmac-sm3"),
    SIGNING("sm2");

    private final String prefix;

    KeyKind(String prefix) {
        this.prefix = prefix;
    }

    /** As its files are called. */
    String prefix() {
        return prefix;
    }

    String file(int version) {
        return prefix + "-" + version + ".key";
    }

    byte[] make() {
        return switch (this) {
            case HIDING -> Sm4.newKey();
            case MARKING -> Sm4.newLongKey();
            case SIGNING -> Sm2.newKey();
        };
    }
}
