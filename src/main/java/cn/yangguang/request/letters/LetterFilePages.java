package cn.yangguang.request.letters;

import cn.yangguang.document.writing.OfficialLetter;
import cn.yangguang.organization.access.Act;
import cn.yangguang.organization.access.Actor;
import cn.yangguang.organization.access.Permissions;
import cn.yangguang.request.keeping.ReadingApplicant;
import cn.yangguang.store.ContentType;
import cn.yangguang.web.Downloads;
import cn.yangguang.web.Views;
import cn.yangguang.web.forms.FormProblems;
import cn.yangguang.web.forms.TypedNumber;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;

/** The files of a letter: taken to be sealed, and put back as the sealed copy. They name who asks, so taking one is in the journal. */
@Controller
class LetterFilePages {

    private final LetterDoor door;
    private final LetterViews views;
    private final Drawing drawing;
    private final WritingLetter writing;
    private final SealedCopies copies;
    private final ReadingApplicant reading;
    private final Clock clock;

    LetterFilePages(
            LetterDoor door,
            LetterViews views,
            Drawing drawing,
            WritingLetter writing,
            SealedCopies copies,
            ReadingApplicant reading,
            Clock clock) {
        this.door = door;
        this.views = views;
        this.drawing = drawing;
        this.writing = writing;
        this.copies = copies;
        this.reading = reading;
        this.clock = clock;
    }

    @GetMapping(LetterPages.ONE + "/docx")
    View docx(Actor actor, @PathVariable UUID id, @PathVariable UUID letter) {
        return file(actor, id, letter, ContentType.DOCX, OfficialLetter::docx);
    }

    @GetMapping(LetterPages.ONE + "/pdf")
    View pdf(Actor actor, @PathVariable UUID id, @PathVariable UUID letter) {
        if (OfficialLetter.hasPdf()) {
            return file(actor, id, letter, ContentType.PDF, OfficialLetter::pdf);
        }
        return door.open(actor, id, letter, Act.READ_APPLICANTS)
                .map(_ -> Views.redirect(
                        LetterViews.path(id) + "/" + letter, "服务器上没有中文 TrueType 字体，不能制作 PDF，请下载 Word 文件。"))
                .orElseGet(Views::notFound);
    }

    private View file(Actor actor, UUID id, UUID letter, ContentType type, Function<OfficialLetter, byte[]> written) {
        return door.open(actor, id, letter, Act.READ_REQUESTS)
                .filter(opened -> Permissions.may(actor, Act.READ_APPLICANTS, opened.unit()))
                .flatMap(opened -> reading.read(actor, opened.request())
                        .map(who ->
                                drawing.text(opened.request(), opened.letter()).printed(who))
                        .map(printed -> download(name(opened), type, written.apply(printed))))
                .orElseGet(Views::notFound);
    }

    private static String name(LetterDoor.OpenedLetter opened) {
        return opened.letter().kind().title() + opened.request().number();
    }

    static View download(String name, ContentType type, byte[] content) {
        return Downloads.written(
                name + "." + type.extension(), MediaType.parseMediaType(type.mediaType()), out -> out.write(content));
    }

    @GetMapping(LetterPages.ONE + "/stamped")
    View stamped(Actor actor, @PathVariable UUID id, @PathVariable UUID letter) {
        Optional<LetterDoor.OpenedLetter> opened = door.open(actor, id, letter, Act.READ_APPLICANTS);
        KeptLetter.@Nullable Stamp stamp = opened.map(LetterDoor.OpenedLetter::letter)
                .map(KeptLetter::stamp)
                .orElse(null);
        if (opened.isEmpty() || stamp == null) {
            return Views.notFound();
        }
        return copies.read(actor.staff(), id, stamp)
                .map(content -> download(name(opened.get()) + "（盖章）", stamp.type(), content))
                .orElseGet(Views::notFound);
    }

    @PostMapping(LetterPages.ONE + "/stamped")
    View stamp(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable UUID letter,
            @RequestParam(defaultValue = "") String seen,
            @RequestParam(required = false) @Nullable MultipartFile file)
            throws IOException {
        Optional<LetterDoor.OpenedLetter> opened = door.open(actor, id, letter, Act.HANDLE_REQUESTS);
        if (opened.isEmpty()) {
            return Views.forbidden();
        }
        byte[] content = file == null || file.getSize() > SealedCopies.LARGEST ? new byte[0] : file.getBytes();
        Optional<KeptLetter.Stamp> stamp = copies.keep(content, LocalDate.now(clock));
        if (stamp.isEmpty()) {
            return refused(actor, opened.get(), "请选择盖章件：20 MB 以内的 PDF、JPG 或者 PNG 文件（按文件内容判断，不看扩展名）。");
        }
        int version = TypedNumber.version(seen);
        return switch (writing.stamp(actor, opened.get().request(), opened.get().letter(), version, stamp.get())) {
            case Writing.Written _ -> Views.redirect(LetterViews.path(id) + "/" + letter, "盖章件已上传。");
            case Writing.Refused(String sentence) -> refused(actor, opened.get(), sentence);
            case Writing.Overtaken() -> refused(actor, opened.get(), "您打开这一页之后，这件申请又有了新的记录，请看过之后再上传一次。");
        };
    }

    private View refused(Actor actor, LetterDoor.OpenedLetter opened, String sentence) {
        LetterDoor.OpenedLetter now = door.open(
                        actor, opened.request().id(), opened.letter().id(), Act.HANDLE_REQUESTS)
                .orElse(opened);
        LetterPage.One page = views.one(
                actor, now, field -> LetterViews.stored(now.letter(), field), new FormProblems().add("file", sentence));
        return Views.refused(shell -> Views.TEMPLATES.requestLetter(shell, page));
    }
}
