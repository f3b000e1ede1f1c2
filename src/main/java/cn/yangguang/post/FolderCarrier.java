package cn.yangguang.post;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Lays letters into a folder, one .eml file each, named by the letter: carried again it is the same file. */
record FolderCarrier(Path folder, String from) implements Carrier {

    private static final Logger LOG = LoggerFactory.getLogger(FolderCarrier.class);

    @Override
    public Carriage carry(UUID id, MimeMessage message) {
        try {
            Files.createDirectories(folder);
            Path half = folder.resolve(id + ".part");
            Files.deleteIfExists(half);
            write(half, bytes(message));
            Files.move(half, folder.resolve(id + ".eml"), StandardCopyOption.ATOMIC_MOVE);
            return new Carriage.Carried();
        } catch (IOException e) {
            LOG.debug("a letter could not be laid into its folder", e);
            return new Carriage.Blocked(Trouble.FOLDER);
        }
    }

    private static byte[] bytes(MimeMessage message) throws IOException {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            message.writeTo(bytes);
            return bytes.toByteArray();
        } catch (MessagingException e) {
            throw new IllegalStateException("a message of ours", e);
        }
    }

    /** For its owner's eyes, and on the disk before it has its name: the row is marked right after. */
    private static void write(Path file, byte[] bytes) throws IOException {
        var owner = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        Set<StandardOpenOption> fresh = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        try (FileChannel channel = FileChannel.open(file, fresh, owner)) {
            ByteBuffer buffer = ByteBuffer.wrap(bytes);
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
            channel.force(true);
        }
    }

    @Override
    public String words() {
        return "没有配置邮件服务器，信件以 .eml 文件放在数据目录下的 post 文件夹里";
    }
}
