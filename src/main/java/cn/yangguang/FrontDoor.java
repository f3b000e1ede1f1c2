package cn.yangguang;

import cn.yangguang.calendar.CalendarCommand;
import cn.yangguang.checks.CheckCommand;
import cn.yangguang.database.backup.BackupCommand;
import cn.yangguang.database.backup.RestoreCommand;
import cn.yangguang.database.rotation.KeysCommand;
import cn.yangguang.demo.play.DemoCommand;
import cn.yangguang.document.DocumentCommand;
import cn.yangguang.duty.DutyCommand;
import cn.yangguang.plan.PlanCommand;
import cn.yangguang.publication.importing.ImportCommand;
import cn.yangguang.publication.saved.PageCommand;
import cn.yangguang.request.clock.RequestCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Spec;

/** The command line: asked nothing, it says what there is. */
@Command(
        name = "./yangguang",
        description = "政务公开工作平台",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            RunCommand.class,
            BackupCommand.class,
            RestoreCommand.class,
            KeysCommand.class,
            PlanCommand.class,
            DutyCommand.class,
            CalendarCommand.class,
            RequestCommand.class,
            DocumentCommand.class,
            CheckCommand.class,
            PageCommand.class,
            ImportCommand.class,
            DemoCommand.class
        })
class FrontDoor implements Runnable {

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before run
    CommandSpec spec;

    /** The whole command line, its help and its complaints in Chinese. */
    static CommandLine open() {
        var commandLine = new CommandLine(new FrontDoor());
        commandLine.setParameterExceptionHandler(new WrongCall());
        speakChinese(commandLine);
        return commandLine;
    }

    private static void speakChinese(CommandLine commandLine) {
        CommandSpec spec = commandLine.getCommandSpec();
        if (!spec.optionsMap().containsKey("--help")) {
            spec.addOption(OptionSpec.builder("-h", "--help")
                    .usageHelp(true)
                    .description("显示本命令的用法")
                    .build());
        }
        spec.usageMessage().synopsisHeading("用法：").commandListHeading("%n命令：%n");
        commandLine.getSubcommands().values().forEach(FrontDoor::speakChinese);
    }

    @Override
    public void run() {
        spec.commandLine().usage(System.out);
    }
}
