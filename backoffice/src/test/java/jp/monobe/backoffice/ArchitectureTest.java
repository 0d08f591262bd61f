package jp.monobe.backoffice;

import jp.monobe.walls.Wall;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The walls of the house, over all classes of this program. */
class ArchitectureTest {

    @ParameterizedTest
    @EnumSource
    void stands(Wall wall) {
        wall.check(Wall.house());
    }
}
