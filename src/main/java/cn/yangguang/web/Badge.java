package cn.yangguang.web;

import java.util.Locale;

/** A state in few words with a lamp: the words say it, the colour and the sign only help. */
public record Badge(String words, Lamp lamp) {

    /** What a lamp can say. */
    public enum Lamp {
        /** Nothing to say about it. */
        PLAIN(""),
        /** Under way, nothing wrong. */
        CALM("○"),
        /** Done, fine. */
        GOOD("✓"),
        /** Needs attention soon. */
        SOON("!"),
        /** Late or wrong. */
        BAD("✕");

        private final String sign;

        Lamp(String sign) {
            this.sign = sign;
        }

        public String sign() {
            return sign;
        }

        public String style() {
            return "lamp-" + name().toLowerCase(Locale.ROOT);
        }
    }
}
