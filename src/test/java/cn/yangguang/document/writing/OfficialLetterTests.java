package cn.yangguang.document.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

/** A letter has the letter form of GB/T 9704-2012. */
class OfficialLetterTests {

    private static final String LONG = "本机关于2026年3月2日收到您提出的政府信息公开申请（登记编号：2026-00012），申请公开：“2025年青石路改造的验收意见”。";

    private static OfficialLetter letter(int paragraphs) {
        List<OfficialLetter.Part> parts = new java.util.ArrayList<>();
        parts.add(new OfficialLetter.Part.Addressee("林之远𠀀："));
        for (int i = 0; i < paragraphs; i++) {
            parts.add(new OfficialLetter.Part.Text(LONG));
        }
        parts.add(new OfficialLetter.Part.Rows(new OfficialTable(
                List.of(OfficialTable.Column.centred("项目", 1), OfficialTable.Column.text("内容", 3)),
                List.of(List.of("所需政府信息", LONG), List.of("联系人", "")))));
        parts.add(new OfficialLetter.Part.Signed("青石区财政局", "2026年3月9日"));
        return new OfficialLetter("青石区财政局", "青财公复〔2026〕12号", "政府信息公开答复书", parts);
    }

    @Test
    void theWordFileNamesTheOfficialFontsAndHasTheRedLines() throws IOException {
        String all = parts(letter(1).docx());
        assertThat(all).contains("方正小标宋简体", "仿宋_GB2312", "thickThinSmallGap", "thinThickSmallGap", "titlePg");
        assertThat(all.split("w:after=\"283\"", -1))
                .as("two kinds of page numbers, 25 mm above the edge")
                .hasSize(3);
        assertThat(all).contains("青财公复〔2026〕12号", "林之远");
    }

    private static String parts(byte[] docx) throws IOException {
        StringBuilder all = new StringBuilder();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                all.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return all.toString();
    }
}
