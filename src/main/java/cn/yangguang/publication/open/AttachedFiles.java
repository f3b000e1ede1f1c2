package cn.yangguang.publication.open;

import cn.yangguang.publication.Attachment;
import cn.yangguang.store.ContentType;
import cn.yangguang.store.Store;
import cn.yangguang.store.StoredFile;
import cn.yangguang.web.Downloads;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Sends the files of an edition to be kept, never to be shown in a page's place; only plain images are drawn in pages. */
@Component
public class AttachedFiles {

    private final Store store;

    AttachedFiles(Store store) {
        this.store = store;
    }

    /** The file of this address among these; 404 where it is not one of them. */
    public ResponseEntity<Resource> send(List<Attachment> files, String address) throws IOException {
        Optional<Attachment> file =
                files.stream().filter(one -> one.address().equals(address)).findFirst();
        Optional<Path> kept = file.flatMap(one -> store.path(one.sm3()));
        if (file.isEmpty() || kept.isEmpty()) {
            return ResponseEntity.notFound().build();
        }
        ContentType type = store.find(file.get().sm3()).map(StoredFile::type).orElse(ContentType.UNKNOWN);
        return Downloads.file(file.get().name(), mediaType(type), new FileSystemResource(kept.get()));
    }

    /** The image of this address among these, to be drawn in a page; 404 where it is none of them, or no image. */
    ResponseEntity<Resource> draw(List<Attachment> files, String address) throws IOException {
        Optional<Attachment> file =
                files.stream().filter(one -> one.address().equals(address)).findFirst();
        Optional<Path> kept = file.flatMap(one -> store.path(one.sm3()));
        if (file.isEmpty() || kept.isEmpty()) {
            return ResponseEntity.notFound().build();
        }
        ContentType type = store.find(file.get().sm3()).map(StoredFile::type).orElse(ContentType.UNKNOWN);
        return FilePreviews.image(type)
                ? ResponseEntity.ok()
                        .contentType(MediaType.parseMediaType(type.mediaType()))
                        .body(new FileSystemResource(kept.get()))
                : ResponseEntity.notFound().build();
    }

    /** A page is never sent as one: what a browser would run is bytes to it. */
    private static MediaType mediaType(ContentType type) {
        return type == ContentType.HTML
                ? MediaType.APPLICATION_OCTET_STREAM
                : MediaType.parseMediaType(type.mediaType());
    }
}
