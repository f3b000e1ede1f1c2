package cn.yangguang.desk;

import cn.yangguang.organization.access.Act;
import cn.yangguang.organization.access.Actor;
import cn.yangguang.organization.access.Reach;
import cn.yangguang.post.Outbox;
import cn.yangguang.web.NavigationEntry;
import cn.yangguang.web.Views;
import org.springframework.context.annotation.Bean;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;

/** How the post stands. */
@Controller
class PostPages {

    private static final String PATH = "/desk/post";

    private final Outbox outbox;

    PostPages(Outbox outbox) {
        this.outbox = outbox;
    }

    @Bean
    @Order(930)
    static NavigationEntry postEntry() {
        return new NavigationEntry("发信情况", PATH, Act.READ_POST.name());
    }

    @GetMapping(PATH)
    View show(Actor actor) {
        if (Reach.of(actor, Act.READ_POST).isEmpty()) {
            return Views.forbidden();
        }
        PostPage page = PostPage.of(outbox.state(), outbox.way());
        return Views.html(shell -> Views.TEMPLATES.deskPost(shell, page));
    }
}
