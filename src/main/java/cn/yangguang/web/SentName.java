package cn.yangguang.web;

/** What a file is called that somebody sent. */
public final class SentName {

    private static final int LONGEST = 120;

    private SentName() {}

    /** Browsers of old sent the whole path; signs that turn the direction of writing would hide the real end. */
    public static String clean(String sent) {
        String last = sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1)
                .replaceAll("[\\p{Cntrl}\\p{Cf}]", "")
                .strip();
        return last.isEmpty() ? "未命名文件" : last.substring(Math.max(0, last.length() - LONGEST));
    }
}
