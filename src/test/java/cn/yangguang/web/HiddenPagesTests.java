package cn.yangguang.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** A page's record is public for its template only, and controllers and forms are not public at all. */
class HiddenPagesTests {

    private static final String TEMPLATES = "gg.jte.generated";

    private final JavaClasses classes = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("cn.yangguang", TEMPLATES);

    @Test
    void aPageIsKnownToItsRoomAndToTemplatesOnly() {
        Set<String> wrong = new TreeSet<>();
        for (JavaClass page : classes) {
            if (named(page, "Page")) {
                page.getDirectDependenciesToSelf().stream()
                        .map(dependency -> dependency.getOriginClass())
                        .filter(user -> !user.getPackageName().startsWith(page.getPackageName())
                                && !user.getPackageName().startsWith(TEMPLATES))
                        .forEach(user -> wrong.add(user.getName() + " may not know " + page.getName()));
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(classes.stream().filter(type -> named(type, "Page")))
                .as("the scan saw pages")
                .hasSizeGreaterThan(2);
    }

    @Test
    void controllersAndFormsStayInTheirRoom() {
        assertThat(classes.stream()
                        .filter(type -> List.of("Pages", "Form", "Row").stream().anyMatch(end -> named(type, end)))
                        .filter(type ->
                                type.getModifiers().contains(com.tngtech.archunit.core.domain.JavaModifier.PUBLIC))
                        .map(JavaClass::getName))
                .isEmpty();
    }

    private static boolean named(JavaClass type, String ending) {
        JavaClass top = type;
        while (top.getEnclosingClass().isPresent()) {
            top = top.getEnclosingClass().get();
        }
        return top.getPackageName().startsWith("cn.yangguang")
                && top.getSimpleName().endsWith(ending);
    }
}
