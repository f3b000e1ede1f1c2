package cn.yangguang.database;

/**
 * Carries one Chinese sentence within this room, from where something is found wanting up to {@link Starting.Refused} or
 * to a command.
 */
public final class Refusal extends Exception {
    private static final long serialVersionUID = 1L;

    public Refusal(String sentence) {
        super(sentence);
    }

    public String sentence() {
        return String.valueOf(getMessage());
    }
}
