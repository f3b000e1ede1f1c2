package cn.yangguang.publication.keeping;

import cn.yangguang.checks.Kind;

/**
 * Something that a machine found in a piece and that must be settled before people look.
 *
 * @param where the part of the piece in words, such as 正文 or a file's name and place
 * @param text what stands there
 * @param mask what can stand there instead by one click; empty where only a person can say, and in files
 * @param around the text with its surroundings
 */
public record Spot(String where, Kind kind, String text, String mask, String around) {

    /** Whether somebody may let it stand with a reason; a secrecy mark never stands. */
    public boolean mayBeKept() {
        return kind.personal();
    }
}
