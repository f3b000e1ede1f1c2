package cn.yangguang.checks.personal;

import cn.yangguang.checks.Passage;
import cn.yangguang.language.words.Word;

/** The parts of a name that was written down by its sound: they end where a character does not serve for that. */
final class Transliterated {

    private static final String SOUNDS =
            "阿艾爱安昂奥巴白班邦保鲍贝本比毕别宾波伯博勃布查察昌达代戴丹当道德登邓迪狄丁东杜多顿恩尔凡范费芬丰弗夫福富甫盖甘高戈哥格葛古瓜圭桂哈海汉汗豪合赫黑亨洪胡华怀霍基吉加贾简江娇杰金卡凯坎康考柯科克肯孔库拉莱赖兰朗劳勒雷莉丽里理利力立莲良列林琳龙隆卢鲁路伦罗洛吕玛马麦迈曼毛梅门蒙米密敏明莫墨默姆木穆拿娜乃南内尼妮年宁纽努诺欧帕潘庞培佩彭皮平普奇齐其恰强乔切钦琼曲热日荣茹瑞若萨赛桑瑟森沙莎山尚少舍申生圣什史士世舒斯苏索塔台太泰坦汤唐陶特提田图吐托脱瓦万旺威韦维魏温沃乌吾武西希锡席夏仙肖谢辛欣雄休许雅亚延扬耀耶叶伊依易益英雍永尤于余宇约扎泽占珍哲者真芝智朱卓兹孜紫宗祖佐买江尔木孜提古努则帕再排坎孜克力别克孜措姆央金卓玛丹增次仁旺堆多吉尼玛边巴拉巴平措洛桑翰彻策厄缇熙翁菲黛露琪杜娅妲贾珊莎凯乔治亨弗朗杨麦绍托娃罕穆罗逊滕恒蕾娥昆彤乎霞不";

    private Transliterated() {}

    /** Whether every character serves. */
    static boolean whole(String name) {
        return name.chars().allMatch(c -> SOUNDS.indexOf(c) >= 0);
    }

    /** Where the part that ends here begins: every character serves, and nobody's role is taken in. */
    static int start(Passage passage, int from, int end) {
        int start = end;
        while (start > from && SOUNDS.indexOf(passage.at(start - 1)) >= 0) {
            start--;
        }
        for (Word word : passage.words()) {
            boolean role = word.sort() == Word.Sort.PLAIN && word.end() - word.start() > 1;
            if (role && word.start() < start && start < word.end() && word.end() < end) {
                return word.end();
            }
        }
        return start;
    }

    /** Where the part that begins here ends. */
    static int end(Passage passage, int start, int to) {
        int end = start;
        while (end < to && (SOUNDS.indexOf(passage.at(end)) >= 0 || "·•・‧".indexOf(passage.at(end)) >= 0)) {
            end++;
        }
        return end;
    }
}
