package cn.yangguang.checks.personal;

import java.util.Set;

/** Names that belong to history and to the leadership of the state; nobody's privacy. */
final class Eminent {

    private static final Set<String> NAMES =
            Set.of(("马克思 恩格斯 列宁 斯大林 毛泽东 周恩来 刘少奇 朱德 任弼时 邓小平 陈云 江泽民 胡锦涛 习近平 温家宝 朱镕基 李克强 李强 赵乐际 王沪宁 蔡奇 丁薛祥 李希 韩正 栗战书 汪洋 "
                            + "孙中山 雷锋 焦裕禄 孔繁森 谷文昌 王进喜 张思德 白求恩 黄大年 张桂梅 袁隆平 钟南山 孔子 孟子 老子 庄子 屈原 李白 杜甫 白居易 苏轼 李清照 辛弃疾 诸葛亮 王羲之 司马迁 关羽 鲁迅 钱学森 黄继光 董存瑞 刘胡兰 方志敏")
                    .split("\\s+"));

    private Eminent() {}

    static boolean is(String name) {
        return NAMES.contains(name);
    }
}
