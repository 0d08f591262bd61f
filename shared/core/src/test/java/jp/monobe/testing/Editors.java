package jp.monobe.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import jp.monobe.kernel.Actor;
import jp.monobe.municipality.Acting;
import jp.monobe.municipality.Scope;
import jp.monobe.municipality.testing.TestCities;
import jp.monobe.staff.Entry;
import jp.monobe.staff.LoadStaff;
import jp.monobe.staff.StaffIdentity;
import jp.monobe.staff.StaffSignIn;
import org.springframework.stereotype.Component;

/** Who writes and publishes the catalogue of a city, and of the operator. */
@Component
public class Editors {

    private static final String ISSUER = "https://editors.example/";
    private static final Actor JOB = new Actor.Job("test");
    private static final Set<Scope.City> STAFFED = new HashSet<>();

    private final LoadStaff staff;
    private final StaffSignIn signIn;

    Editors(LoadStaff staff, StaffSignIn signIn) {
        this.staff = staff;
        this.signIn = signIn;
    }

    /** CATALOGUE_EDITOR of 南国市. */
    public Acting editor() {
        return member(TestCities.IN_NANKOKU, "editor");
    }

    /** Another one. */
    public Acting colleague() {
        return member(TestCities.IN_NANKOKU, "colleague");
    }

    /** CATALOGUE_PUBLISHER of 南国市. */
    public Acting publisher() {
        return member(TestCities.IN_NANKOKU, "publisher");
    }

    /** Both at once. */
    public Acting both() {
        return member(TestCities.IN_NANKOKU, "both");
    }

    /** CATALOGUE_EDITOR and CATALOGUE_PUBLISHER of 香南市. */
    public Acting neighbour() {
        return member(TestCities.IN_KONAN, "both");
    }

    /** PLATFORM_EDITOR, at work on the national entries. */
    public Acting nationalEditor() {
        return inPlatform(member(TestCities.IN_NANKOKU, "national-editor"));
    }

    public Acting nationalPublisher() {
        return inPlatform(member(TestCities.IN_NANKOKU, "national-publisher"));
    }

    /** The same person, in another scope. */
    public static Acting inPlatform(Acting who) {
        return Acting.as(who.actor(), new Scope.Platform());
    }

    public static Acting job(Scope scope) {
        return Acting.as(JOB, scope);
    }

    private synchronized Acting member(Scope.City city, String who) {
        var issuer = ISSUER + city.code();
        if (STAFFED.add(city)) {
            job(city).run(() -> staff.load(file(), issuer));
        }
        var identity = new StaffIdentity(issuer, who, who, Set.of("pwd", "otp"));
        var entry = Acting.as(new Actor.Visitor(), city).call(() -> signIn.enter(identity));
        if (entry instanceof Entry.Entered(var member)) {
            return Acting.as(new Actor.Staff(member.id()), city);
        }
        throw new IllegalStateException(who + " was not let in: " + entry);
    }

    private static Path file() {
        var lines =
                """
                sub,name,kana,division,roles
                editor,島内　美和,シマウチ　ミワ,子育て支援課,CATALOGUE_EDITOR
                colleague,岩井　沙織,イワイ　サオリ,子育て支援課,CATALOGUE_EDITOR
                publisher,西内　和也,ニシウチ　カズヤ,子育て支援課,CATALOGUE_PUBLISHER
                both,門脇　里奈,カドワキ　リナ,子育て支援課,CATALOGUE_EDITOR CATALOGUE_PUBLISHER
                national-editor,川村　真弓,カワムラ　マユミ,共同運営事務局,PLATFORM_EDITOR
                national-publisher,橋田　浩一,ハシダ　コウイチ,共同運営事務局,PLATFORM_PUBLISHER
                """;
        try {
            var folder = Files.createTempDirectory(Path.of("target"), "editors");
            Files.writeString(folder.resolve("staff.csv"), lines);
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
