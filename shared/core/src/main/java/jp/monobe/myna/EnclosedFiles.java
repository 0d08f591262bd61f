package jp.monobe.myna;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.ZipFile;
import jp.monobe.casework.AttachmentStore;
import jp.monobe.exchange.AttachmentInfo;
import jp.monobe.kernel.Ids;
import jp.monobe.kernel.Sha256;
import jp.monobe.myna.MapApplication.Answering;
import jp.monobe.procedure.model.Answer;
import jp.monobe.procedure.model.AnswerKey;
import jp.monobe.procedure.model.Answers;
import org.springframework.stereotype.Component;

/**
 * Files in a package, kept as attachments in chunks of one MiB (ADR 0015); nothing is scanned yet.
 */
@Component
class EnclosedFiles {

    private static final int CHUNK = 1 << 20;

    private final AttachmentStore attachments;
    private final Ids ids;

    EnclosedFiles(AttachmentStore attachments, Ids ids) {
        this.attachments = attachments;
        this.ids = ids;
    }

    /** The answers with the files that stand for some of them. */
    static Answers answered(Answers answers, List<AttachmentInfo> files) {
        var all = answers;
        var byField = files.stream().collect(Collectors.groupingBy(AttachmentInfo::field));
        for (var each : byField.entrySet()) {
            var answer =
                    new Answer.Files(each.getValue().stream().map(AttachmentInfo::id).toList());
            all = all.with(AnswerKey.of(each.getKey()), answer);
        }
        return all;
    }

    /**
     * @throws IllegalArgumentException when one is larger than it said
     */
    List<AttachmentInfo> bringIn(List<Answering> files, Path zip) {
        var brought = new ArrayList<AttachmentInfo>();
        try (var opened = new ZipFile(zip.toFile())) {
            for (var each : files) {
                brought.add(bringIn(each, opened));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return brought;
    }

    private AttachmentInfo bringIn(Answering each, ZipFile zip) throws IOException {
        var id = ids.next();
        var digest = Sha256.digest();
        long size = 0;
        try (var in = PackageReader.open(zip, each.file())) {
            int no = 0;
            for (var chunk = in.readNBytes(CHUNK); chunk.length > 0; no++) {
                attachments.put(id, no, chunk);
                digest.update(chunk);
                size += chunk.length;
                if (size > PackageReader.LARGEST_FILE) {
                    throw new IllegalArgumentException("An enclosed file is larger than it says");
                }
                chunk = in.readNBytes(CHUNK);
            }
        }
        return new AttachmentInfo(
                id,
                each.field(),
                each.file().name(),
                each.file().mediaType(),
                size,
                HexFormat.of().formatHex(digest.digest()),
                AttachmentInfo.Scan.UNSCANNED);
    }
}
