package jp.monobe.backoffice.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import jp.monobe.allowance.ImportRecipients;
import jp.monobe.kernel.Actor;
import jp.monobe.municipality.Acting;
import jp.monobe.municipality.Scope;
import jp.monobe.municipality.Tenant;
import jp.monobe.municipality.Tenants;
import jp.monobe.registry.ImportResidents;
import jp.monobe.staff.LoadStaff;
import org.springframework.core.env.Environment;

/** {@code --load-people=FOLDER}: what stands in {@code FOLDER/<code>/*.csv}, city by city. */
final class LoadPeople implements Task {

    private final Environment environment;
    private final Tenants tenants;
    private final ImportResidents residents;
    private final ImportRecipients recipients;
    private final LoadStaff staff;

    LoadPeople(
            Environment environment,
            Tenants tenants,
            ImportResidents residents,
            ImportRecipients recipients,
            LoadStaff staff) {
        this.environment = environment;
        this.tenants = tenants;
        this.residents = residents;
        this.recipients = recipients;
        this.staff = staff;
    }

    @Override
    public void run(Consumer<String> progress) {
        var folder = Path.of(environment.getRequiredProperty("load-people"));
        var cities = tenants.all();
        if (cities.isEmpty()) {
            throw new CommandFailed("no city is set up; run --migrate first");
        }
        for (var city : cities) {
            var files = folder.resolve(city.code().value());
            if (!Files.isDirectory(files)) {
                throw new CommandFailed("no folder " + files + "; the people of " + city.code());
            }
            Acting.as(new Actor.Job("load-people"), new Scope.City(city.code()))
                    .run(() -> load(city, files, progress));
        }
    }

    private void load(Tenant city, Path files, Consumer<String> progress) {
        var report = residents.load(files);
        int certified = recipients.load(files);
        int members = staff.load(files, environment.getRequiredProperty("monobe.staff.issuer"));
        progress.accept(
                "%s %s: %,d rows of residents in %.1f s, %,d recipients, %d of staff"
                        .formatted(
                                city.name(),
                                city.code(),
                                report.total(),
                                report.duration().toMillis() / 1000.0,
                                certified,
                                members));
    }
}
