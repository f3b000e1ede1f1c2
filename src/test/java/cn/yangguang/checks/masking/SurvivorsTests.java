package cn.yangguang.checks.masking;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SurvivorsTests {

    private static final String NUMBER = "110105194912310021";
    private final Survivors survivors = new Survivors(List.of(NUMBER, "张伟明"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "110105194912310021",
                "１１０１０５１９４９１２３１００２１",
                "110105 19491231 0021",
                "110105-1949-1231-0021",
                "1101\u200b0519\u200d4912\ufeff310021",
                "110105/19491231/0021"
            })
    void aNumberIsFoundHoweverItIsSpaced(String text) {
        assertThat(survivors.in("号码：" + text + "。")).containsExactly(NUMBER);
    }

    @Test
    void aNameIsFoundWithBlanksWithinButNotAcrossSigns() {
        assertThat(survivors.in("申请人张 伟\u3000明到场")).containsExactly("张伟明");
        assertThat(survivors.in("紧张，伟大，明天")).isEmpty();
    }

    @Test
    void whatWasMaskedIsGone() {
        assertThat(survivors.in("张某某，11*************021")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "GB18030"})
    void rawBytesAreReadInEveryUsualEncoding(String charset) {
        assertThat(survivors.in("正文.txt", "申请人张伟明".getBytes(Charset.forName(charset))))
                .containsExactly("张伟明");
    }

    @Test
    void runsThatSplitANumberAreJoined() throws IOException {
        byte[] file = zipped(
                "word/document.xml",
                "<w:r><w:t>110105</w:t></w:r><w:r><w:t>194912310021</w:t></w:r>".getBytes(StandardCharsets.UTF_8));
        assertThat(survivors.in("决定书.docx", file)).containsExactly(NUMBER);
    }

    @Test
    void charactersWrittenAsNumbersAreSpeltOut() {
        assertThat(survivors.in("页面.html", "<p>&#24352;&#x4f1f;&#26126;</p>".getBytes(StandardCharsets.UTF_8)))
                .containsExactly("张伟明");
    }

    @Test
    void aZipInsideAZipIsOpened() throws IOException {
        byte[] inner = zipped("docProps/core.xml", "<dc:creator>张伟明</dc:creator>".getBytes(StandardCharsets.UTF_8));
        assertThat(survivors.in("附件.zip", zipped("word/embeddings/表.xlsx", inner)))
                .containsExactly("张伟明");
    }

    @Test
    void compressedStreamsOfAPdfAreOpened() throws IOException {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        pdf.write("%PDF-1.7\n1 0 obj << /Filter /FlateDecode >> stream\n".getBytes(StandardCharsets.US_ASCII));
        pdf.write(deflated(("(" + NUMBER + ") Tj").getBytes(StandardCharsets.US_ASCII)));
        pdf.write("\nendstream endobj".getBytes(StandardCharsets.US_ASCII));
        assertThat(survivors.in("决定书.pdf", pdf.toByteArray())).containsExactly(NUMBER);
    }

    private static byte[] zipped(String part, byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(part));
            zip.write(content);
            zip.closeEntry();
        }
        return bytes.toByteArray();
    }

    private static byte[] deflated(byte[] content) {
        Deflater deflater = new Deflater();
        deflater.setInput(content);
        deflater.finish();
        byte[] packed = new byte[200];
        int length = deflater.deflate(packed);
        deflater.end();
        return java.util.Arrays.copyOf(packed, length);
    }

    @Test
    void amongThousandsEachIsFoundAsWellAsAlone() {
        List<String> many = java.util.stream.IntStream.range(0, 20_000)
                .mapToObj(number -> "1" + (3_000_000_000L + number * 7919L))
                .toList();
        Survivors all = new Survivors(many);
        assertThat(all.in("电话 " + many.get(12_345).substring(0, 3) + " "
                        + many.get(12_345).substring(3)))
                .containsExactly(many.get(12_345));
        assertThat(all.in("电话 10000000000")).isEmpty();
    }
}
