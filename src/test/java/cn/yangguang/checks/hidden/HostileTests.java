package cn.yangguang.checks.hidden;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileTests {

    private static byte[] bytes(String text, Charset charset) {
        return text.getBytes(charset);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<svg/>",
                "\uFEFF<?xml version=\"1.0\"?><!-- 图 --><!DOCTYPE svg><SVG xmlns=\"x\">",
                "<s:svg xmlns:s=\"x\">"
            })
    void aDrawingIsToldByItsContent(String text) {
        assertThat(Hostile.sentence("说明.txt", bytes(text, StandardCharsets.UTF_8)))
                .hasValueSatisfying(why -> assertThat(why).contains("说明.txt 是 SVG"));
        assertThat(Hostile.sentence("说明.txt", bytes("图纸是 <svg> 格式。", StandardCharsets.UTF_8)))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"../窃取.txt", "内/../../x.txt", "..\\x.txt", "/etc/x", "C:\\x"})
    void aZipThatLeadsOutOfItselfIsNotTaken(String name) throws IOException {
        assertThat(Hostile.sentence("包.zip", zip(name)))
                .hasValueSatisfying(why -> assertThat(why).contains("包.zip 里有文件指向压缩包以外"));
    }

    @Test
    void anOrdinaryZipIsTaken() throws IOException {
        assertThat(Hostile.sentence("包.zip", zip("目录/名单..新.txt"))).isEmpty();
    }

    @Test
    void aPictureWithAPageBehindItIsNotTaken() {
        String picture = "\u0089PNG\r\n\u001a\n....IEND";
        assertThat(Hostile.sentence("图.png", bytes(picture, StandardCharsets.ISO_8859_1)))
                .isEmpty();
        assertThat(Hostile.sentence("图.png", bytes(picture + "<SCRIPT>1", StandardCharsets.ISO_8859_1)))
                .hasValueSatisfying(why -> assertThat(why).contains("图.png 是图片"));
    }

    private static byte[] zip(String name) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(1);
            zip.closeEntry();
        }
        return bytes.toByteArray();
    }
}
