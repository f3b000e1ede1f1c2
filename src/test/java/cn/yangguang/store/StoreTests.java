package cn.yangguang.store;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.yangguang.keys.Sm3;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreTests {

    private static final int LIMIT = 1 << 20;

    @TempDir
    Path folder;

    private Store store = new Store(Path.of("target", "no-store"), 0);

    @BeforeEach
    void anEmptyStore() {
        store = new Store(folder.resolve("files"), LIMIT);
    }

    @Test
    void aFileIsFoundByItsHash() throws IOException {
        StoredFile file = kept("政务公开".getBytes(UTF_8));

        assertThat(file.sm3()).isEqualTo(Sm3.hex(Sm3.hash("政务公开")));
        assertThat(folder.resolve(
                        "files/" + file.sm3().substring(0, 2) + "/" + file.sm3().substring(2)))
                .content()
                .isEqualTo("政务公开");
        try (InputStream content = store.open(file.sm3()).orElseThrow()) {
            assertThat(content.readAllBytes()).asString(UTF_8).isEqualTo("政务公开");
        }
        assertThat(store.find(file.sm3())).contains(new StoredFile(file.sm3(), 12, ContentType.TEXT));
        assertThat(store.open("0".repeat(64))).isEmpty();
    }

    @Test
    void anAddressIsNeverAPath() {
        assertThatThrownBy(() -> store.path("../" + "0".repeat(61))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theSameContentPutByManyAtOnceIsKeptOnce() throws Exception {
        try (var threads = Executors.newFixedThreadPool(8)) {
            for (var putting : threads.invokeAll(
                    Collections.<Callable<StoredFile>>nCopies(100, () -> kept("same".getBytes(UTF_8))))) {
                assertThat(putting.get().size()).isEqualTo(4);
            }
        }
        assertThat(files()).isEqualTo(1);
    }

    @Test
    void whatIsTooLargeOrEmptyIsRefusedAndLeavesNothing() throws IOException {
        assertThat(store.put(new ByteArrayInputStream(new byte[LIMIT]))).isInstanceOf(Putting.Kept.class);
        assertThat(store.put(new ByteArrayInputStream(new byte[LIMIT + 1])))
                .isEqualTo(new Putting.Refused("文件超过 1 MB 的上限，请压缩或拆分后再上传。"));
        assertThat(store.put(InputStream.nullInputStream())).isInstanceOf(Putting.Refused.class);
        assertThat(files()).isEqualTo(1);
    }

    @Test
    void anUploadThatBreaksOffLeavesNothing() {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("the line is cut");
            }

            @Override
            public int read(byte[] buffer, int from, int length) throws IOException {
                return read();
            }
        };
        InputStream content = new SequenceInputStream(new ByteArrayInputStream(new byte[100]), broken);

        assertThatThrownBy(() -> store.put(content)).hasMessage("the line is cut");
        assertThat(files()).isZero();
    }

    @Test
    void theTypeIsToldFromTheContent() throws IOException {
        assertThat(kept("%PDF-1.7 …".getBytes(UTF_8)).type()).isEqualTo(ContentType.PDF);
        assertThat(kept("\uFEFF <!DOCTYPE html><p>".getBytes(UTF_8)).type()).isEqualTo(ContentType.HTML);
        assertThat(kept("主动公开".getBytes(UTF_16)).type()).isEqualTo(ContentType.TEXT);
        assertThat(kept("\uFEFF主动公开".getBytes(UTF_16LE)).type()).isEqualTo(ContentType.TEXT);
        assertThat(kept("主动公开基本目录".getBytes(Charset.forName("GB18030"))).type()).isEqualTo(ContentType.TEXT);
        assertThat(kept(new byte[] {1, 2, 3, 0, (byte) 0xff}).type()).isEqualTo(ContentType.UNKNOWN);
        assertThat(kept(zip("xl/workbook.xml")).type()).isEqualTo(ContentType.XLSX);
        assertThat(kept(zip("OFD.xml")).type()).isEqualTo(ContentType.OFD);
        assertThat(kept(zip("readme.txt")).type()).isEqualTo(ContentType.ZIP);
    }

    @Test
    void officeFilesOfBothAgesAreTold() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (XWPFDocument document = new XWPFDocument()) {
            document.write(out);
        }
        assertThat(kept(out.toByteArray()).type()).isEqualTo(ContentType.DOCX);
        out.reset();
        try (HSSFWorkbook book = new HSSFWorkbook()) {
            book.createSheet().createRow(0).createCell(0).setCellValue("任务");
            book.write(out);
        }
        assertThat(kept(out.toByteArray()).type()).isEqualTo(ContentType.XLS);
    }

    private static byte[] zip(String entry) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(entry));
            zip.write(1);
        }
        return out.toByteArray();
    }

    private StoredFile kept(byte[] content) throws IOException {
        Putting putting = store.put(new ByteArrayInputStream(content));
        assertThat(putting).isInstanceOf(Putting.Kept.class);
        return ((Putting.Kept) putting).file();
    }

    private long files() {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).count();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
