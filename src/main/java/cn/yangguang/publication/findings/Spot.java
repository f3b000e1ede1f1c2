package cn.yangguang.publication.findings;

import cn.yangguang.checks.Finding;
import cn.yangguang.checks.Kind;
import cn.yangguang.checks.masking.Masks;
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

    private static final String ELSEWHERE = "别处已经遮盖，这里还能读到";

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

    /** What was masked elsewhere and stands in a text that somebody typed; one click masks it here too. */
    static Spot again(Content.Part part, String whole, Key masked) {
        int at = whole.indexOf(masked.text());
        if (at < 0) {
            return again(part.words(), masked);
        }
        String mask = Masks.of(masked.kind(), masked.text());
        Spot spot = in(
                part.words(),
                part,
                whole,
                Finding.at(whole, at, at + masked.text().length(), masked.kind(), mask));
        return new Spot(spot.where, part, spot.kind, spot.text, mask, spot.around + "（" + ELSEWHERE + "）", spot.start);
    }

    /** What was masked elsewhere and can be read here, where no click changes it. */
    static Spot again(String where, Key masked) {
        return new Spot(where, null, masked.kind(), masked.text(), "", ELSEWHERE, -1);
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
