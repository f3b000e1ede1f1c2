package cn.yangguang.portal;

import static cn.yangguang.publication.pages.PublishingUnit.done;
import static cn.yangguang.publication.pages.PublishingUnit.step;
import static org.assertj.core.api.Assertions.assertThat;

import cn.yangguang.HouseTest;
import cn.yangguang.publication.pages.PublishingUnit;
import cn.yangguang.web.Visitor;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** What is taken back is gone at once from everything that the public can fetch, pages that were kept included. */
@HouseTest
class OffThePageTests {

    private static final String TITLE = "要撤下的公示名单";

    /**
     * Where the piece shows while it is public: address | what of it stands there. {open}, {number}, {unit}, {place},
     * {text} and {image} are the piece's address, number, unit and place, and the addresses of its files. New outputs are added here.
     */
    private static final String OUTPUTS = """
            {open} | 要撤下的公示名单
            {open}/print | 要撤下的公示名单
            /large{open} | 要撤下的公示名单
            {text} | 不该公开的那一行
            {text}/preview | 不该公开的那一行
            {image} | PNG
            {image}/preview | 图章.png
            {image}/image | PNG
            / | 要撤下的公示名单
            /large | 要撤下的公示名单
            /open/pieces | 要撤下的公示名单
            /open/pieces?unit={unit}&theme=FINANCE&type=NOTICE | 要撤下的公示名单
            /open/pieces?place={place} | 要撤下的公示名单
            /open/pieces?column=CONTENT | 要撤下的公示名单
            /open/policies | 要撤下的公示名单
            /open/column/{place} | 要撤下的公示名单
            /open/feeds/rss | 要撤下的公示名单
            /open/feeds/atom | 要撤下的公示名单
            /open/feeds/units/{unit}/rss | 要撤下的公示名单
            /open/feeds/units/{unit}/atom | 要撤下的公示名单
            /open/feeds/themes/FINANCE/rss | 要撤下的公示名单
            /open/feeds/themes/FINANCE/atom | 要撤下的公示名单
            /sitemap/pieces-1.xml | {open}<
            /api/v1/pieces | 要撤下的公示名单
            /api/v1/pieces?unit={unit} | 要撤下的公示名单
            /api/v1/pieces/{number} | 要撤下的公示名单
            """;

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext house;

    private PublishingUnit unit;
    private String piece;
    private String open;
    private List<String> files;

    @BeforeEach
    void aPieceWithFiles() throws IOException {
        unit = new PublishingUnit(house, port);
        piece = unit.drafted(TITLE, "正文");
        unit.attach(piece, "名单.txt", "不该公开的那一行".getBytes(StandardCharsets.UTF_8));
        ByteArrayOutputStream image = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(4, 4, BufferedImage.TYPE_INT_RGB), "png", image);
        unit.attach(piece, "图章.png", image.toByteArray());
        open = unit.publish(piece);
        files = Visitor.page(unit.stranger().get(open))
                .select("a[href*=/files/]:not([href$=/preview])")
                .eachAttr("href");
    }

    private String filled(String text) {
        Map<String, String> values = Map.of(
                "{open}", open,
                "{number}", open.substring(open.lastIndexOf('/') + 1),
                "{unit}", unit.finance.id().toString(),
                "{place}", unit.people.qingshi.district.id().toString(),
                "{text}", files.getFirst(),
                "{image}", files.getLast());
        String filled = text;
        for (Map.Entry<String, String> value : values.entrySet()) {
            filled = filled.replace(value.getKey(), value.getValue());
        }
        return filled;
    }

    @Test
    void whatIsWithdrawnIsGoneFromEveryOutputAtOnce() {
        List<String[]> outputs =
                OUTPUTS.lines().map(line -> filled(line).split(" \\| ", 2)).toList();
        for (String[] output : outputs) {
            // twice: the second answer may be one that was kept
            unit.stranger().get(output[0]);
            HttpResponse<String> shown = unit.stranger().get(output[0]);
            assertThat(shown.statusCode()).as(output[0]).isEqualTo(200);
            assertThat(shown.body()).as(output[0]).contains(output[1]);
        }
        done(step(unit.head, piece, "withdraw", "withdraw-words", "内容有误", "instead", "这里原来是一份公示。"));
        List<String> left = new ArrayList<>();
        for (String[] output : outputs) {
            HttpResponse<String> answer = unit.stranger().get(output[0]);
            if (answer.body().contains(output[1]) || answer.body().contains(TITLE)) {
                left.add(output[0]);
            }
            if (output[0].contains(open) && answer.statusCode() != 410) {
                left.add(output[0] + " answers " + answer.statusCode());
            }
            if (output[0].contains(open) && !answer.body().contains("这里原来是一份公示。")) {
                left.add(output[0] + " does not say what is there instead");
            }
        }
        assertThat(left).isEmpty();
        assertThat(unit.stranger().get(filled("/api/v1/pieces/{number}")).statusCode())
                .isEqualTo(410);
    }
}
