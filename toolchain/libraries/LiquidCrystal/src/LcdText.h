/**
 * Russian texts for displays whose own table has no Russian letters. This part is Kulibin's own.
 *
 *     lcd.print(lcdText(name));
 */
#pragma once
#include <Arduino.h>

/** The text with its Russian letters spelled in Latin ones, and the degree sign as the display has it. */
String lcdText(const String &text);
