package cn.yangguang;

import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Answers a command line that cannot be understood with one Chinese sentence and exit status 2. */
final class WrongCall implements IParameterExceptionHandler {

    @Override
    public int handleParseException(ParameterException problem, String[] arguments) {
        CommandLine command = problem.getCommandLine();
        var name = command.getCommandSpec().qualifiedName();
        command.getErr().println(sentence(problem) + "：请用 " + name + " --help 查看用法。");
        return command.getCommandSpec().exitCodeOnInvalidInput();
    }

    private static String sentence(ParameterException problem) {
        return switch (problem) {
            case UnmatchedArgumentException unmatched -> "无法识别“" + String.join(" ", unmatched.getUnmatched()) + "”";
            case MissingParameterException missing -> "缺少" + labels(missing.getMissing());
            default -> problem.getArgSpec() == null ? "命令不完整" : labels(List.of(problem.getArgSpec())) + "的值不对";
        };
    }

    private static String labels(List<ArgSpec> arguments) {
        return arguments.stream().map(ArgSpec::paramLabel).collect(Collectors.joining("、"));
    }
}
