package cn.yangguang.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class FileChecksTests {

    @Test
    void hiddenRowsAreReadAndSaid() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            var sheet = workbook.createSheet("名单");
            sheet.createRow(0).createCell(0).setCellValue("公示名单");
            sheet.createRow(1).createCell(0).setCellValue("手机13800001234");
            sheet.getRow(1).setZeroHeight(true);
            workbook.write(bytes);
        }
        assertThat(FileChecks.of("名单.xlsx", bytes.toByteArray()))
                .isInstanceOfSatisfying(FileChecks.Outcome.Checked.class, checked -> {
                    assertThat(checked.pieces())
                            .flatExtracting(FileChecks.Piece::findings)
                            .extracting(Finding::kind)
                            .containsExactly(Kind.PHONE);
                    assertThat(checked.carried()).extracting(Finding::kind).contains(Kind.HIDDEN_ROW);
                });
    }

    @Test
    void aSecretFileIsKnownByItsMark() {
        assertThat(FileChecks.of("文.txt", "机密★5年\n\n关于某事的报告".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOfSatisfying(
                        FileChecks.Outcome.Checked.class,
                        checked -> assertThat(checked.secret()).isTrue());
    }

    @Test
    void whatCannotBeReadIsRefused() {
        assertThat(FileChecks.of("图.png", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10}))
                .isInstanceOf(FileChecks.Outcome.Refused.class);
    }
}
