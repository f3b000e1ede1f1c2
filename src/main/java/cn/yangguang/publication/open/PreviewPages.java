package cn.yangguang.publication.open;

import cn.yangguang.publication.Attachment;
import cn.yangguang.publication.Stage;
import cn.yangguang.publication.keeping.Editions;
import cn.yangguang.publication.keeping.KeptEdition;
import cn.yangguang.web.Views;
import cn.yangguang.web.kept.Keeping;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;

/** Looks into the files of pieces, without taking them away. */
@Controller
class PreviewPages {

    private static final String FILE = OpenPiecePages.ONE + "/files/{address:[0-9a-f]{16}}";

    private final Editions editions;
    private final OpenPieces pieces;
    private final AttachedFiles files;

    PreviewPages(Editions editions, OpenPieces pieces, AttachedFiles files) {
        this.editions = editions;
        this.pieces = pieces;
        this.files = files;
    }

    @GetMapping(FILE + "/preview")
    View preview(@PathVariable long number, @PathVariable String address) {
        Optional<KeptEdition> kept = editions.shown(number);
        if (kept.isEmpty()) {
            return Views.notFound();
        }
        return switch (kept.get().edition().stage()) {
            case Stage.Published _ ->
                file(kept.get(), address).map(file -> page(kept.get(), file)).orElseGet(Views::notFound);
            case Stage.Withdrawn withdrawn -> {
                OpenPiecePage.Gone page = pieces.gone(kept.get(), withdrawn);
                yield Views.html(HttpStatus.GONE, shell -> Views.TEMPLATES.publicationGone(shell, page));
            }
            case Stage.Ended ended -> {
                OpenPiecePage.Gone page = pieces.ended(kept.get(), ended);
                yield Views.html(HttpStatus.GONE, shell -> Views.TEMPLATES.publicationGone(shell, page));
            }
            default -> Views.notFound();
        };
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

    @GetMapping(FILE + "/image")
    ResponseEntity<Resource> image(@PathVariable long number, @PathVariable String address) throws IOException {
        Optional<KeptEdition> kept = editions.shown(number);
        if (kept.isEmpty()) {
            return ResponseEntity.notFound().build();
        }
        return switch (kept.get().edition().stage()) {
            case Stage.Published _ -> files.draw(kept.get().content().openFiles(), address);
            case Stage.Withdrawn _, Stage.Ended _ ->
                ResponseEntity.status(HttpStatus.GONE).build();
            default -> ResponseEntity.notFound().build();
        };
    }
}
