package cn.yangguang.publication.findings;

import cn.yangguang.checks.Finding;
import cn.yangguang.checks.Kind;
import cn.yangguang.publication.Content;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Something that a machine found in a piece.
 *
 * @param where the part of the piece in words, such as 正文 or a file's name and place
 * @param part where it can be changed by one click; null in files and keywords
 * @param text what stands there
 * @param suggestion what could stand there instead; empty where only a person can say
 * @param around the text with its surroundings
 * @param start where it begins in its part; -1 where it stands in no text, as what a file carries unseen
 */
public record Spot(
        String where,
        Content.@Nullable Part part,
        Kind kind,
        String text,
        String suggestion,
        String around,
        int start) {

    private static final int AROUND = 12;

    /** Longer words of what a file carries are cut off; nobody reads on. */
    private static final int LONGEST = 300;

    /** What a settlement is for: the same text of the same kind, wherever it stands in the piece. */
    public record Key(Kind kind, String text) {}

    static Spot in(String where, Content.@Nullable Part part, String whole, Finding finding) {
        String around = whole.substring(
                Math.max(0, finding.start() - AROUND), Math.min(whole.length(), finding.end() + AROUND));
        String suggestion = Objects.requireNonNullElse(finding.suggestion(), "");
        return new Spot(
                where,
                part,
                finding.kind(),
                finding.text(),
                suggestion,
                around.replace('\n', ' '),
                part == null ? -1 : finding.start());
    }

    /** What stands in no text. */
    static Spot carried(String where, Finding finding) {
        String words = finding.text();
        String said = words.length() > LONGEST ? words.substring(0, LONGEST) : words;
        return new Spot(where, null, finding.kind(), said, "", "", -1);
    }

    public Key key() {
        return new Key(kind, text);
    }

    /** Whether it must be settled before anybody reviews the piece; the rest is advice. */
    public boolean stops() {
        return kind.personal() || kind.hidden() || kind == Kind.SECRECY_MARK;
    }

    /** Whether somebody may let it stand with a reason; a secrecy mark never stands. */
    public boolean mayBeKept() {
        return kind != Kind.SECRECY_MARK;
    }

    /** What one click puts wherever the text stands; empty where that cannot be done. */
    public String mask() {
        return kind.personal() && part != null ? suggestion : "";
    }

    /** What one click puts in this one place; empty where that cannot be done. */
    public String correction() {
        return !kind.personal() && part != null ? suggestion : "";
    }
}
