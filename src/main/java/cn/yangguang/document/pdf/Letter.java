package cn.yangguang.document.pdf;

/** A printed character: its baseline's start, how far it moves on, and its size. */
record Letter(String text, float x, float y, float width, float size) {

    float middle() {
        return x + width / 2;
    }

    /** The height at which the letter's body stands, a little above the baseline. */
    float body() {
        return y - size * 0.35f;
    }

    float end() {
        return x + width;
    }
}
