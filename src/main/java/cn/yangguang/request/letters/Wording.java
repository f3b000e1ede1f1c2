package cn.yangguang.request.letters;

import java.util.function.UnaryOperator;

/**
 * What people write into a letter; everything else comes from the case.
 *
 * @param reasons the facts found, and the reasons
 * @param content what is disclosed, asked, or to be corrected
 * @param way where and how to get it
 */
record Wording(String reasons, String content, String way) {

    static final Wording NONE = new Wording("", "", "");

    /** No text that people type holds it. */
    private static final String BETWEEN = "\u001F";

    /** The three places of a letter where people write. */
    enum Place {
        REASONS("事实与理由"),
        CONTENT("内容"),
        WAY("获取的方式和途径");

        private final String label;

        Place(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }
    }

    String at(Place place) {
        return switch (place) {
            case REASONS -> reasons;
            case CONTENT -> content;
            case WAY -> way;
        };
    }

    Wording with(UnaryOperator<String> change) {
        return new Wording(change.apply(reasons), change.apply(content), change.apply(way));
    }

    String stored() {
        return String.join(BETWEEN, reasons, content, way);
    }

    static Wording read(String stored) {
        String[] parts = stored.split(BETWEEN, -1);
        return new Wording(parts[0], parts[1], parts[2]);
    }
}
