package jp.monobe.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.drew.imaging.ImageMetadataReader;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.GpsDirectory;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PhotoTest {

    @Test
    void aPhotographIsTurnedUprightAndForgetsWhereItWasTaken() throws Exception {
        // given a picture whose left half is red, taken with the telephone on its side
        var taken = withExif(picture("jpeg", 400, 200), 6);
        var before = ImageMetadataReader.readMetadata(new ByteArrayInputStream(taken));
        assertThat(before.getFirstDirectoryOfType(GpsDirectory.class)).isNotNull();

        var plain = Photo.plain(taken).orElseThrow();

        var seen = ImageIO.read(new ByteArrayInputStream(plain));
        assertThat(seen.getWidth()).isEqualTo(200);
        assertThat(seen.getHeight()).isEqualTo(400);
        assertThat(isRed(seen, 100, 50)).isTrue();
        assertThat(isRed(seen, 100, 350)).isFalse();
        var after = ImageMetadataReader.readMetadata(new ByteArrayInputStream(plain));
        assertThat(after.getFirstDirectoryOfType(ExifIFD0Directory.class)).isNull();
        assertThat(after.getFirstDirectoryOfType(GpsDirectory.class)).isNull();
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 6, 8})
    void everyTurnOfTheTelephoneComesOutUpright(int orientation) throws Exception {
        var taken = withExif(picture("jpeg", 400, 200), orientation);

        var seen = ImageIO.read(new ByteArrayInputStream(Photo.plain(taken).orElseThrow()));

        boolean turned = orientation != 3;
        assertThat(seen.getWidth()).isEqualTo(turned ? 200 : 400);
        assertThat(
                        switch (orientation) {
                            case 3 -> isRed(seen, 350, 100);
                            case 6 -> isRed(seen, 100, 50);
                            default -> isRed(seen, 100, 350);
                        })
                .isTrue();
    }

    @Test
    void aQuarterTurnPutsTheLeftSideOnTop() throws Exception {
        var seen =
                ImageIO.read(
                        new ByteArrayInputStream(
                                Photo.turned(picture("jpeg", 400, 200)).orElseThrow()));

        assertThat(seen.getHeight()).isEqualTo(400);
        assertThat(isRed(seen, 100, 50)).isTrue();
        assertThat(isRed(seen, 100, 350)).isFalse();
    }

    @Test
    void aBigPictureBecomesSmallEnough() throws Exception {
        var seen =
                ImageIO.read(
                        new ByteArrayInputStream(
                                Photo.plain(picture("png", 7000, 100)).orElseThrow()));

        assertThat(seen.getWidth()).isEqualTo(Photo.LONGEST);
    }

    @Test
    void aBombOfPixelsIsNotOpened() throws Exception {
        // given 60 bytes that claim 60,000 × 60,000 pixels
        assertThat(Photo.plain(claiming(60_000, 60_000))).isEmpty();
    }

    @Test
    void whatIsNoPictureIsRefused() {
        assertThat(Photo.plain("GIF89a".getBytes(StandardCharsets.US_ASCII))).isEmpty();
        assertThat(Photo.plain(new byte[] {(byte) 0xff, (byte) 0xd8, 1, 2, 3})).isEmpty();
    }

    private static boolean isRed(BufferedImage seen, int x, int y) {
        var color = new Color(seen.getRGB(x, y));
        return color.getRed() > 200 && color.getBlue() < 60;
    }

    /** Left half red, right half blue. */
    private static byte[] picture(String format, int width, int height) throws IOException {
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var pen = picture.createGraphics();
        pen.setColor(Color.RED);
        pen.fillRect(0, 0, width / 2, height);
        pen.setColor(Color.BLUE);
        pen.fillRect(width / 2, 0, width - width / 2, height);
        pen.dispose();
        var out = new ByteArrayOutputStream();
        ImageIO.write(picture, format, out);
        return out.toByteArray();
    }

    /** Orientation and a place, as a camera writes them behind the first marker. */
    private static byte[] withExif(byte[] jpeg, int orientation) {
        var tiff = ByteBuffer.allocate(8 + 2 + 24 + 4 + 2 + 12 + 4);
        tiff.put("MM".getBytes(StandardCharsets.US_ASCII)).putShort((short) 42).putInt(8);
        tiff.putShort((short) 2);
        tiff.putShort((short) 0x0112).putShort((short) 3).putInt(1);
        tiff.putShort((short) orientation).putShort((short) 0);
        tiff.putShort((short) 0x8825).putShort((short) 4).putInt(1).putInt(38);
        tiff.putInt(0);
        tiff.putShort((short) 1);
        tiff.putShort((short) 1).putShort((short) 2).putInt(2);
        tiff.put(new byte[] {'N', 0, 0, 0}).putInt(0);
        var out = new ByteArrayOutputStream();
        out.write(jpeg, 0, 2);
        int length = 2 + 6 + tiff.capacity();
        out.writeBytes(new byte[] {(byte) 0xff, (byte) 0xe1, (byte) (length >> 8), (byte) length});
        out.writeBytes("Exif\0\0".getBytes(StandardCharsets.US_ASCII));
        out.writeBytes(tiff.array());
        out.write(jpeg, 2, jpeg.length - 2);
        return out.toByteArray();
    }

    private static byte[] claiming(int width, int height) {
        var header = ByteBuffer.allocate(17);
        header.put("IHDR".getBytes(StandardCharsets.US_ASCII)).putInt(width).putInt(height);
        header.put(new byte[] {8, 2, 0, 0, 0});
        var sum = new CRC32();
        sum.update(header.array());
        var png = ByteBuffer.allocate(8 + 4 + 17 + 4);
        png.put(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'});
        png.putInt(13).put(header.array()).putInt((int) sum.getValue());
        return png.array();
    }
}
