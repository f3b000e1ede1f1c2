package cn.yangguang.document;

import static cn.yangguang.document.Refusals.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What cannot be read gets one sentence. */
@Timeout(30)
class RefusalTests {
    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    Path folder;

    private static final List<Block> WORDS =
            List.of(new Block.Paragraph("政务公开", new Place.Line(1)), RoundTripTests.PLAN);

    @Test
    void aMissingFileAFolderAndAnEmptyFileAreRefused() throws IOException {
        assertThat(refusal(Documents.read(folder.resolve("无.docx")))).contains("不存在");
        assertThat(refusal(Documents.read(folder))).contains("不是文件");
        assertThat(refusal(Documents.read(Files.createFile(folder.resolve("空.txt")))))
                .startsWith("空.txt 是空文件");
    }

    @Test
    void aFileOfThreeHundredMegabytesIsRefusedUnread() throws IOException {
        Path file = folder.resolve("大.docx");
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(300L << 20);
        }
        assertThat(refusal(Documents.read(file))).contains("大.docx 有 300 MB，超过 50 MB");
    }

    @Test
    void anUploadLargerThanTheLimitIsNotReadToItsEnd() throws IOException {
        var endless = new ByteArrayInputStream(new byte[(int) Documents.MOST_BYTES + 1000]);
        assertThat(refusal(Documents.read("大.txt", endless))).contains("超过 50 MB");
        assertThat(endless.available()).isEqualTo(999);
    }

    @Test
    void aDocxThatIsAPdfIsRefusedByName() throws IOException {
        Path pdf = folder.resolve("计划.pdf");
        Making.pdf(pdf, WORDS);
        assertThat(refusal("计划.docx", Files.readAllBytes(pdf))).isEqualTo("计划.docx 的内容其实是 PDF，请改正扩展名后再上传。");
        assertThat(refusal("计划.pdf", Parts.docx("<w:p/>").bytes())).contains("其实是 Word 文档（docx）");
        assertThat(refusal("计划.docx", "只是文字".getBytes(StandardCharsets.UTF_8))).contains("其实是纯文本");
        assertThat(refusal("计划.txt", "<html><p>网页</p></html>".getBytes(StandardCharsets.UTF_8)))
                .contains("其实是 网页（html）");
    }

    @Test
    void aPdfWithoutTextIsRefusedAsAScan() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            document.save(bytes);
        }
        assertThat(refusal("扫描.pdf", bytes.toByteArray())).contains("没有文字（可能是扫描件）");
    }

    @Test
    void encryptedOfficeFilesAreRefused() throws Exception {
        assertThat(refusal("密.docx", encryptedPackage())).contains("设有打开密码");
        assertThat(refusal("密.xlsx", encryptedPackage())).contains("设有打开密码");
        assertThat(refusal("密.xls", encryptedXls())).contains("设有打开密码");
        assertThat(refusal("密.pdf", encryptedPdf())).contains("设有打开密码");
        assertThat(refusal("密.doc", encryptedDoc())).contains("设有打开密码");
    }

    /** Our fixture with the flag set by which Word says that a file is encrypted. */
    private static byte[] encryptedDoc() throws IOException {
        byte[] doc = FixtureTests.fixture("plan.doc");
        int start = 0;
        while ((doc[start] & 0xff) != 0xec || (doc[start + 1] & 0xff) != 0xa5) {
            start++;
        }
        doc[start + 11] |= 1;
        return doc;
    }

    private static byte[] encryptedPackage() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (POIFSFileSystem files = new POIFSFileSystem()) {
            var encryptor = new EncryptionInfo(EncryptionMode.standard).getEncryptor();
            encryptor.confirmPassword("密码");
            try (var out = encryptor.getDataStream(files)) {
                out.write(Parts.docx("<w:p/>").bytes());
            }
            files.writeFilesystem(bytes);
        }
        return bytes.toByteArray();
    }

    private static byte[] encryptedXls() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Biff8EncryptionKey.setCurrentUserPassword("mima");
        try (HSSFWorkbook book = new HSSFWorkbook()) {
            book.createSheet("任务").createRow(0).createCell(0).setCellValue("政务公开");
            book.write(bytes);
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
        return bytes.toByteArray();
    }

    private static byte[] encryptedPdf() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            document.protect(new StandardProtectionPolicy("zhu", "mima", new AccessPermission()));
            document.save(bytes);
        }
        return bytes.toByteArray();
    }

    @ParameterizedTest
    @ValueSource(strings = {"docx", "xlsx", "xls", "pdf", "doc"})
    void truncatedFilesAreRefusedWhereverTheyAreCut(String extension) throws IOException {
        byte[] whole = whole(extension);
        for (int tenth = 1; tenth < 10; tenth++) {
            byte[] cut = Arrays.copyOf(whole, whole.length * tenth / 10);
            Reading reading = Documents.read("断." + extension, cut);
            if (extension.equals("pdf") && reading instanceof Reading.Read) {
                continue; // PDF readers rebuild what is left, and so does ours
            }
            assertThat(refusal(reading)).as("cut at %d tenths", tenth).startsWith("断." + extension);
        }
    }

    private byte[] whole(String extension) throws IOException {
        Path file = folder.resolve("全." + extension);
        switch (extension) {
            case "docx" -> Making.docx(file, WORDS);
            case "xlsx" -> Making.xlsx(file, WORDS);
            case "xls" -> Making.xls(file, WORDS);
            case "pdf" -> Making.pdf(file, WORDS);
            default -> {
                return FixtureTests.fixture("plan.doc");
            }
        }
        return Files.readAllBytes(file);
    }

    @Test
    void noiseAndPicturesAreRefusedUnderAnyName() {
        Random random = new Random(20241122);
        for (String name : List.of("噪.txt", "噪.docx", "噪.pdf", "噪.xls", "噪.html", "噪")) {
            byte[] noise = new byte[5000];
            random.nextBytes(noise);
            assertThat(refusal(name, noise)).startsWith(name);
        }
        byte[] png = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0, 13};
        assertThat(refusal("图.docx", png)).contains("图片");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Big5", "Shift_JIS", "ISO-8859-1"})
    void textInOtherEncodingsIsRefusedRatherThanGarbled(String charset) {
        String text = charset.equals("Big5")
                ? "各鄉鎮人民政府應當及時公開政府信息，不得遲於二十個工作日。"
                : charset.equals("Shift_JIS")
                        ? "これはテストのぶんしょうです。カタカナもあります。"
                        : "Où êtes-vous allés à l'été dernier, élève gêné? ça va très bien.";
        assertThat(refusal("编码.txt", text.repeat(5).getBytes(Charset.forName(charset))))
                .contains("UTF-8、UTF-16 或 GB18030");
    }
}
