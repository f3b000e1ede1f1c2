package cn.yangguang.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Which entries a page of a list shows. */
class PagingTests {

    @Test
    void theLastPageMayBeShort() {
        Paging last = Paging.of(4, 173);
        assertThat(last.pages()).isEqualTo(4);
        assertThat(last.offset()).isEqualTo(150);
    }

    @Test
    void aFullLastPageIsFollowedByNone() {
        assertThat(Paging.of(1, 100).pages()).isEqualTo(2);
        assertThat(Paging.of(1, 101).pages()).isEqualTo(3);
    }

    @Test
    void aNumberOutsideTheListGoesToItsNearestEnd() {
        assertThat(Paging.of(-3, 173).number()).isEqualTo(1);
        assertThat(Paging.of(99, 173).number()).isEqualTo(4);
        assertThat(Paging.of(7, 0)).isEqualTo(new Paging(1, 50, 0));
    }
}
