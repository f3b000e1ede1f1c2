package cn.yangguang.publication.open;

import cn.yangguang.publication.Attachment;
import cn.yangguang.publication.door.OpenDoor;
import cn.yangguang.publication.keeping.KeptEdition;
import cn.yangguang.web.Views;
import cn.yangguang.web.kept.Keeping;
import java.io.IOException;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;

/** Looks into the files of pieces, without taking them away. */
@Controller
class PreviewPages {

    private static final String FILE = OpenPiecePages.ONE + "/files/{address:[0-9a-f]{16}}";

    private final OpenDoor door;
    private final OpenPieces pieces;
    private final AttachedFiles files;

    PreviewPages(OpenDoor door, OpenPieces pieces, AttachedFiles files) {
        this.door = door;
        this.pieces = pieces;
        this.files = files;
    }

    @GetMapping(FILE + "/preview")
    View preview(@PathVariable long number, @PathVariable String address) {
        return door.show(
                number,
                open -> file(open.kept(), address)
                        .map(file -> page(open.kept(), file))
                        .orElseGet(Views::notFound));
    }

    private static Optional<Attachment> file(KeptEdition kept, String address) {
        return kept.content().openFiles().stream()
                .filter(one -> one.address().equals(address))
                .findFirst();
    }

    private View page(KeptEdition kept, Attachment file) {
        PreviewPage page = pieces.preview(kept, file);
        View drawn = Views.html(shell -> Views.TEMPLATES.publicationPreview(shell, page));
        // what could not be read now may be readable in a moment
        return page.refused()
                ? drawn
                : Keeping.of(Set.of("publication/" + kept.publication().id(), "unit"), drawn);
    }

    /** The image, or the page that says why there is none. */
    @GetMapping(FILE + "/image")
    Object image(@PathVariable long number, @PathVariable String address) throws IOException {
        return switch (door.at(number)) {
            case OpenDoor.Open(KeptEdition kept, Instant _) ->
                files.draw(kept.content().openFiles(), address);
            case OpenDoor.Closed closed -> closed.page();
        };
    }
}
