package cn.yangguang.post;

/** Why a letter could not be carried; a mail server's own words are not kept, for they name addresses. */
public enum Trouble {
    FOLDER("邮件文件夹写不进去，请检查数据目录下的 post 文件夹和磁盘空间"),
    SERVER("连不上邮件服务器，或者它暂时不收信，请检查 YANGGUANG_MAIL_HOST、YANGGUANG_MAIL_PORT 和网络"),
    SIGN_IN("邮件服务器不接受登录，请检查 YANGGUANG_MAIL_USER、YANGGUANG_MAIL_PASSWORD"),
    ADDRESS("邮件服务器不接受收信人或发信人的地址，请本人核对邮箱，并检查 YANGGUANG_MAIL_FROM");

    private final String words;

    Trouble(String words) {
        this.words = words;
    }

    /** What happened and what to do, without a full stop. */
    public String words() {
        return words;
    }
}
