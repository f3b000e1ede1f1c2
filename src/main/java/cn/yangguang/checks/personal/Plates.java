package cn.yangguang.checks.personal;

import cn.yangguang.checks.Detector;
import cn.yangguang.checks.Finding;
import cn.yangguang.checks.Kind;
import cn.yangguang.checks.Passage;
import cn.yangguang.checks.masking.Masks;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Plates of vehicles (GA 36): five characters after the place, six for new energy. */
public final class Plates implements Detector {

    private static final Pattern PLATE = Pattern.compile(
            "[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼][ ·•・‧.]?[A-HJ-Za-hj-z][ ·•・‧.-]{0,2}"
                    + "((?=[A-Za-z]{0,5}\\d)[A-HJ-NP-Za-hj-np-z0-9]{5,6}|[A-HJ-NP-Z0-9]{4}[挂学警港澳领])(?![A-Za-z0-9]|-\\d)");
    private static final Pattern PAPER_AFTER = Pattern.compile("^号(?!牌|车|小|轿|货|客|重|普|轻|中|大|三|二|摩|出|面|厢).*");

    @Override
    public void look(Passage passage, Consumer<Finding> found) {
        if (passage.plain().chars().noneMatch(c -> Labels.letter((char) c))) {
            return;
        }
        Matcher plate = PLATE.matcher(passage.plain());
        while (plate.find()) {
            boolean paper = PAPER_AFTER.matcher(passage.after(plate.end(), 3)).matches()
                    && Labels.serial(passage, plate.start());
            if (!paper) {
                found.accept(passage.finding(plate.start(), plate.end(), Kind.PLATE, Masks.plate(plate.group())));
            }
        }
    }
}
