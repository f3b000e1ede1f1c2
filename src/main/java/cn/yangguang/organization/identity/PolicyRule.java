package cn.yangguang.organization.identity;

import java.util.Locale;

/** What the security administrator decides for the whole house, and within which bounds. */
enum PolicyRule {
    SHORTEST_PASSWORD("口令至少几个字符", "8 至 64；改动只用于以后设定的口令。", 8, 64),
    ADMINISTRATOR_DAYS("管理员口令几天一换", "7 至 180 天；期满后下次登录时须更换。", 7, 180),
    PASSWORD_DAYS("其他人员口令几天一换", "30 至 365 天；期满后下次登录时须更换。", 30, 365),
    FORMER_PASSWORDS("不得与最近几次用过的口令相同", "1 至 24 次。", 1, 24),
    IDLE_MINUTES("几分钟没有操作自动退出", "5 至 120 分钟；下一次点击起生效。", 5, 120),
    STALE_DAYS("几天没有登录算长期未用", "30 至 365 天；长期未用的账号列在“人员”里，由安全管理员停用。", 30, 365);

    private final String label;
    private final String hint;
    private final int least;
    private final int most;

    PolicyRule(String label, String hint, int least, int most) {
        this.label = label;
        this.hint = hint;
        this.least = least;
        this.most = most;
    }

    String label() {
        return label;
    }

    String hint() {
        return hint;
    }

    boolean allows(int value) {
        return value >= least && value <= most;
    }

    String refusal() {
        return "请填写 " + least + " 至 " + most + " 之间的整数。";
    }

    /** The column that keeps it, and the name of its field. */
    String column() {
        return name().toLowerCase(Locale.ROOT);
    }
}
