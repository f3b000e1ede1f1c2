package cn.yangguang;

import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** A command line that cannot be understood gets one Chinese sentence on standard error and exit status 2. */
final class Misuse implements IParameterExceptionHandler {

    @Override
    public int handleParseException(ParameterException problem, String[] arguments) {
        String help = "，运行 ./yangguang help 查看用法。";
        problem.getCommandLine().getErr().println(sentence(problem) + help);
        return CommandLine.ExitCode.USAGE;
    }

    private static String sentence(ParameterException problem) {
        return switch (problem) {
            case UnmatchedArgumentException unmatched -> "不认识“" + String.join(" ", unmatched.getUnmatched()) + "”";
            case MissingParameterException missing ->
                "缺少“"
                        + missing.getMissing().stream()
                                .map(CommandLine.Model.ArgSpec::paramLabel)
                                .reduce((one, other) -> one + " " + other)
                                .orElse("")
                        + "”";
            case ParameterException other
            when other.getArgSpec() != null ->
                "“" + other.getArgSpec().paramLabel() + "”的值“" + other.getValue() + "”无法识别";
            default -> "命令无法识别";
        };
    }
}
