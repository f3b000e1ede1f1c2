package cn.yangguang.request.disclosed;

import cn.yangguang.web.Paging;
import cn.yangguang.web.Views;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The public log of answers 已公开的答复. */
@Controller
class AnswerLogPages {

    private static final String PATH = "/open/requests/answers";

    private final DisclosedAnswers answers;

    AnswerLogPages(DisclosedAnswers answers) {
        this.answers = answers;
    }

    @GetMapping(PATH)
    View list(@RequestParam(defaultValue = "1") int page) {
        Paging paging = Paging.of(page, answers.count());
        DisclosedPage.Listing listing = new DisclosedPage.Listing(
                answers.page(paging).stream().map(AnswerLogPages::row).toList(), paging);
        return Views.html(shell -> Views.TEMPLATES.requestAnswers(shell, listing));
    }

    @GetMapping(PATH + "/{number}")
    View one(@PathVariable long number) {
        return answers.find(number)
                .map(found -> Views.html(shell -> Views.TEMPLATES.requestDisclosed(shell, found)))
                .orElseGet(Views::notFound);
    }

    private static DisclosedPage.Row row(DisclosedAnswers.Disclosed found) {
        return new DisclosedPage.Row(
                found.path(), found.shortened(), found.unit(), found.on().toString());
    }
}
