package cn.yangguang;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The house holds: a room imports only rooms nearer the ground. */
class RoomsTests {

    /** From the ground up, as docs/floor-plan.md draws them; a room that is not here does not exist. */
    private static final List<String> ROOMS = List.of(
            "keys",
            "store",
            "journal",
            "database",
            "post",
            "document",
            "language",
            "web",
            "calendar",
            "organization",
            "checks",
            "duty",
            "catalogue",
            "publication",
            "plan",
            "request",
            "desk",
            "portal",
            "demo");

    private static final String ROOT = "cn.yangguang";

    private final JavaClasses classes = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(ROOT);

    @Test
    void aRoomImportsOnlyRoomsNearerTheGround() {
        Set<String> wrong = new TreeSet<>();
        for (JavaClass from : classes) {
            for (Dependency dependency : from.getDirectDependenciesFromSelf()) {
                JavaClass to = dependency.getTargetClass().getBaseComponentType();
                if (to.getPackageName().startsWith(ROOT) && floor(to) > floor(from)) {
                    wrong.add(from.getName() + " may not know " + to.getName());
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void everyRoomIsOnTheFloorPlan() {
        Set<String> unknown = classes.stream()
                .map(RoomsTests::room)
                .filter(room -> !room.isEmpty() && !ROOMS.contains(room))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(unknown).isEmpty();
        assertThat(classes.size()).as("the scan saw the house").isGreaterThan(5);
    }

    private static int floor(JavaClass type) {
        String room = room(type);
        return room.isEmpty() ? ROOMS.size() : ROOMS.indexOf(room);
    }

    /** The room's name, or nothing for the root package. */
    private static String room(JavaClass type) {
        String below = type.getPackageName().substring(ROOT.length());
        return below.isEmpty() ? "" : below.substring(1).split("\\.", 2)[0];
    }
}
