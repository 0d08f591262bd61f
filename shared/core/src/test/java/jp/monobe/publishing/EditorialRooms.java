package jp.monobe.publishing;

import jp.monobe.testing.CoreRooms;
import jp.monobe.testing.Editors;
import jp.monobe.testing.Rows;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

/** The core rooms with editors at work. */
@Configuration(proxyBeanMethods = false)
@Import({CoreRooms.class, Editors.class, Rows.class, Texts.class})
@TestPropertySource(properties = "monobe.operator.name=共同運営事務局")
class EditorialRooms {}
