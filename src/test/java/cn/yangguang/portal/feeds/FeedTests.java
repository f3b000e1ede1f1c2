package cn.yangguang.portal.feeds;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yangguang.organization.UnitId;
import cn.yangguang.publication.DocumentType;
import cn.yangguang.publication.SubjectClass;
import cn.yangguang.publication.keeping.OpenPiece;
import cn.yangguang.publication.policy.Validity;
import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Document;

/** Feeds are XML whatever stands in a title. */
class FeedTests {

    private static final String HOSTILE = "]]><script>&\"'\u0001\u000b\ud800\ufffe。\ud83d\udcc4\t末";

    private static OpenPiece piece(String title) {
        return new OpenPiece(
                new UUID(1, 2),
                7,
                "QS/2026-00007",
                title,
                "",
                new UnitId(new UUID(3, 4)),
                "青石区财政局",
                "",
                DocumentType.NOTICE,
                SubjectClass.FINANCE,
                null,
                null,
                null,
                Instant.parse("2026-03-02T01:30:00Z"),
                Validity.IN_FORCE);
    }

    @ParameterizedTest
    @EnumSource(Feed.Format.class)
    void anyTitleBecomesWellFormedXml(Feed.Format format) throws Exception {
        Instant changed = Instant.parse("2026-03-02T01:30:00Z");
        Feed feed = new Feed(
                "站点&",
                "https://www.example.gov.cn",
                "/open/feeds/x",
                "/open/pieces?a=1&b=2",
                changed,
                List.of(piece(HOSTILE)));
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
        factory.setNamespaceAware(true);
        Document read = factory.newDocumentBuilder().parse(new ByteArrayInputStream(format.write(feed)));
        boolean rss = format == Feed.Format.RSS;
        assertThat(read.getElementsByTagName("title").item(1).getTextContent())
                .isEqualTo("]]><script>&\"'。\ud83d\udcc4\t末");
        assertThat(read.getElementsByTagName("title").item(0).getTextContent()).isEqualTo("站点&");
        assertThat(read.getElementsByTagName(rss ? "pubDate" : "published")
                        .item(0)
                        .getTextContent())
                .isEqualTo(rss ? "Mon, 02 Mar 2026 09:30:00 +0800" : "2026-03-02T01:30:00Z");
        assertThat(read.getElementsByTagName(rss ? "guid" : "id")
                        .item(rss ? 0 : 1)
                        .getTextContent())
                .isEqualTo("https://www.example.gov.cn/open/pieces/7");
        assertThat(read.getElementsByTagName("script").getLength()).isZero();
    }
}
