package cn.yangguang.request.letters;

import cn.yangguang.journal.Entry;
import cn.yangguang.request.RequestNumber;
import cn.yangguang.request.Wanted;
import cn.yangguang.request.keeping.KeptRequest;
import cn.yangguang.request.keeping.Requests;
import cn.yangguang.web.Views;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The sealed letter of an answer, for the applicant who wanted to receive it on this site and has its number and code. */
@Controller
class AnswerOnlinePages {

    private final Requests requests;
    private final Letters letters;
    private final SealedCopies copies;

    AnswerOnlinePages(Requests requests, Letters letters, SealedCopies copies) {
        this.requests = requests;
        this.letters = letters;
        this.copies = copies;
    }

    @PostMapping("/open/requests/progress/answer")
    View take(@RequestParam(defaultValue = "") String number, @RequestParam(defaultValue = "") String code) {
        return RequestNumber.read(number)
                .flatMap(read -> requests.ofCode(read, code))
                .filter(request -> request.wanted().way() == Wanted.Way.ONLINE)
                .filter(request -> !request.stage().open())
                .flatMap(this::sealed)
                .orElseGet(Views::notFound);
    }

    private Optional<View> sealed(KeptRequest request) {
        return letters.of(request.id()).stream()
                .filter(letter -> letter.kind() == LetterKind.REPLY && letter.counts())
                .map(KeptLetter::stamp)
                .flatMap(Stream::ofNullable)
                .findFirst()
                .flatMap(stamp -> copies.read(Entry.SYSTEM, request.id(), stamp)
                        .map(content -> LetterFilePages.download(
                                LetterKind.REPLY.title() + request.number(), stamp.type(), content)));
    }
}
