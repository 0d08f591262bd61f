package jp.monobe.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Font;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.ConvolveOp;
import java.awt.image.Kernel;
import java.awt.image.RescaleOp;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import javax.imageio.ImageIO;
import jp.monobe.document.Legibility.Grade;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A page of text: sharp, shaken, out of focus, at night, and none at all. */
class LegibilityTest {

    @ParameterizedTest
    @ValueSource(ints = {900, 1500, 3000})
    void aSharpPageIsLegible(int height) throws IOException {
        assertThat(Legibility.of(jpeg(page(height)))).isEqualTo(Grade.GOOD);
    }

    @Test
    void aPageAgainstTheLightIsLegibleAsLongAsItsLettersShow() throws IOException {
        var dim = new RescaleOp(0.4f, 0, null).filter(page(1500), null);

        assertThat(Legibility.of(jpeg(dim))).isEqualTo(Grade.GOOD);
    }

    @Test
    void aPageOutOfFocusIsPoor() throws IOException {
        assertThat(Legibility.of(jpeg(smeared(smeared(page(1500), 25, 1), 1, 25))))
                .isNotEqualTo(Grade.GOOD);
    }

    @Test
    void aShakenPageIsPoor() throws IOException {
        assertThat(Legibility.of(jpeg(smeared(page(1500), 31, 1)))).isNotEqualTo(Grade.GOOD);
    }

    @Test
    void aPageTakenAtNightIsPoor() throws IOException {
        var night = new RescaleOp(0.05f, 0, null).filter(page(1500), null);

        assertThat(Legibility.of(jpeg(night))).isNotEqualTo(Grade.GOOD);
    }

    @Test
    void anEmptyPictureIsPoor() throws IOException {
        assertThat(Legibility.of(jpeg(new BufferedImage(600, 800, BufferedImage.TYPE_INT_RGB))))
                .isNotEqualTo(Grade.GOOD);
    }

    /** As a phone in a dark room takes it: black to whoever opens it. */
    @Test
    void nothingIsMadeOutWhereThereIsNoContrast() throws IOException {
        var black = new RescaleOp(0.04f, 0, null).filter(page(1500), null);

        assertThat(Legibility.of(jpeg(black))).isEqualTo(Grade.NONE);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 128, 255})
    void nothingIsMadeOutOnOneShade(int shade) throws IOException {
        var even = new BufferedImage(900, 1200, BufferedImage.TYPE_INT_RGB);
        var pen = even.createGraphics();
        pen.setColor(new Color(shade, shade, shade));
        pen.fillRect(0, 0, 900, 1200);
        pen.dispose();

        assertThat(Legibility.of(jpeg(even))).isEqualTo(Grade.NONE);
    }

    @ParameterizedTest
    @ValueSource(ints = {21, 41})
    void whatIsOnlyVeryBlurredIsNotRefused(int width) throws IOException {
        var page = page(2000);

        assertThat(Legibility.of(jpeg(smeared(smeared(page, width, 1), 1, width))))
                .as("somebody may still read it")
                .isEqualTo(Grade.POOR);
    }

    /** Letters of 33 pixels, smeared over 61. */
    @Test
    void nothingIsMadeOutWhereLettersRunIntoEachOther() throws IOException {
        assertThat(Legibility.of(jpeg(smeared(smeared(page(2000), 61, 1), 1, 61))))
                .isEqualTo(Grade.NONE);
    }

    /** Its letters are 120 pixels high, so that edges of 41 hide nothing. */
    @Test
    void aPassbookThatFillsThePictureIsNotRefused() throws IOException {
        var close = new BufferedImage(2000, 1400, BufferedImage.TYPE_INT_RGB);
        var pen = close.createGraphics();
        pen.setColor(new Color(235, 233, 225));
        pen.fillRect(0, 0, 2000, 1400);
        pen.setColor(Color.DARK_GRAY);
        pen.setFont(new Font(Font.DIALOG, Font.PLAIN, 160));
        for (int y = 250; y < 1400; y += 250) {
            pen.drawString("Branch 201 No 0123456", 120, y);
        }
        pen.dispose();

        assertThat(Legibility.of(jpeg(smeared(smeared(close, 41, 1), 1, 41))))
                .isEqualTo(Grade.POOR);
    }

    @Test
    void aFaintPageWhoseLettersAreSharpIsNotRefused() throws IOException {
        var faint = new RescaleOp(0.1f, 0, null).filter(page(1500), null);

        assertThat(Legibility.of(jpeg(faint))).isEqualTo(Grade.POOR);
    }

    @Test
    void aPictureTooSmallToBeAPageIsNotRefused() throws IOException {
        var stamp = new BufferedImage(20, 20, BufferedImage.TYPE_INT_RGB);

        assertThat(Legibility.of(jpeg(stamp))).isEqualTo(Grade.POOR);
    }

    @Test
    void whatIsNoPictureIsNotJudged() {
        assertThat(Legibility.of(new byte[] {1, 2, 3})).isEqualTo(Grade.GOOD);
    }

    private static BufferedImage page(int height) {
        var picture = new BufferedImage(height * 7 / 10, height, BufferedImage.TYPE_INT_RGB);
        var pen = picture.createGraphics();
        pen.setColor(new Color(235, 233, 225));
        pen.fillRect(0, 0, picture.getWidth(), height);
        pen.setColor(Color.DARK_GRAY);
        pen.setFont(new Font(Font.DIALOG, Font.PLAIN, height / 60));
        pen.setRenderingHint(
                RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        for (int y = height / 12; y < height * 11 / 12; y += height / 30) {
            pen.drawString("Name 0123 4567 Address 89 Kochi Nankoku 2301", height / 20, y);
        }
        pen.dispose();
        return picture;
    }

    private static BufferedImage smeared(BufferedImage picture, int width, int height) {
        var weights = new float[width * height];
        Arrays.fill(weights, 1f / weights.length);
        return new ConvolveOp(new Kernel(width, height, weights), ConvolveOp.EDGE_NO_OP, null)
                .filter(picture, null);
    }

    private static byte[] jpeg(BufferedImage picture) throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(picture, "jpeg", bytes);
        return bytes.toByteArray();
    }
}
