package cn.yangguang.keys;

import java.util.function.Supplier;

/** The kinds of keys that a folder holds. */
enum KeyKind {
    HIDING("sm4", Sm4::newKey),
    MARKING("hmac-sm3", Sm4::newLongKey),
    SIGNING("sm2", Sm2::newKey);

    private final String prefix;
    private final Supplier<byte[]> maker;

    KeyKind(String prefix, Supplier<byte[]> maker) {
        this.prefix = prefix;
        this.maker = maker;
    }

    /** As its files are called. */
    String prefix() {
        return prefix;
    }

    String file(int version) {
        return prefix + "-" + version + ".key";
    }

    byte[] make() {
        return maker.get();
    }
}
