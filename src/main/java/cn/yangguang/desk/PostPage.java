package cn.yangguang.desk;

import cn.yangguang.post.PostState;
import cn.yangguang.web.Badge;
import java.util.ArrayList;
import java.util.List;

/**
 * How the post stands, for who runs the system; no letter, no address.
 *
 * @param sentence what to know or do
 */
public record PostPage(Badge state, String sentence, String way, List<Row> rows) {

    public PostPage {
        rows = List.copyOf(rows);
    }

    /** How many letters there are of a kind. */
    public record Row(String title, long count, String words) {}

    static PostPage of(PostState post, String way) {
        List<Row> rows = new ArrayList<>();
        rows.add(new Row("待发", post.due(), "已经到了可以发的时候"));
        rows.add(new Row("稍后发", post.later(), "写于夜间或休息日，等到上班时间再发"));
        rows.add(new Row("重试中", post.troubled(), "发过没有成功，间隔会逐次拉长；连续四天不成功就不再发"));
        rows.add(new Row("已送出", post.delivered(), "最近 30 天"));
        rows.add(new Row("没有送到", post.givenUp(), "最近 30 天，不再重发；提醒仍列在本人的“提醒”里"));
        return new PostPage(badge(post), sentence(post), way, rows);
    }

    private static Badge badge(PostState post) {
        if (post.trouble() != null) {
            return new Badge("发不出去", Badge.Lamp.BAD);
        }
        return post.givenUp() > 0 ? new Badge("有没送到的", Badge.Lamp.SOON) : new Badge("正常", Badge.Lamp.GOOD);
    }

    private static String sentence(PostState post) {
        if (post.trouble() != null) {
            return "有 " + post.troubled() + " 封信发不出去：" + post.trouble().words() + "；修好后不用做什么，会自动接着发。";
        }
        return post.givenUp() > 0 ? "信件发得出去；最近 30 天有 " + post.givenUp() + " 封没有送到，多半是本人填的邮箱不对。" : "信件都正常。";
    }
}
