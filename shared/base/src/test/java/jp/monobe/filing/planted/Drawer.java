package jp.monobe.filing.planted;

import org.springframework.stereotype.Component;

/** A part of the room that is no service. */
@Component
public abstract class Drawer {}
