package cn.yangguang.publication.importing.reading;

import cn.yangguang.language.Characters;
import cn.yangguang.publication.DocumentNumber;
import java.util.regex.Pattern;

/** Document numbers as other systems write them. */
final class SourceNumbers {

    private static final Pattern YEAR =
            Pattern.compile("[〔\\[［﹝【（)(〈《{｛〖「<＜]{1,2}((?:19|20)\\d{2})年?[〕\\]］﹞】）)〉》}｝〗」>＞]{1,2}");

    private SourceNumbers() {}

    /** The standard form; what is no document number in any form stays as it is, with the usual brackets. */
    static String normalised(String typed) {
        String tight = Characters.withoutSpace(Characters.halfWidth(typed));
        String bracketed = YEAR.matcher(tight).replaceAll("〔$1〕");
        return DocumentNumber.normalised(bracketed).orElse(bracketed);
    }
}
