package cn.yangguang.checks.wording;

import cn.yangguang.checks.Detector;
import cn.yangguang.checks.Finding;
import cn.yangguang.checks.Kind;
import cn.yangguang.checks.Passage;
import java.util.function.Consumer;

/** Words in another form than the recommended one (GF 1001-2001 第一批异形词整理表; 账 for money since 2005). */
public final class Variants implements Detector {

    private static final WordList LIST = WordList.read("variants.txt", Kind.VARIANT);

    @Override
    public void look(Passage passage, Consumer<Finding> found) {
        LIST.look(passage, found);
    }
}
