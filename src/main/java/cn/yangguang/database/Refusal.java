package cn.yangguang.database;

/** Carries one Chinese sentence from where something is found wanting up to {@link Starting.Refused}. */
final class Refusal extends Exception {
    private static final long serialVersionUID = 1L;

    Refusal(String sentence) {
        super(sentence);
    }

    String sentence() {
        return String.valueOf(getMessage());
    }
}
