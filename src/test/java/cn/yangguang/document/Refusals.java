package cn.yangguang.document;

import static org.assertj.core.api.Assertions.assertThat;

/** What a refusal says, and that it says it in one sentence. */
final class Refusals {

    private Refusals() {}

    static String refusal(Reading reading) {
        assertThat(reading).isInstanceOf(Reading.Refused.class);
        String sentence = ((Reading.Refused) reading).sentence();
        assertThat(sentence).endsWith("。").doesNotContain("\n");
        return sentence;
    }

    static String refusal(String name, byte[] bytes) {
        assertThat(refusal(Documents.read(name, bytes))).startsWith(name);
        return refusal(Documents.read(name, bytes));
    }
}
