/**
 * Text on dot matrices of a LedControl, in Latin and Russian letters. This part is Kulibin's own. The matrix next to
 * the board, number 0, is the rightmost one: modules such as the FC-16 have DIN at their right. A row of LedControl is
 * a row of dots, its highest bit at the left, as on those.
 */
#pragma once
#include "LedControl.h"

/** Shows the beginning of a text: a matrix has room for a letter, two matrices for nearly three. */
void showText(LedControl &matrix, const char *text);
void showText(LedControl &matrix, const String &text);

/** Lets a text run through from right to left, column by column with a pause of so many ms, until it is gone. */
void scrollText(LedControl &matrix, const char *text, unsigned int pause);
void scrollText(LedControl &matrix, const String &text, unsigned int pause);
