package cn.yangguang.web;

import java.util.List;
import org.springframework.http.HttpStatus;

/**
 * Why a page could not be shown, calmly, and what to do now.
 *
 * @param status the HTTP status
 * @param title what happened
 * @param steps what to do, in order
 * @param reference the number under which our log knows more, or nothing
 */
public record ProblemPage(int status, String title, List<String> steps, String reference) {

    static ProblemPage of(HttpStatus status) {
        return switch (status) {
            case FORBIDDEN -> page(status, "您没有查看或办理这一事项的权限", "如果工作需要，请联系本单位管理员为您开通。", "如果您用错了用户名，请退出后重新登录。");
            case NOT_FOUND -> page(status, "没有找到这个页面", "请检查网址是否完整。", "页面可能已经移动或撤下，请从首页重新查找。");
            case METHOD_NOT_ALLOWED -> page(status, "这个网址不能这样打开", "请返回上一页，用页面上的按钮或链接操作。");
            case CONTENT_TOO_LARGE -> page(status, "提交的文件太大", "一次提交的文件合计不能超过 50 MB。", "请返回上一页，压缩或拆分文件后重新提交，填写的文字仍在。");
            case URI_TOO_LONG -> page(status, "这个网址太长", "请从首页重新查找；查找用的文字请写短一些。");
            case INTERNAL_SERVER_ERROR, SERVICE_UNAVAILABLE -> failed("");
            default -> page(HttpStatus.BAD_REQUEST, "提交的内容不完整或格式不对", "请返回上一页检查后重试，填写的文字仍在。");
        };
    }

    /** An address that no page of ours has ever had, or whose question makes no sense. */
    static ProblemPage address() {
        return page(HttpStatus.BAD_REQUEST, "这个网址不完整或有误", "请检查网址，去掉多余的符号。", "也可以从首页重新查找。");
    }

    /** A choice that a list does not offer, as old links ask for. */
    static ProblemPage choice() {
        return page(
                HttpStatus.NOT_FOUND,
                "这里没有这样的筛选条件",
                "网址里有一项筛选（单位、分类、年份等）不是这里的选项，可能是旧链接，也可能抄错了。",
                "请打开“政府信息”或者“政府文件库”，从选项里重新选择；也可以在首页按标题查找。");
    }

    /** A text with a character that cannot be kept. */
    static ProblemPage unreadable() {
        return page(
                HttpStatus.BAD_REQUEST,
                "提交的内容里有无法保存的控制字符",
                "请返回上一页，找出从别处粘贴来的文字，填写的内容仍在。",
                "把那段文字先粘贴到记事本，再复制回来，或者重新手工输入，然后再提交。");
    }

    /** Too many ask for the same at once. */
    static ProblemPage full(String sentence, int seconds) {
        return page(HttpStatus.SERVICE_UNAVAILABLE, sentence, "请过 " + seconds + " 秒再打开这个网址。");
    }

    /** Words in another encoding than pages of ours send. */
    static ProblemPage undecoded() {
        return page(HttpStatus.BAD_REQUEST, "有认不出的文字", "网址或者表单里的文字不是 UTF-8 编码，没有处理；请在本站的页面上重新输入，用程序发送的请改用 UTF-8。");
    }

    /** Something broke on our side; the log knows it under the reference. */
    static ProblemPage failed(String reference) {
        return new ProblemPage(
                HttpStatus.INTERNAL_SERVER_ERROR.value(),
                "系统出了问题，这一步没有完成",
                List.of("请返回上一页，稍后再试一次，填写的文字仍在。", "如果仍不成功，请把下面的编号告诉系统管理员。"),
                reference);
    }

    private static ProblemPage page(HttpStatus status, String title, String... steps) {
        return new ProblemPage(status.value(), title, List.of(steps), "");
    }
}
