package cn.yangguang.catalogue;

import java.util.Arrays;
import java.util.Optional;

/** The channels and carriers that the printed standard catalogues offer as check boxes, in their order. */
public enum Channel {
    WEBSITE("政府网站"),
    GAZETTE("政府公报"),
    NEW_MEDIA("两微一端"),
    CONFERENCE("发布会/听证会"),
    BROADCAST("广播电视"),
    PAPER("纸质媒体"),
    READING_PLACE("公开查阅点"),
    SERVICE_HALL("政务服务中心"),
    SERVICE_STATION("便民服务站"),
    ON_SITE("入户/现场"),
    NOTICE_BOARD("社区/企事业单位/村公示栏（电子屏）"),
    TARGETED("精准推送"),
    OTHER("其他");

    private final String label;

    Channel(String label) {
        this.label = label;
    }

    /** The channel as the printed catalogues write it. */
    public String label() {
        return label;
    }

    /** The channel printed so; brackets, strokes and spaces do not count. */
    public static Optional<Channel> printed(String words) {
        String plain = plain(words);
        return Arrays.stream(values())
                .filter(channel -> !plain.isEmpty() && plain(channel.label).equals(plain))
                .findFirst();
    }

    private static String plain(String words) {
        return words.replaceAll("[\\s/／、()（）]", "");
    }
}
