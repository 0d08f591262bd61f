package jp.monobe.registry.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.UUID;
import jp.monobe.municipality.testing.TestCities;
import org.junit.jupiter.api.Test;

class SealTest {

    private static final MyNumber NUMBER = new MyNumber("123456789018");
    private static final UUID PERSON = new UUID(1, 2);

    private final Seal seal = new Seal(VaultKey.of(key(1)));

    @Test
    void opensWhatItSealed() {
        var sealed = seal.seal(NUMBER, TestCities.NANKOKU, PERSON);

        assertThat(seal.open(sealed, TestCities.NANKOKU, PERSON).digits())
                .isEqualTo("123456789018");
    }

    @Test
    void noTwoSealsOfOneNumberAreAlikeAndNoneShowsDigits() {
        var seen = new HashSet<String>();
        for (int i = 0; i < 1000; i++) {
            var sealed = seal.seal(NUMBER, TestCities.NANKOKU, PERSON);
            var text = new String(sealed.bytes(), StandardCharsets.ISO_8859_1);
            assertThat(text).doesNotContainPattern("[0-9]{8}");
            assertThat(seen.add(HexFormat.of().formatHex(sealed.bytes()))).isTrue();
        }
    }

    @Test
    void anotherKeyDoesNotOpen() {
        var sealed = seal.seal(NUMBER, TestCities.NANKOKU, PERSON);
        var other = new Seal(VaultKey.of(key(2)));

        assertThatExceptionOfType(VaultDoesNotOpen.class)
                .isThrownBy(() -> other.open(sealed, TestCities.NANKOKU, PERSON))
                .withMessageContaining(seal.keyId());
        var disguised = new Seal.Sealed(other.keyId(), sealed.nonce(), sealed.bytes());
        assertThatExceptionOfType(VaultDoesNotOpen.class)
                .isThrownBy(() -> other.open(disguised, TestCities.NANKOKU, PERSON));
    }

    @Test
    void aRowMovedToAnotherPersonOrCityDoesNotOpen() {
        var sealed = seal.seal(NUMBER, TestCities.NANKOKU, PERSON);

        assertThatExceptionOfType(VaultDoesNotOpen.class)
                .isThrownBy(() -> seal.open(sealed, TestCities.NANKOKU, new UUID(1, 3)));
        assertThatExceptionOfType(VaultDoesNotOpen.class)
                .isThrownBy(() -> seal.open(sealed, TestCities.KONAN, PERSON));
    }

    @Test
    void aKeyIsNotWritten() {
        assertThat(VaultKey.of(key(7)).toString()).doesNotContain("07").startsWith("VaultKey ");
    }

    private static byte[] key(int filling) {
        var bytes = new byte[32];
        java.util.Arrays.fill(bytes, (byte) filling);
        return bytes;
    }
}
