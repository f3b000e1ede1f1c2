package cn.yangguang.portal.api;

import java.util.List;

/** What programs can read here, for the people who write them. */
public record ApiPage(String about, List<Call> calls) {

    public ApiPage {
        calls = List.copyOf(calls);
    }

    /** One address, what it gives, and what can be asked for. */
    public record Call(String path, String summary, List<Parameter> parameters) {
        public Call {
            parameters = List.copyOf(parameters);
        }
    }

    /**
     * One parameter.
     *
     * @param values the codes that it takes; empty where it takes others
     */
    public record Parameter(String name, String words, String values) {}
}
