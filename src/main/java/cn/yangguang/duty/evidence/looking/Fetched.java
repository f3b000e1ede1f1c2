package cn.yangguang.duty.evidence.looking;

import java.net.URI;

/** What became of fetching a page. */
sealed interface Fetched {

    /** The page; its content is not to be changed. */
    final class Page implements Fetched {
        private final URI address;
        private final String type;
        private final byte[] content;

        Page(URI address, String type, byte[] content) {
            this.address = address;
            this.type = type;
            this.content = content;
        }

        /** Where it was found in the end. */
        URI address() {
            return address;
        }

        /** What its server called it, or nothing. */
        String type() {
            return type;
        }

        byte[] content() {
            return content;
        }
    }

    /** The site says that there is no such page. */
    record Gone(int status) implements Fetched {}

    /** Not fetched, and not tried again by itself: why, in Chinese. */
    record Refused(String sentence) implements Fetched {}

    /** Not fetched this time: why, in Chinese. */
    record Failed(String sentence) implements Fetched {}
}
